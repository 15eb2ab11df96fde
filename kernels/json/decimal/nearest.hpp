#pragma once
// The double that is nearest to significand * 10^power, ties to even.
// Three ways, as: W. D. Clinger, How to Read Floating Point Numbers Accurately, PLDI 1990 (significand and
// power are doubles: one multiplication or division rounds once); D. Lemire, Number Parsing at a Gigabyte per
// Second, Software: Practice and Experience 51(8), 2021, and N. Mushtak, D. Lemire, Fast Number Parsing
// Without Fallback, 2023 (a product with 128 bits of the power, of which mostly 64 suffice). The last one
// never decides wrongly, and says where it does not decide.
#include "kernels/json/decimal/powers.hpp"
#include <algorithm>
#include <bit>
#include <cstdint>

namespace {
namespace decimal {

constexpr std::uint64_t infinity = std::uint64_t{0x7ff} << 52, sign_bit = std::uint64_t{1} << 63;

/// The bits of a double without its sign; if undecided, `bits` is the double below or at the value.
struct Rounded {
    std::uint64_t bits;
    bool decided;
};

/// significand * 10^q in 64 bits and more: (top * 2^64 + ...) * 2^k, of which the highest bit is worth
/// 2^exponent.
struct Product {
    Wide value; ///< with the error, it is in [value, value + 2^64)
    int high;   ///< whether bit 127 is the highest, not 126
    int exponent;
};

[[gnu::always_inline]] inline Product multiplied(std::uint64_t significand, int q) {
    const int zeros = std::countl_zero(significand);
    const Wide value = Wide{significand << zeros} * powers.of[std::size_t(q - least_power)].high;
    const int high = int(std::uint64_t(value >> 64) >> 63);
    return {value, high, 63 + high + log2_of_power(q) - zeros};
}

/// Where 64 bits of the power do not decide, or the double is below the normal ones; q is in the table.
[[gnu::noinline, gnu::cold]] inline Rounded nearest_with_care(std::uint64_t significand, int q, bool round) {
    auto [product, high, exponent] = multiplied(significand, q);
    // 53 bits and one more to round by are kept; fewer below the normal doubles.
    const int field = std::max(exponent + 1022, 0);
    const int shift = 9 + high + (field - (exponent + 1022));
    if (shift >= 64) return {0, shift > 64}; // half the least double may be just above
    const Wide less =
        Wide{significand << std::countl_zero(significand)} * powers.of[std::size_t(q - least_power)].low;
    product += less >> 64;
    const std::uint64_t top = std::uint64_t(product >> 64), low = std::uint64_t(product);
    const std::uint64_t kept = top >> shift, ones = (std::uint64_t{1} << shift) - 1, rest = top & ones;
    const bool exact = q >= 0 && q <= most_exact;
    const bool may_carry = !exact && low == ~std::uint64_t{} && rest == ones;
    const std::uint64_t cut = (std::uint64_t(field) << 52) + (kept >> 1);
    if (!round || (may_carry && kept % 2 == 0)) return {cut, false};
    const bool above = rest != 0 || low != 0 || std::uint64_t(less) != 0 || !exact;
    return {cut + (kept & std::uint64_t(above || (kept & 2))), true};
}

/// For significand > 0; decides most normal doubles, and no others.
[[gnu::always_inline]] inline Rounded nearest_normal(std::uint64_t significand, std::int64_t power) {
    if (std::uint64_t(power - least_power) > most_power - least_power) [[unlikely]]
        return {0, false};
    const auto [product, high, exponent] = multiplied(significand, int(power));
    const std::uint64_t top = std::uint64_t(product >> 64);
    // The bits behind the one to round by are neither all zeros nor all ones: less than one more below `top`
    // changes nothing.
    const std::uint64_t field = std::uint64_t(exponent + 1022);
    return {(field << 52) + (((top >> (9 + high)) + 1) >> 1), field < 2045 && ((top + 1) & 0x1ff) > 1};
}

/// For significand > 0. Infinity or more: the value rounds to infinity. round: else the double below is told,
/// undecided.
inline Rounded nearest(std::uint64_t significand, std::int64_t power, bool round = true) {
    if (std::uint64_t(power - least_power) > most_power - least_power) [[unlikely]]
        return {power < 0 ? 0 : infinity, true};
    const Rounded rounded = nearest_normal(significand, power);
    if (rounded.decided && round) [[likely]]
        return rounded;
    return nearest_with_care(significand, int(power), round);
}

/// The same where significand and power are both doubles.
constexpr bool is_simple(std::uint64_t significand, std::int64_t power) {
    return significand <= std::uint64_t{1} << 53 && power >= -22 && power <= 22;
}

inline double simple(std::uint64_t significand, std::int64_t power) {
    const double value = double(std::int64_t(significand));
    return power < 0 ? value / double_powers[std::size_t(-power)] : value * double_powers[std::size_t(power)];
}

} // namespace decimal
} // namespace
