#pragma once
// What a control byte says, as tables: the bytes of its four values, and how to move them by a shuffle of 16
// bytes, where an index from 128 on makes a zero.
#include "format.hpp"
#include <array>

namespace {
namespace streamvbyte {

using Shuffle = std::array<std::uint8_t, 16>;

constexpr std::size_t length_in(std::size_t control, std::size_t place) {
    return 1 + (control >> 2 * place & 3);
}

/// Bytes of all four values.
constexpr auto lengths = [] {
    std::array<std::uint8_t, 256> all{};
    for (std::size_t control = 0; control < all.size(); ++control)
        for (std::size_t place = 0; place < in_control; ++place)
            all[control] = std::uint8_t(all[control] + length_in(control, place));
    return all;
}();

/// From packed bytes to four values.
alignas(64) constexpr auto spread = [] {
    std::array<Shuffle, 256> all{};
    for (std::size_t control = 0; control < all.size(); ++control) {
        std::uint8_t from = 0;
        for (std::size_t i = 0; i < 16; ++i)
            all[control][i] = i % value_size < length_in(control, i / value_size) ? from++ : 0xff;
    }
    return all;
}();

/// From four values to packed bytes.
alignas(64) constexpr auto pack = [] {
    std::array<Shuffle, 256> all{};
    for (std::size_t control = 0; control < all.size(); ++control) {
        std::size_t to = 0;
        for (std::uint8_t i = 0; i < 16; ++i)
            if (i % value_size < length_in(control, i / value_size)) all[control][to++] = i;
        while (to < 16) all[control][to++] = 0xff;
    }
    return all;
}();

} // namespace streamvbyte
} // namespace
