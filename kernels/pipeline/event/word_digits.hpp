#pragma once
// As plain_digits.hpp, eight digits at once in a word: without the bits of '0', pairs are joined to numbers
// below 100, those to numbers below 10^4, and those to one below 10^8, each by a multiplication (Lemire:
// Number parsing at a gigabyte per second, Software: Practice and Experience 51, 2021, section 5). The word
// that ends with the text is read: before a selected value there are eight bytes or more, {"time": at the
// least.
#include "plain_digits.hpp"

namespace {
namespace event {

struct WordDigits {
    static constexpr auto fields = one_by_one<WordDigits>;

    static bool integer(const std::byte* text, std::size_t length, std::int64_t& value) {
        const bool negative = text[0] == std::byte{'-'};
        const std::size_t digits = length - negative;
        std::uint64_t sum;
        return natural(text + negative, digits, sum) && with_sign(sum, negative, value);
    }

    static bool cents(const std::byte* text, std::size_t length, std::int64_t& value) {
        if (length < 4 || text[length - 3] != std::byte{'.'}) [[unlikely]]
            return PlainDigits::cents(text, length, value);
        const bool negative = text[0] == std::byte{'-'};
        const std::byte* const end = text + length;
        const std::size_t digits = length - 1 - negative; // without the point
        std::uint64_t sum;
        if (digits > 7) [[unlikely]] {
            std::uint64_t behind;
            if (digits > 19 || !natural(text + negative, digits - 2, sum) || !some(end - 2, 2, behind))
                return false;
            sum = sum * 100 + behind;
        } else {
            if (digits < 3 || (text[negative] == std::byte{'0'} && digits > 3)) return false;
            const auto word = load(end - 8);
            constexpr std::uint64_t behind = std::uint64_t{0xffff} << 48;
            if (!eight((word & behind) | (word << 8 & ~behind), digits, sum)) return false;
        }
        return with_sign(sum, negative, value);
    }

    /// 1..8 digits with eight bytes before their end.
    static bool some(const std::byte* text, std::size_t digits, std::uint64_t& sum) {
        return eight(load(text + digits - 8), digits, sum);
    }

    /// The first one to three of 17 to 19 digits, of which the others are `value`.
    static bool add_first(const std::byte* text, std::size_t digits, std::int64_t& value) {
        std::uint64_t first;
        if (!some(text, digits, first)) return false;
        const std::uint64_t sum = first * 10000000000000000 + std::uint64_t(value);
        value = std::int64_t(sum);
        return value >= 0 && *text != std::byte{'0'};
    }

private:
    static bool with_sign(std::uint64_t sum, bool negative, std::int64_t& value) {
        value = std::int64_t(negative ? 0 - sum : sum);
        return sum <= (std::uint64_t{1} << 63) - !negative;
    }

    /// The number that the last 1..8 bytes of a word are.
    [[gnu::always_inline]] static bool eight(std::uint64_t word, std::size_t digits, std::uint64_t& sum) {
        constexpr std::uint64_t bytes = 0x0101010101010101;
        std::uint64_t x = (word ^ '0' * bytes) & ~std::uint64_t{0} << (64 - 8 * digits);
        const bool good = !((x | (x + (0x7f - 9) * bytes)) & 0x80 * bytes);
        x = x * 10 + (x >> 8);
        constexpr std::uint64_t pair = 0x000000ff000000ff;
        sum = ((x & pair) * (100 + (std::uint64_t{1000000} << 32)) +
               (x >> 16 & pair) * (1 + (std::uint64_t{10000} << 32))) >>
              32;
        return good;
    }

    static bool natural(const std::byte* text, std::size_t digits, std::uint64_t& sum) {
        if (digits - 1 >= 19 || (text[0] == std::byte{'0'} && digits > 1)) return false;
        if (digits <= 8) return some(text, digits, sum);
        const std::byte* const end = text + digits;
        std::uint64_t low, middle, high = 0;
        bool good = eight(load(end - 8), 8, low);
        good &= eight(load(end - 16), std::min<std::size_t>(digits - 8, 8), middle);
        if (digits > 16) good &= eight(load(end - 24), digits - 16, high);
        sum = (high * 100000000 + middle) * 100000000 + low;
        return good;
    }
};

} // namespace event
} // namespace
