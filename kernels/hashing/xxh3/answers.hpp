#pragma once
// Known answers of both hashes. The specification prints none: these were computed with the reference
// implementation, libxxhash 0.8.1.
#include "inputs.hpp"
#include <array>

namespace xxh3 {

/// The hash of bytes that rise from 0 to 250, again and again.
template <std::size_t words>
struct Known {
    std::size_t size;
    std::string_view param;
    std::array<std::uint64_t, words> hash;
};

inline constexpr auto rising = [] {
    std::array<char, 4173> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = char(i % 251);
    return bytes;
}();

/// Words, little endian.
template <class Words>
constexpr auto little_endian(const Words& words) {
    std::array<char, sizeof words> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = char(words[i / 8] >> 8 * (i % 8) & 0xff);
    return bytes;
}

template <auto& known>
inline constexpr auto outputs = [] {
    std::array<decltype(little_endian(known[0].hash)), std::size(known)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = little_endian(known[i].hash);
    return all;
}();

template <auto& known>
inline constexpr auto answers = [] {
    std::array<kernels::Answer, std::size(known)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& out = outputs<known>[i];
        all[i] = {
            .in = {rising.data(), known[i].size}, .out = {out.data(), out.size()}, .param = known[i].param};
    }
    return all;
}();

} // namespace xxh3
