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

/// The hashes, little endian.
template <auto& known>
inline constexpr auto outputs = [] {
    constexpr std::size_t size = sizeof known[0].hash;
    std::array<std::array<char, size>, std::size(known)> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < size; ++j) all[i][j] = char(known[i].hash[j / 8] >> 8 * (j % 8) & 0xff);
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
