// OpenSSL's EVP_EncodeBlock. It has no alphabet for URLs: two characters are exchanged in the text.
#include "kernels/json/base64/peer.hpp"
#include "kernels/variant.hpp"
#include <openssl/evp.h>

namespace {

void encode(kernels::Bytes in, std::byte* out) noexcept {
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out), reinterpret_cast<const unsigned char*>(in.data()),
                    int(in.size()));
}

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::size_t length = base64::encode_by(encode, in, out.data());
    if (base64::is_url(param))
        for (std::byte& character : out.first(length))
            character = character == std::byte{'+'}   ? std::byte{'-'}
                        : character == std::byte{'/'} ? std::byte{'_'}
                                                      : character;
    return length;
}

} // namespace

VARIANT(.run = run,
        .note = "EVP_EncodeBlock of OpenSSL " PEER_VERSION "; for URLs two characters are exchanged");
