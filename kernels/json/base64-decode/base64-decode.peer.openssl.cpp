// OpenSSL's EVP_DecodeBlock. It has no alphabet for URLs: two characters are exchanged in a copy of the text,
// part by part. It skips white space around a text and does not look at unused bits; what it is given has
// neither.
#include "kernels/json/base64/peer.hpp"
#include "kernels/variant.hpp"
#include <openssl/evp.h>

namespace {

bool decode(kernels::Bytes text, std::byte* out) noexcept {
    return EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out),
                           reinterpret_cast<const unsigned char*>(text.data()), int(text.size())) >= 0;
}

bool decode_url(kernels::Bytes text, std::byte* out) noexcept {
    std::byte part[4096];
    while (!text.empty()) {
        const std::size_t take = std::min(text.size(), sizeof part);
        std::ranges::transform(text.first(take), part, [](std::byte character) {
            return character == std::byte{'-'}   ? std::byte{'+'}
                   : character == std::byte{'_'} ? std::byte{'/'}
                                                 : character;
        });
        if (!decode(kernels::Bytes(part).first(take), out)) return false;
        out += base64::decoded_bound(take);
        text = text.subspan(take);
    }
    return true;
}

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return base64::decode_by(base64::is_url(param) ? decode_url : decode, in, out);
}

} // namespace

VARIANT(.run = run,
        .note = "EVP_DecodeBlock of OpenSSL " PEER_VERSION "; for URLs two characters are exchanged");
