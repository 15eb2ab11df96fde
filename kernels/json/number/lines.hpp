#pragma once
// A column in two steps, some thousand bytes at a time: where its lines end, from masks of 64 bytes; then one
// number after another, none of which waits for the one before. Of a number the 16 bytes before its end are
// loaded, so that its digits are aligned at the right, whatever their count; a dot among them is taken out by
// a shuffle. Up to 15 characters the integer of the digits and the power of ten are doubles, and one division
// rounds once (Clinger, PLDI 1990); others are left to decimal/.
//
// V is a vector of 16 bytes or more, whose last 16 count, and has: newlines(p), a mask of 64 bytes; tens(end,
// n), what the n <= 16 bytes before `end` are above '0', and zeros before them; behind(v, c), how many bytes
// stand behind the last c, 16 if there is none; without_dot(v, row), the bytes before it moved by one;
// are_digits(v); integer(v), of 16 digits; before(p, c), how many of the 16 bytes at p stand before the first
// c.
#include "kernels/each.hpp"
#include "kernels/json/number/column.hpp"
#include <algorithm>
#include <bit>

namespace {

constexpr std::size_t block = 64, most_blocks = 32;
constexpr std::size_t most_simple = 15; ///< characters without the sign: of 15 digits the integer is a double

/// By the digits behind the dot; the last one is without a dot.
struct Simple {
    double power[17];
    std::uint8_t fraction[17]; ///< digits; none is far too many
};

constexpr Simple simple = [] {
    Simple all{};
    for (std::size_t f = 0; f < 17; ++f) {
        all.power[f] = f < 16 ? decimal::double_powers[f] : 1;
        all.fraction[f] = std::uint8_t(f == 0 ? 128 : f % 16);
    }
    return all;
}();

/// For V::without_dot: shuffles of 16 bytes.
constexpr auto rows_without_dot = [] {
    std::array<std::array<std::uint8_t, 16>, 17> all{};
    for (std::size_t f = 0; f < 17; ++f)
        for (std::size_t i = 0; i < 16; ++i) all[f][i] = std::uint8_t(f < 16 && i + f < 16 ? i - 1 : i);
    return all;
}();

/// &last_bytes[n]: a mask of the last n of 16 bytes.
constexpr auto last_bytes = [] {
    std::array<std::uint8_t, 32> all{};
    for (std::size_t i = 16; i < 32; ++i) all[i] = 0xff;
    return all;
}();

/// least_of[n]: no integer of n digits is below it; there is none of no digits.
constexpr auto least_of = [] {
    std::array<std::uint64_t, 20> all{~std::uint64_t{}, 0};
    for (std::size_t i = 2; i < all.size(); ++i) all[i] = decimal::integer_powers[i - 1];
    return all;
}();

/// The positions of the bits, each plus `base`; some more words are written.
inline std::uint32_t* positions(std::uint64_t mask, std::uint32_t base, std::uint32_t* to) {
    std::uint32_t* const end = to + std::popcount(mask);
    const auto some = [&]<std::size_t count>(std::integral_constant<std::size_t, count>) {
        each<count>([&](auto) {
            *to++ = base + std::uint32_t(std::countr_zero(mask));
            mask &= mask - 1;
        });
    };
    some(std::integral_constant<std::size_t, 4>{});
    if (to < end) [[likely]]
        some(std::integral_constant<std::size_t, 8>{});
    while (to < end) some(std::integral_constant<std::size_t, 8>{});
    return end;
}

/// So many bytes before a line are loaded with it.
constexpr std::size_t before = 24;

/// What is not simple.
template <bool integers>
[[gnu::noinline]] bool convert_any(const std::byte* begin, const std::byte* end, std::uint64_t& word) {
    const decimal::Text text = decimal::read(begin, end);
    return convert<integers>(text, word) && text.end == end;
}

/// The word of the line [begin, end); whether it is a number.
template <class V>
[[gnu::always_inline]] inline bool int64_of_line(const std::byte* begin, const std::byte* end,
                                                 std::uint64_t& word) {
    const std::uint64_t negative = *begin == std::byte{'-'};
    const std::size_t length = std::size_t(end - begin) - negative;
    const auto signed_word = [negative](std::uint64_t value) { return (value ^ (0 - negative)) + negative; };
    if (length <= 16) [[likely]] {
        const auto v = V::tens(end, length);
        const std::uint64_t value = V::integer(v);
        word = signed_word(value);
        return V::are_digits(v) && value >= least_of[length];
    }
    if (length > 18) return convert_any<true>(begin, end, word);
    const auto v = V::tens(end, 16);
    const auto digit = [&](int i) {
        return std::to_integer<unsigned>(begin[i + std::ptrdiff_t(negative)]) - '0';
    };
    const unsigned first = digit(0), second = digit(1);
    const unsigned upper = length == 18 ? first * 10 + second : first;
    word = signed_word(upper * decimal::integer_powers[16] + V::integer(v));
    return V::are_digits(v) && first - 1 <= 8 && second <= 9;
}

/// What floating-point numbers look like when all their digits are printed: up to 8 digits, a dot, up to 16
/// digits, perhaps an `e` and up to 4 digits.
template <class V>
[[gnu::always_inline]] inline bool long_float64(const std::byte* first, const std::byte* end,
                                                std::uint64_t& word) {
    const std::byte* mantissa_end = end;
    std::int64_t power = 0;
    const unsigned behind_e = V::behind(V::tens(end, 16), 'e');
    bool fits = true;
    if (behind_e < 16) {
        mantissa_end = end - behind_e - 1;
        const bool negative = mantissa_end[1] == std::byte{'-'};
        const unsigned digits = behind_e - (negative || mantissa_end[1] == std::byte{'+'});
        fits = digits - 1 < 4;
        const unsigned shift = 8 * (4 - digits) & 31;
        const std::uint32_t values = (load<std::uint32_t>(end - 4) ^ 0x30303030) >> shift << shift;
        fits = fits && (((values + 0x76767676) | values) & 0x80808080) == 0;
        const std::uint32_t pairs = (values * (10 << 8 | 1)) >> 8 & 0x00ff00ff;
        const std::uint32_t exponent = (pairs * (100 << 16 | 1)) >> 16;
        power = negative ? -std::int64_t(exponent) : std::int64_t(exponent);
    }
    const std::size_t integer = first[1] == std::byte{'.'} ? 1 : V::before(first, '.'),
                      fraction = std::size_t(mantissa_end - first) - integer - 1;
    if (!(fits && fraction - 1 < 16)) return false;
    const auto lower = V::tens(mantissa_end, fraction);
    if (!V::are_digits(lower)) return false;
    std::uint64_t upper = std::to_integer<std::uint64_t>(*first) - '0';
    if (integer == 1) {
        if (upper > 9) return false;
    } else {
        if (!(integer - 1 < 8 && integer + fraction <= 19 && upper != 0)) return false;
        const std::uint64_t shift = 64 - 8 * integer;
        const std::uint64_t values = decimal::digit_values(load(first + integer - 8)) >> shift << shift;
        if (decimal::count_digits(values) < 8) return false;
        upper = decimal::eight_digits(values);
    }
    const std::uint64_t significand = upper * decimal::integer_powers[fraction] + V::integer(lower);
    if (significand == 0) return false;
    const auto rounded = decimal::nearest(significand, power - std::int64_t(fraction));
    word = rounded.bits;
    return rounded.decided && rounded.bits < decimal::infinity;
}

template <class V>
[[gnu::always_inline]] inline bool float64_of_line(const std::byte* begin, const std::byte* end,
                                                   std::uint64_t& word) {
    const std::uint64_t negative = *begin == std::byte{'-'};
    const std::byte* const first = begin + negative;
    const std::size_t length = std::size_t(end - first);
    if (length > most_simple) {
        if (!long_float64<V>(first, end, word)) [[unlikely]]
            return convert_any<false>(begin, end, word);
        word |= negative << 63;
        return true;
    }
    const auto text = V::tens(end, length);
    const unsigned row = V::behind(text, '.');
    const std::size_t digits = length - (row < 16);
    const auto v = V::without_dot(text, row);
    // Digits before the dot: one, or more of which the first is not zero.
    const std::size_t integer = digits - simple.fraction[row];
    const bool fits = integer - 1 <= (*first == std::byte{'0'} ? 0 : most_simple);
    if (!(V::are_digits(v) && fits)) [[unlikely]]
        return convert_any<false>(begin, end, word);
    const double value = double(std::int64_t(V::integer(v))) / simple.power[row];
    word = std::bit_cast<std::uint64_t>(value) | negative << 63;
    return true;
}

struct Progress {
    const std::byte* p; ///< the begin of a line; null: something was no number
    std::byte* out;
};

/// The lines that end within `blocks` blocks from `at.p` on.
template <class V, bool integers>
[[gnu::noinline]] Progress convert_blocks(Progress at, std::size_t blocks) {
    std::uint32_t ends[most_blocks * block + 16];
    std::uint32_t* last = ends;
    const std::byte* const base = at.p;
    for (std::size_t i = 0; i < blocks; ++i)
        last = positions(V::newlines(base + i * block), std::uint32_t(i * block), last);
    const std::byte* begin = base;
    for (const std::uint32_t* end = ends; end < last; ++end) {
        std::uint64_t word;
        const bool good = integers ? int64_of_line<V>(begin, base + *end, word)
                                   : float64_of_line<V>(begin, base + *end, word);
        if (!good) [[unlikely]]
            return {nullptr, at.out};
        store(at.out, word);
        at.out += 8;
        begin = base + *end + 1;
    }
    return {begin, at.out};
}

/// The lines that are whole in the first or the last bytes of a column, from where all that is loaded is
/// there.
template <class V, bool integers>
[[gnu::noinline]] Progress convert_edge(Progress at, const std::byte* end) {
    std::byte copy[before + block]{};
    const std::size_t left = std::size_t(end - at.p), size = std::min(left, block - 1);
    std::memcpy(copy + before, at.p, size);
    if (size == left && copy[before + size - 1] != std::byte{'\n'}) copy[before + size] = std::byte{'\n'};
    const Progress done = convert_blocks<V, integers>({copy + before, at.out}, 1);
    if (!done.p) return done;
    return {at.p + std::min(std::size_t(done.p - (copy + before)), left), done.out};
}

/// Some lines from `at` on, at least one, of the column [begin, end).
template <class V, bool integers>
Progress convert_some(const std::byte* begin, Progress at, const std::byte* end) {
    const std::size_t left = std::size_t(end - at.p);
    const bool inner = left >= block && std::size_t(at.p - begin) >= before;
    const Progress next = inner ? convert_blocks<V, integers>(at, std::min(left / block, most_blocks))
                                : convert_edge<V, integers>(at, end);
    if (next.p != at.p) return next;
    // A line that is longer than these bytes.
    const void* const found = std::memchr(at.p, '\n', left);
    const std::byte* const line_end = found ? static_cast<const std::byte*>(found) : end;
    std::uint64_t word;
    if (!convert_any<integers>(at.p, line_end, word)) return {nullptr, at.out};
    store(at.out, word);
    return {line_end + (line_end < end), at.out + 8};
}

template <class V, bool integers>
std::size_t convert_column(kernels::Bytes in, kernels::Sink out) {
    const std::byte *const begin = in.data(), *const end = begin + in.size();
    Progress at{begin, out.data()};
    while (at.p < end) {
        at = convert_some<V, integers>(begin, at, end);
        if (!at.p) return kernels::rejected;
    }
    return std::size_t(at.out - out.data());
}

template <class V>
std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return is_int64(param) ? convert_column<V, true>(in, out) : convert_column<V, false>(in, out);
}

} // namespace
