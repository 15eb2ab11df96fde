#pragma once
// Decides between two neighbouring doubles by big integers: for numbers of more than 19 digits, and ties.
#include "kernels/json/decimal/powers.hpp"
#include <algorithm>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace {
namespace decimal {

/// An integer below 2^4096. Of the two that are compared, which are nearly equal, one is not shifted: it is
/// below 10^800 < 2^2658, or 2^54 * 5^(342 + 800) < 2^2707.
class Big {
public:
    explicit Big(std::uint64_t value) : used_(value != 0) { word_[0] = value; }

    /// this * factor + more
    void multiply(std::uint64_t factor, std::uint64_t more = 0) {
        Wide carry = more;
        for (std::size_t i = 0; i < used_; ++i) {
            carry += Wide{word_[i]} * factor;
            word_[i] = std::uint64_t(carry);
            carry >>= 64;
        }
        if (carry) word_[used_++] = std::uint64_t(carry);
    }

    void times_five_to(std::uint64_t power) {
        constexpr std::uint64_t five_to_27 = 7450580596923828125;
        for (; power >= 27; power -= 27) multiply(five_to_27);
        for (; power > 0; --power) multiply(5);
    }

    void shift_left(std::uint64_t bits) {
        const std::size_t words = bits / 64;
        std::copy_backward(word_, word_ + used_, word_ + used_ + words);
        std::fill(word_, word_ + words, 0);
        used_ += words;
        multiply(std::uint64_t{1} << bits % 64);
    }

    std::strong_ordering compare(const Big& other) const {
        if (used_ != other.used_) return used_ <=> other.used_;
        for (std::size_t i = used_; i-- > 0;)
            if (word_[i] != other.word_[i]) return word_[i] <=> other.word_[i];
        return std::strong_ordering::equal;
    }

private:
    std::uint64_t word_[64];
    std::size_t used_;
};

/// The first digits of a number. A tie of doubles has at most 767, so of those behind 800 it only matters
/// whether one is not zero.
struct Digits {
    const std::byte *first, *end; ///< not zero, and behind the last one; a dot may stand between
    std::int64_t power;           ///< the value is the digits, as an integer, times 10^power
};

constexpr std::size_t most_digits = 800;

/// Of the double `below` and the next one, the nearer to a value that lies between them. Bits without a sign.
[[gnu::noinline, gnu::cold]] inline std::uint64_t nearer(std::uint64_t below, Digits digits) {
    Big value(0);
    std::uint64_t chunk = 0, scale = 1;
    std::size_t count = 0;
    bool more = false;
    for (const std::byte* p = digits.first; p < digits.end; ++p) {
        if (*p == std::byte{'.'}) continue;
        const auto digit = std::to_integer<std::uint64_t>(*p) - '0';
        if (++count > most_digits) {
            ++digits.power;
            more = more || digit != 0;
            continue;
        }
        chunk = chunk * 10 + digit;
        scale *= 10;
        if (scale == integer_powers[19]) value.multiply(scale, chunk), chunk = 0, scale = 1;
    }
    value.multiply(scale, chunk);

    // The tie is an odd number of halves of the last place.
    const std::uint64_t field = below >> 52, fraction = below & ((std::uint64_t{1} << 52) - 1);
    Big tie(2 * (field ? fraction | std::uint64_t{1} << 52 : fraction) + 1);
    const std::int64_t binary = std::int64_t(field ? field : 1) - 1076;
    // value * 10^power against tie * 2^binary, both made integers
    const auto positive = [](std::int64_t n) { return std::uint64_t(n > 0 ? n : 0); };
    value.times_five_to(positive(digits.power));
    tie.times_five_to(positive(-digits.power));
    value.shift_left(positive(digits.power - binary));
    tie.shift_left(positive(binary - digits.power));
    const auto order = value.compare(tie);
    return below + (order > 0 || (order == 0 && (more || below % 2)));
}

} // namespace decimal
} // namespace
