#pragma once
// Arithmetic modulo the polynomial of a CRC, at compile time, for all the CRCs of this family.
//
// Bits are reflected: in a word of 64 bits, bit 63 is the coefficient of x^0 and bit 0 that of x^63. All work
// is done modulo Q = P * x^(64 - w), of degree 64, where P of degree w is the CRC's own polynomial: a
// register of w bits stands in the low w bits of a word, and every CRC is one of 64 bits.
//
// A word of the message that has nothing behind it has the weight x^64: the register after it is word * x^64
// mod Q. The carry-less product of two reflected words has one bit less than 16 bytes: read as 16 bytes of
// message, the product of A and k is A * k * x. So a word is carried over D bytes (it counts as the last
// eight of 16 bytes that stand D bytes further on) by multiplying it by x^(8D - 1) mod Q; a word that is the
// first eight of its own 16 is carried over eight bytes more than those.
#include <array>
#include <cstddef>
#include <cstdint>

namespace {

/// A CRC: P without its leading term, reflected, in the low w bits.
struct Crc32 { // IEEE 802.3: Ethernet, gzip, PNG
    using Register = std::uint32_t;
    static constexpr std::uint64_t polynomial = 0xedb88320;
};
struct Crc32c { // Castagnoli, RFC 3720
    using Register = std::uint32_t;
    static constexpr std::uint64_t polynomial = 0x82f63b78;
};
struct Crc64Xz { // ECMA-182, reflected: xz
    using Register = std::uint64_t;
    static constexpr std::uint64_t polynomial = 0xc96c5795d7870f42;
};
struct Crc64Nvme { // NVM Express, NVM command set: 64-bit guard; S3's default
    using Register = std::uint64_t;
    static constexpr std::uint64_t polynomial = 0x9a6c9329ac4bc9b5;
};

/// a * x mod Q; and a / x mod Q, of a multiple of x^(64 - w).
template <class Crc>
constexpr std::uint64_t times_x(std::uint64_t a) {
    return a >> 1 ^ (a & 1 ? Crc::polynomial : 0);
}
template <class Crc>
constexpr std::uint64_t divided_by_x(std::uint64_t a) {
    const std::uint64_t lowest = a >> (8 * sizeof(typename Crc::Register) - 1) & 1;
    return (a ^ (lowest ? Crc::polynomial : 0)) << 1 | lowest;
}

/// a * b mod Q.
template <class Crc>
constexpr std::uint64_t times(std::uint64_t a, std::uint64_t b) {
    std::uint64_t product = 0;
    for (std::uint64_t bit = std::uint64_t{1} << 63; bit; bit >>= 1) {
        if (a & bit) product ^= b;
        b = times_x<Crc>(b);
    }
    return product;
}

/// x^n mod Q.
template <class Crc>
constexpr std::uint64_t power(std::uint64_t n) {
    std::uint64_t result = std::uint64_t{1} << 63, square = result >> 1;
    for (; n; n >>= 1) {
        if (n & 1) result = times<Crc>(result, square);
        square = times<Crc>(square, square);
    }
    return result;
}
static_assert(power<Crc32c>(64) == Crc32c::polynomial && power<Crc64Xz>(64) == Crc64Xz::polynomial);
static_assert(times<Crc32>(power<Crc32>(100), power<Crc32>(28)) == power<Crc32>(128));

/// What carries a word over a distance in bytes, at least eight: fewer would not be reduced.
template <class Crc>
constexpr std::uint64_t over(std::size_t bytes) {
    return power<Crc>(8 * bytes - 1);
}

/// Barrett's reduction of 16 bytes, first word * x^64 + last word, to a register: the quotient is the first
/// word of clmul(first, barrett_quotient), and the register is last + the last word of clmul(quotient,
/// barrett_divisor),
/// + quotient where Q has a term x^0 (w = 64). Both constants hold the terms x^64 to x^1: floor(x^128 / Q)
/// and Q.
template <class Crc>
constexpr std::uint64_t barrett_quotient = [] {
    std::uint64_t bits = 1,
                  remainder = Crc::polynomial; // x^64 goes once into x^128, and leaves this times x^64
    for (int i = 1; i < 64; ++i) {
        bits |= (remainder & 1) << i;
        remainder = times_x<Crc>(remainder);
    }
    return bits;
}();
template <class Crc>
constexpr std::uint64_t barrett_divisor = Crc::polynomial << 1 | 1;
static_assert(barrett_quotient<Crc64Xz> == 0x9c3e466c172963d5);

} // namespace
