#pragma once
// Powers of x modulo the CRC-32C polynomial, computed by the compiler: every constant of the variants.
//
// All is bit-reflected, as in memory: in a 32-bit register bit 31 is x^0, in a 64-bit one bit 63, in a
// 128-bit one bit 127. A carry-less multiplication of two 64-bit registers then gives A * B * x (the product
// has 127 bits, and its top one is missing at the bottom). A constant k stands in the low half of a 64-bit
// register, so that the register is k * x^32, and clmul(A, k) is A * k * x^33. Hence, to carry 16 bytes over
// a distance of D bytes:
//   the first eight bytes, of weight x^64,  are multiplied by  x^(8D + 64 - 33),
//   the last eight bytes, of weight 1,      are multiplied by  x^(8D - 33).
// The register of a CRC counts as the first four of the 16 bytes that follow what it has read.
#include <array>
#include <cstddef>
#include <cstdint>

namespace {

constexpr std::uint32_t polynomial = 0x82f63b78; // 0x1edc6f41, reflected

constexpr std::uint32_t times(std::uint32_t a, std::uint32_t b) {
    std::uint32_t product = 0;
    for (std::uint32_t bit = 1u << 31; bit; bit >>= 1) {
        if (a & bit) product ^= b;
        b = b >> 1 ^ (b & 1 ? polynomial : 0);
    }
    return product;
}

/// x^n mod P. The order of x is 2^31 - 1, so a negative power, which goes back, is a positive one too.
constexpr std::uint32_t power(std::int64_t n) {
    constexpr std::int64_t order = 0x7fffffff;
    std::uint32_t result = 1u << 31, square = 1u << 30;
    for (n = (n % order + order) % order; n; n >>= 1) {
        if (n & 1) result = times(result, square);
        square = times(square, square);
    }
    return result;
}
static_assert(times(power(-40), power(40)) == power(0) && power(32) == polynomial);

/// What carries the first and the last eight of 16 bytes over a distance in bytes.
constexpr std::uint32_t first_over(std::size_t distance) { return power(std::int64_t(8 * distance) + 31); }
constexpr std::uint32_t last_over(std::size_t distance) { return power(std::int64_t(8 * distance) - 33); }

/// What carries the first eight over k times 16 bytes and `more`, by k up to `most`.
template <std::size_t most, int more = 0>
constexpr auto first_over_lanes = [] {
    std::array<std::uint32_t, most + 1> table{power(8 * more + 31)};
    constexpr std::uint32_t lane = power(8 * 16);
    for (std::size_t k = 1; k <= most; ++k) table[k] = times(table[k - 1], lane);
    return table;
}();

/// Constants of a vector of `lanes` times 16 bytes.
template <std::size_t lanes>
struct alignas(16 * lanes) Key {
    std::uint64_t half[2 * lanes];
};

/// Carries every lane over the same distance.
template <std::size_t lanes>
constexpr Key<lanes> over(std::size_t distance) {
    Key<lanes> key{};
    for (std::size_t i = 0; i < lanes; ++i) {
        key.half[2 * i] = first_over(distance);
        key.half[2 * i + 1] = last_over(distance);
    }
    return key;
}

/// Carries every lane onto the last lane of a vector that follows after `distance` bytes; the last lane may
/// be carried over 0 bytes: then it is only reduced.
template <std::size_t lanes>
constexpr Key<lanes> onto_last(std::size_t distance) {
    Key<lanes> key{};
    for (std::size_t i = 0; i < lanes; ++i) {
        const std::size_t lane_distance = distance + 16 * (lanes - 1 - i);
        key.half[2 * i] = first_over(lane_distance);
        key.half[2 * i + 1] = last_over(lane_distance);
    }
    return key;
}

} // namespace
