#pragma once
// Keiser and Lemire, "Validating UTF-8 in less than one instruction per byte", Software: Practice and
// Experience 51(5), 2021. A pair of adjacent bytes is wrong in one of eight ways, each a bit. Three tables,
// looked up by the high and the low half of the first byte and the high half of the second, say which bits
// the half allows; the AND of the three is what is wrong. The eighth bit, two continuation bytes in a row, is
// right where a lead of three or four bytes demands it.
//
// The bytes before each byte are loaded again, at an address one, two and three lower, not shifted over from
// the vector before: loads are free where arithmetic is the limit, and as no state is carried, blocks may
// overlap, be skipped and be aligned as it suits. Only AVX-512 shifts some: see avx512.hpp.
#include "kernels/kernel.hpp"
#include "kernels/main_loop.hpp"
#include <array>
#include <cstring>

namespace {

/// A set of half bytes.
constexpr unsigned halves(unsigned first, unsigned last) { return (2u << last) - (1u << first); }

constexpr unsigned single = halves(0x0, 0x7), follows = halves(0x8, 0xb), leads = halves(0xc, 0xf);
constexpr unsigned any = halves(0x0, 0xf);

/// What is wrong about two bytes; the position of a row is its bit.
struct Wrong {
    unsigned first_high, first_low, second_high;
};
constexpr Wrong wrong[8]{
    {leads, any, single | leads},                           // too short
    {single, any, follows},                                 // too long
    {halves(0xc, 0xc), halves(0x0, 0x1), follows},          // below U+0080 in two bytes
    {halves(0xe, 0xe), halves(0x0, 0x0), halves(0x8, 0x9)}, // below U+0800 in three
    {halves(0xe, 0xe), halves(0xd, 0xd), halves(0xa, 0xb)}, // a surrogate
    // below U+10000 in four; a lead above F4
    {halves(0xf, 0xf), halves(0x0, 0x0) | halves(0x5, 0xf), halves(0x8, 0x8)},
    {halves(0xf, 0xf), halves(0x4, 0xf), halves(0x9, 0xb)}, // above U+10FFFF
    {follows, any, follows},                                // a second continuation byte
};
constexpr unsigned second_continuation = 1 << 7;

/// For each value of a half byte, the bits it allows.
using Table = std::array<std::uint8_t, 16>;
constexpr Table table(unsigned Wrong::*half) {
    Table bits{};
    for (unsigned value = 0; value < 16; ++value)
        for (unsigned kind = 0; kind < 8; ++kind)
            bits[value] = std::uint8_t(bits[value] | (wrong[kind].*half >> value & 1) << kind);
    return bits;
}
constexpr Table all(unsigned value) {
    Table bytes{};
    bytes.fill(std::uint8_t(value));
    return bytes;
}

/// What vectors are filled with, 16 bytes again and again.
struct Constants {
    Table first_high = table(&Wrong::first_high);
    Table first_low = table(&Wrong::first_low);
    Table second_high = table(&Wrong::second_high);
    Table low_half = all(0x0f);
    Table demand = all(second_continuation);
    // Subtracted with saturation, these leave the bit of `demand` in leads of at least three and of four
    // bytes only.
    Table below_three = all(0xe0 - second_continuation);
    Table below_four = all(0xf0 - second_continuation);
};
alignas(64) constexpr Constants constants;

/// The constants at an address that the compiler cannot see through. It would else know their values, and GCC
/// makes them anew from a general register wherever it needs one, also within the loop.
inline const Constants& loaded_constants() noexcept {
    const Constants* at = &constants;
    asm("" : "+r"(at));
    return *at;
}

/// Whether the character that the bytes before `end`, at least three, close with goes on behind them.
inline bool cut(const std::byte* end) noexcept {
    return end[-1] >= std::byte{0xc0} || end[-2] >= std::byte{0xe0} || end[-3] >= std::byte{0xf0};
}

} // namespace
