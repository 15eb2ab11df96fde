#pragma once
// What the kernels of authenticated encryption take and give (RFC 5116): sealing makes ciphertext || tag of a
// text; opening takes that and gives the text back, or `rejected` with nothing written where the tag is
// wrong.
//
// The parameter: a byte that is 0 to seal and 1 to open, the nonce's length (a byte), the key, the nonce, and
// the associated data, which is all the rest.
#include "kernels/crypto/inputs.hpp"
#include <vector>

namespace {

constexpr std::size_t tag_size = 16;

struct Param {
    bool opens;
    kernels::Bytes key, nonce, associated;
};

template <std::size_t key_size>
Param read(kernels::Bytes param) {
    const auto nonce_size = std::size_t(param[1]);
    return {param[0] != std::byte{0}, param.subspan(2, key_size), param.subspan(2 + key_size, nonce_size),
            param.subspan(2 + key_size + nonce_size)};
}

[[maybe_unused]] inline std::size_t bound(kernels::Bytes param, std::size_t in) noexcept {
    if (param[0] == std::byte{0}) return in + tag_size;
    return in < tag_size ? 0 : in - tag_size;
}

/// Inputs "seal", a "text", and "open": what `seal` made of random text, as big as asked for; below a tag's
/// size it is refused. `sealing` and `opening` are the same parameter but for its first byte.
template <auto seal, const auto& sealing, const auto& opening>
constexpr std::array<kernels::Input, 3> inputs() {
    constexpr auto sealed = [](kernels::Sink out, std::uint64_t seed) noexcept {
        if (out.size() < tag_size) return generate::random_bytes(out, seed);
        std::vector<std::byte> text(out.size() - tag_size);
        generate::random_bytes(text, seed);
        seal(kernels::bytes(sealing), text, out);
    };
    const auto sealing_inputs = crypto::inputs(sealing);
    return {{{.name = "seal", .fill = generate::random_bytes, .param = sealing},
             sealing_inputs[1],
             {.name = "open", .fill = sealed, .param = opening}}};
}

} // namespace
