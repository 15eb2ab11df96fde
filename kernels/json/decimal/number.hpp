#pragma once
// A number of RFC 8259, section 6, from its text to an integer or to the nearest double:
//
//   const decimal::Text text = decimal::read(p, end);      // no byte at or behind `end` is read
//   const decimal::Text text = decimal::read_followed(p);  // up to decimal::beyond bytes behind the number
//   are
//                                                          // read, and the number has to end somewhere
//   if (!text.end) ...                                     // it is no number
//   if (text.end is not where the caller wants it) ...     // "01" is "0" and a rest, "1.5x" is "1.5" and a
//   rest const decimal::Number number = decimal::number(text);  // int64 if it has no . e E and fits, else
//   uint64, else
//                                                          // double; "-0" is an integer
//   const std::uint64_t bits = decimal::float64(text);     // the bits of the nearest double; "-0" is -0.0
//   if (decimal::infinite(bits)) ...                       // a Number of Kind::none is one that would be
//   infinite
//
// Doubles are rounded to nearest, ties to even; what is too small becomes a zero with its sign. Texts have
// any number of digits. See nearest.hpp for how.
#include "kernels/few_bytes.hpp"
#include "kernels/json/decimal/exact.hpp"
#include "kernels/json/decimal/nearest.hpp"
#include <bit>
#include <cstddef>
#include <cstdint>

namespace {
namespace decimal {

/// So many bytes behind the end of a number may read_followed read.
constexpr std::size_t beyond = 8;

struct Text {
    const std::byte* end = nullptr;        ///< of the longest number that begins there; null: there is none
    const std::byte* first = nullptr;      ///< its first digit
    const std::byte* digits_end = nullptr; ///< behind the last digit that is not the exponent's
    std::uint64_t significand = 0;         ///< all these digits as an integer, modulo 2^64
    std::int64_t power = 0;                ///< the value is that integer times 10^power
    std::size_t digits = 0;                ///< how many they are; a zero before the dot does not count
    bool negative = false;
    bool integer = false; ///< neither . nor e nor E
};

enum class Kind : char { none = 0, int64 = 'i', uint64 = 'u', float64 = 'd' };

struct Number {
    Kind kind;
    std::uint64_t bits;
};

constexpr bool infinite(std::uint64_t bits) { return (bits & ~sign_bit) >= infinity; }

// --- eight bytes at once, the first is the lowest

constexpr std::uint64_t all_bytes = 0x0101010101010101;

/// Digits become their values, all others something else.
constexpr std::uint64_t digit_values(std::uint64_t bytes) { return bytes ^ '0' * all_bytes; }

/// How many digits stand before the first byte that is none.
constexpr unsigned count_digits(std::uint64_t values) {
    // A carry only leaves a byte that is no digit.
    const std::uint64_t others = ((values + 0x06 * all_bytes) | values) & 0xf0 * all_bytes;
    return unsigned(std::countr_zero(others)) / 8;
}

/// The integer of eight digits.
constexpr std::uint64_t eight_digits(std::uint64_t values) {
    values = (values * (10 << 8 | 1)) >> 8 & 0x00ff00ff00ff00ff;
    values = (values * (100 << 16 | 1)) >> 16 & 0x0000ffff0000ffff;
    return (values * (std::uint64_t{10000} << 32 | 1)) >> 32;
}

// --- the grammar

/// Where it stands in a text; `bounded`: that ends at `end`.
template <bool bounded>
struct Cursor {
    const std::byte* p;
    const std::byte* end;

    bool at(char c) const { return (!bounded || p < end) && *p == std::byte(c); }

    std::uint64_t next_eight() const {
        if (!bounded || end - p >= 8) return load(p);
        return p == end ? 0 : few_bytes(p, std::size_t(end - p)); // zeros are no digits
    }

    /// Appends all digits to `value`, modulo 2^64.
    void digits(std::uint64_t& value) {
        for (;;) {
            const std::uint64_t values = digit_values(next_eight());
            const unsigned count = count_digits(values);
            if (count == 0) return;
            p += count;
            value = value * integer_powers[count] + eight_digits(values << (64 - 8 * count));
            if (count < 8) return;
        }
    }
};

template <bool bounded>
[[gnu::always_inline]] inline Text read(Cursor<bounded> in) {
    Text text;
    text.negative = in.at('-');
    in.p += text.negative;
    text.first = in.p;
    if (in.at('0')) {
        ++in.p;
    } else {
        in.digits(text.significand);
        if (in.p == text.first) return {};
        text.digits = std::size_t(in.p - text.first);
    }
    text.integer = true;
    if (in.at('.')) {
        const std::byte* const fraction = ++in.p;
        in.digits(text.significand);
        const std::ptrdiff_t length = in.p - fraction;
        if (length == 0) return {};
        text.power = -length;
        text.digits += std::size_t(length);
        text.integer = false;
    }
    text.digits_end = in.p;
    if (in.at('e') || in.at('E')) {
        ++in.p;
        const bool negative = in.at('-');
        if (negative || in.at('+')) ++in.p;
        const std::byte* const begin = in.p;
        // With the length of any text in memory it still is no overflow.
        constexpr std::int64_t huge = 100'000'000'000'000'000;
        std::int64_t exponent = 0;
        for (; (!bounded || in.p < in.end) && *in.p >= std::byte{'0'} && *in.p <= std::byte{'9'}; ++in.p)
            if (exponent < huge) exponent = exponent * 10 + (std::to_integer<int>(*in.p) - '0');
        if (in.p == begin) return {};
        text.power += negative ? -exponent : exponent;
        text.integer = false;
    }
    text.end = in.p;
    return text;
}

inline Text read(const std::byte* p, const std::byte* end) { return read(Cursor<true>{p, end}); }
inline Text read_followed(const std::byte* p) { return read(Cursor<false>{p, nullptr}); }

// --- values

/// What `nearest` does not decide, or more than 19 digits: any number of them, a dot among them. No sign.
[[gnu::noinline, gnu::cold]] inline std::uint64_t float64_of(Digits digits) {
    const auto is_zero = [](std::byte b) { return b == std::byte{'0'} || b == std::byte{'.'}; };
    while (digits.first < digits.end && is_zero(*digits.first)) ++digits.first;
    std::uint64_t significand = 0; // of the first 19 digits
    unsigned count = 0;
    std::int64_t power = digits.power;
    bool cut = false;
    for (const std::byte* p = digits.first; p < digits.end; ++p) {
        if (*p == std::byte{'.'}) continue;
        if (count == 19) {
            ++power;
            cut = cut || *p != std::byte{'0'};
            continue;
        }
        ++count;
        significand = significand * 10 + (std::to_integer<std::uint64_t>(*p) - '0');
    }
    if (significand == 0) return 0;
    const Rounded least = nearest(significand, power);
    if (least.decided && (!cut || least.bits >= infinity)) return least.bits;
    if (least.decided) {
        const Rounded most = nearest(significand + 1, power);
        if (most.decided && most.bits == least.bits) return least.bits;
    }
    return nearer(nearest(significand, power, false).bits, digits);
}

inline std::uint64_t float64(const Text& text) {
    const std::uint64_t sign = text.negative ? sign_bit : 0;
    if (text.digits <= 19) [[likely]] {
        if (is_simple(text.significand, text.power)) // zero is
            return sign | std::bit_cast<std::uint64_t>(simple(text.significand, text.power));
        if (text.significand == 0) return sign;
        const Rounded rounded = nearest(text.significand, text.power);
        if (rounded.decided) [[likely]]
            return sign | std::min(rounded.bits, infinity);
    }
    return sign | std::min(float64_of({text.first, text.digits_end, text.power}), infinity);
}

inline Number number(const Text& text) {
    if (text.integer) {
        const std::uint64_t value = text.significand, most = ~sign_bit;
        // Twenty digits that fit begin with a 1; those from 2^64 on are below 10^19 modulo 2^64.
        const bool fits = text.digits <= 19 ||
                          (text.digits == 20 && *text.first == std::byte{'1'} && value >= integer_powers[19]);
        if (fits && value <= most + text.negative) return {Kind::int64, text.negative ? 0 - value : value};
        if (fits && !text.negative) return {Kind::uint64, value};
    }
    const std::uint64_t bits = float64(text);
    return {infinite(bits) ? Kind::none : Kind::float64, bits};
}

} // namespace decimal
} // namespace
