#pragma once
// Inputs of known answers.
#include <array>
#include <cstddef>

namespace {

/// n bytes by their number.
template <std::size_t n, class Byte>
constexpr std::array<char, n> filled(Byte byte_at) {
    std::array<char, n> bytes{};
    for (std::size_t i = 0; i < n; ++i) bytes[i] = char(byte_at(i));
    return bytes;
}

} // namespace
