#pragma once
// Base 64 of RFC 4648, section 4, and section 5 with the alphabet for URLs and file names: three bytes are
// four characters of six bits each, first bits first, and what is less than three bytes is padded. This is
// the plainest encoder and decoder; the decoder takes what the encoder writes and nothing else, see
// section 3.
#include "kernels/kernel.hpp"
#include <array>

namespace {
namespace base64 {

inline constexpr std::size_t group = 3, quantum = 4; ///< bytes, and the characters they become
inline constexpr std::byte pad{'='};

/// The 64 characters, by their values.
constexpr std::string_view alphabet(bool url) {
    return url ? "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
               : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
}
/// The parameter "url" asks for section 5.
inline bool is_url(kernels::Bytes param) { return !param.empty(); }

constexpr std::size_t encoded(std::size_t bytes) { return (bytes + group - 1) / group * quantum; }
/// The most that so many characters can be.
constexpr std::size_t decoded_bound(std::size_t characters) { return characters / quantum * group; }

/// A character's value and this flag; 0 if it is not in the alphabet.
inline constexpr std::uint8_t in_alphabet = 0x80;
using Values = std::array<std::uint8_t, 256>;
constexpr Values values(std::string_view alphabet) {
    Values all{};
    for (std::size_t value = 0; value < alphabet.size(); ++value)
        all[std::size_t(alphabet[value])] = std::uint8_t(in_alphabet | value);
    return all;
}

inline void encode_plainly(std::string_view alphabet, kernels::Bytes in, std::byte* out) {
    const auto byte = [&](std::size_t i) { return i < in.size() ? std::to_integer<unsigned>(in[i]) : 0u; };
    for (std::size_t i = 0; i < in.size(); i += group, out += quantum) {
        const unsigned bits = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
        for (unsigned place = 0; place < quantum; ++place) {
            const bool used = i + place <= in.size();
            out[place] = used ? std::byte(alphabet[bits >> (18 - 6 * place) & 0x3f]) : pad;
        }
    }
}

/// How many of the characters are padding.
inline std::size_t padding(kernels::Bytes in) {
    if (in.empty() || in.back() != pad) return 0;
    return in[in.size() - 2] == pad ? 2 : 1;
}

/// Whole quanta, of which the last may be padded: refused where a character is not in the alphabet, or bits
/// that no byte takes are not zero. Writes only the bytes that there are.
inline bool decode_plainly(const Values& values, kernels::Bytes in, std::byte* out) {
    const std::size_t characters = in.size() - padding(in);
    for (std::size_t i = 0; i < characters; i += quantum) {
        unsigned bits = 0;
        const std::size_t used = characters - i < quantum ? characters - i : quantum;
        for (std::size_t place = 0; place < quantum; ++place) {
            const unsigned value = place < used ? values[std::size_t(in[i + place])] : in_alphabet;
            if (value == 0) return false;
            bits = bits << 6 | (value ^ in_alphabet);
        }
        for (std::size_t byte = 1; byte < used; ++byte, bits <<= 8) *out++ = std::byte(bits >> 16);
        if (used < quantum && (bits & 0xffffff) != 0) return false;
    }
    return true;
}

} // namespace base64
} // namespace
