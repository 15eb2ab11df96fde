#pragma once
// Numbers, in one way for integers and doubles, without a loop: up to eight digits from a word; behind a dot,
// or behind eight digits, up to 16 more from a vector, in which a table lookup aligns them at the right. What
// has more than 19 digits, is close to the end of the text, wrong, or hard to round is left to decimal/.
//
// Isa, besides what parser.hpp asks for:
//   inlines_numbers  whether their code is inlined
//   digits(p)        of the 16 bytes from p on, those before the first that is no digit, as an integer
#include "kernels/json/decimal/number.hpp"
#include "kernels/load.hpp"
#include "tape.hpp"

namespace {

/// So many bytes from the begin of a number on are read.
constexpr std::ptrdiff_t number_room = 40;

/// Writes two words; returns where the number ends, null if it is none.
[[gnu::noinline]] inline const std::byte* any_number(std::byte* to, const std::byte* p,
                                                     const std::byte* end) noexcept {
    const decimal::Text text = decimal::read(p, end);
    if (!text.end) return nullptr;
    const decimal::Number number = decimal::number(text);
    tape::store(to, 0, tape::word(char(number.kind)));
    tape::store(to, 1, number.bits);
    return number.kind == decimal::Kind::none ? nullptr : text.end;
}

/// The integer of the first `count` > 0 of eight digits.
constexpr std::uint64_t first_digits(std::uint64_t values, unsigned count) {
    return decimal::eight_digits(values << ((0 - 8 * count) & 63));
}

struct Run {
    std::uint64_t value; ///< of the digits before a byte that is none
    unsigned count;
};

/// For Isa::digits.
struct RunConstants {
    std::uint8_t aligned[32]; ///< from [count] on: where each of 16 bytes comes from, or none
    std::uint64_t power[17];

    constexpr RunConstants() : aligned{}, power{} {
        for (std::size_t i = 0; i < 32; ++i) aligned[i] = std::uint8_t(i < 16 ? 0xff : i - 16);
        for (std::size_t i = 0; i < 17; ++i) power[i] = decimal::integer_powers[i];
    }
};

/// Writes two words of an integer; whether it fits and is not -0.
inline bool put_int64(std::byte* to, std::uint64_t value, std::uint64_t negative) noexcept {
    tape::store(to, 0, tape::word('i'));
    tape::store(to, 1, negative ? 0 - value : value);
    return std::int64_t(value - negative) >= 0;
}

/// A number of which the first `count` digits, up to eight, are `value` and stand before `after`.
template <class Isa>
[[gnu::always_inline]] inline const std::byte* long_number(std::byte* to, const std::byte* after,
                                                           std::uint64_t value, unsigned count,
                                                           std::uint64_t negative) noexcept {
    const bool dot = *after == std::byte{'.'};
    std::int64_t power = 0;
    if (dot || count == 8) {
        const std::byte* const lower = after + dot;
        const auto [values, more] = Isa::digits(lower);
        after = lower + more;
        value = value * Isa::constants().power[more] + values;
        // No digit behind the dot, or more digits, a dot behind eight.
        const bool goes_on = std::to_integer<unsigned>(*after) - '.' <= '9' - '.';
        if (more < unsigned(dot) || count + more > 19 || goes_on) [[unlikely]]
            return nullptr;
        power = dot ? -std::int64_t(more) : 0;
    }
    if ((*after | std::byte{0x20}) == std::byte{'e'}) {
        ++after;
        const bool down = *after == std::byte{'-'};
        after += down || *after == std::byte{'+'};
        const std::uint64_t digits = decimal::digit_values(load(after));
        const unsigned length = decimal::count_digits(digits);
        if (length - 1 >= 7) [[unlikely]]
            return nullptr;
        const auto exponent = std::int64_t(first_digits(digits, length));
        after += length;
        power += down ? -exponent : exponent;
    } else if (!dot) {
        return put_int64(to, value, negative) ? after : nullptr;
    }
    std::uint64_t bits = 0;
    if (decimal::is_simple(value, power)) {
        bits = std::bit_cast<std::uint64_t>(decimal::simple(value, power));
    } else if (value != 0) {
        const decimal::Rounded rounded = decimal::nearest_normal(value, power);
        if (!rounded.decided) [[unlikely]]
            return nullptr;
        bits = rounded.bits;
    }
    tape::store(to, 0, tape::word('d'));
    tape::store(to, 1, bits | negative << 63);
    return after;
}

/// Not inlined: on x86 its registers would be saved around short integers, too.
template <class Isa>
[[gnu::noinline]] const std::byte* called_long_number(std::byte* to, const std::byte* after,
                                                      std::uint64_t value, unsigned count,
                                                      std::uint64_t negative) noexcept {
    return long_number<Isa>(to, after, value, count, negative);
}

/// Writes two words; returns where the number ends, null if it is left to any_number.
template <class Isa>
[[gnu::always_inline]] inline const std::byte* number(std::byte* to, const std::byte* p,
                                                      const std::byte* end) noexcept {
    if (end - p < number_room) [[unlikely]]
        return nullptr;
    const std::uint64_t negative = *p == std::byte{'-'};
    const std::byte* const first = p + negative;
    const std::uint64_t upper = decimal::digit_values(load(first));
    const unsigned count = decimal::count_digits(upper);
    const std::uint64_t value = first_digits(upper, count);
    if (count == 0 || (count > 1 && (upper & 0xff) == 0)) [[unlikely]]
        return nullptr;
    const std::byte* const after = first + count;
    if (count < 8 && *after != std::byte{'.'} && (*after | std::byte{0x20}) != std::byte{'e'})
        return put_int64(to, value, negative) ? after : nullptr;
    if constexpr (Isa::inlines_numbers)
        return long_number<Isa>(to, after, value, count, negative);
    else
        return called_long_number<Isa>(to, after, value, count, negative);
}

template <class Isa>
[[gnu::noinline]] const std::byte* called_number(std::byte* to, const std::byte* p,
                                                 const std::byte* end) noexcept {
    return number<Isa>(to, p, end);
}

} // namespace
