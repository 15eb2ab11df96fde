#pragma once
// Known answers of the four kernels, by hand from their definitions.
#include "kernels/kernel.hpp"
#include <array>

namespace compression {

using namespace std::literals;

template <std::size_t n>
struct Text {
    char bytes[n]{};
    constexpr operator std::string_view() const { return {bytes, n}; }
};

/// 100 elements of four bytes: 0 to 99 in the first byte, 'a' to 'z' in the second, then the sum, and 7; and
/// two bytes.
constexpr auto long_elements = [] {
    Text<402> text;
    for (std::size_t i = 0; i < 100; ++i) {
        text.bytes[4 * i] = char(i);
        text.bytes[4 * i + 1] = char('a' + i % 26);
        text.bytes[4 * i + 2] = char(i + 'a' + i % 26);
        text.bytes[4 * i + 3] = 7;
    }
    text.bytes[400] = 'x', text.bytes[401] = 'y';
    return text;
}();
constexpr auto long_bytes = [] {
    Text<402> text;
    for (std::size_t i = 0; i < 100; ++i) {
        text.bytes[i] = char(i);
        text.bytes[100 + i] = char('a' + i % 26);
        text.bytes[200 + i] = char(i + 'a' + i % 26);
        text.bytes[300 + i] = 7;
    }
    text.bytes[400] = 'x', text.bytes[401] = 'y';
    return text;
}();

/// Elements, and their bytes one after another.
constexpr kernels::Answer byte_answers[]{
    {.in = "", .out = "", .param = "\x04"},
    {.in = "a", .out = "a", .param = "\x02"},
    {.in = "aAbBcC", .out = "abcABC", .param = "\x02"},
    {.in = "aAbBc", .out = "abABc", .param = "\x02"},
    {.in = "abcdABCD123", .out = "aAbBcCdD123", .param = "\x04"},
    {.in = "abcdefghABCDEFGH1234567", .out = "aAbBcCdDeEfFgGhH1234567", .param = "\x08"},
    {.in = "abcdefghijklmnopABCDEFGHIJKLMNOP1", .out = "aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpP1", .param = "\x10"},
    {.in = long_elements, .out = long_bytes, .param = "\x04"},
};

/// Eight elements, 1 to 8, the first four of them with the highest bit set; and a byte.
template <std::size_t size>
constexpr auto eight_elements = [] {
    Text<8 * size + 1> text;
    for (std::size_t i = 0; i < 8; ++i) text.bytes[size * i] = char(i + 1);
    for (std::size_t i = 0; i < 4; ++i) text.bytes[size * i + size - 1] = char(0x80);
    text.bytes[8 * size] = 'x';
    return text;
}();
/// 1, 3, 5 and 7 have bit 0, 2, 3, 6 and 7 have bit 1, 4 to 7 have bit 2, and 8 has bit 3.
template <std::size_t size>
constexpr auto eight_bits = [] {
    Text<8 * size + 1> text;
    text.bytes[0] = 0x55, text.bytes[1] = 0x66, text.bytes[2] = 0x78, text.bytes[3] = char(0x80);
    text.bytes[8 * size - 1] = 0x0f;
    text.bytes[8 * size] = 'x';
    return text;
}();

/// The numbers from 0 to 1026 in two bytes; only the first 1024 are whole eights.
constexpr auto numbers = [] {
    Text<2054> text;
    for (std::size_t i = 0; i < 1027; ++i) {
        text.bytes[2 * i] = char(i & 0xff);
        text.bytes[2 * i + 1] = char(i >> 8);
    }
    return text;
}();
/// Bits 0 to 2 alternate within each eight, and of the nth eight bit 3 + b of all is bit b of n.
constexpr auto number_bits = [] {
    Text<2054> text;
    for (std::size_t n = 0; n < 128; ++n) {
        text.bytes[n] = char(0xaa), text.bytes[128 + n] = char(0xcc), text.bytes[256 + n] = char(0xf0);
        for (std::size_t b = 0; b < 7; ++b) text.bytes[(3 + b) * 128 + n] = char(n >> b & 1 ? 0xff : 0);
    }
    text.bytes[2048] = 0, text.bytes[2049] = 4; // 1024
    text.bytes[2050] = 1, text.bytes[2051] = 4;
    text.bytes[2052] = 2, text.bytes[2053] = 4;
    return text;
}();

constexpr kernels::Answer bit_answers[]{
    {.in = "", .out = "", .param = "\x04"},
    {.in = "seven elements", .out = "seven elements", .param = "\x02"},
    {.in = eight_elements<2>, .out = eight_bits<2>, .param = "\x02"},
    {.in = eight_elements<4>, .out = eight_bits<4>, .param = "\x04"},
    {.in = eight_elements<8>, .out = eight_bits<8>, .param = "\x08"},
    {.in = eight_elements<16>, .out = eight_bits<16>, .param = "\x10"},
    {.in = numbers, .out = number_bits, .param = "\x02"},
};

template <std::size_t n>
constexpr auto inverse(const kernels::Answer (&answers)[n]) {
    std::array<kernels::Answer, n> result;
    for (std::size_t i = 0; i < n; ++i)
        result[i] = {.in = answers[i].out, .out = answers[i].in, .param = answers[i].param};
    return result;
}

} // namespace compression
