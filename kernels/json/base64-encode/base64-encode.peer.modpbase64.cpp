// modp_b64 of the stringencoders. For URLs it pads with a period, as not in RFC 4648: what is padded becomes
// '='.
#include "kernels/json/base64/peer.hpp"
#include "kernels/variant.hpp"
#include <modp_b64.h>
#include <modp_b64w.h>

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto encode = base64::is_url(param) ? modp_b64w_encode : modp_b64_encode;
    const auto length = base64::encode_by(
        [&](kernels::Bytes some, std::byte* to) {
            encode(reinterpret_cast<char*>(to), reinterpret_cast<const char*>(some.data()), some.size());
        },
        in, out.data());
    if (const std::size_t rest = in.size() % base64::group)
        std::ranges::fill(out.subspan(length - (base64::group - rest), base64::group - rest), base64::pad);
    return length;
}

} // namespace

VARIANT(.run = run, .note = "modp_b64_encode of stringencoders " PEER_VERSION);
