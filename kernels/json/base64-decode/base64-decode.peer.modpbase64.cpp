// modp_b64 of the stringencoders. For URLs it pads with a period, as not in RFC 4648: that is exchanged in
// the last quantum. It does not look at unused bits; what it is given has none.
#include "kernels/json/base64/peer.hpp"
#include "kernels/variant.hpp"
#include <modp_b64.h>
#include <modp_b64w.h>

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    const bool url = base64::is_url(param);
    const auto decode = url ? modp_b64w_decode : modp_b64_decode;
    return base64::decode_by(
        [&](kernels::Bytes some, std::byte* to) {
            char last[base64::quantum];
            const char* text = reinterpret_cast<const char*>(some.data());
            if (url && some.back() == base64::pad) { // the last quantum alone
                std::ranges::replace_copy(text, text + sizeof last, last, '=', '.');
                text = last;
            }
            return decode(reinterpret_cast<char*>(to), text, some.size()) != ~std::size_t{};
        },
        in, out);
}

} // namespace

VARIANT(.run = run, .note = "modp_b64_decode of stringencoders " PEER_VERSION);
