#pragma once
// Numbers of a text, digit by digit: integers of RFC 8259, section 6, that fit 64 bits; and amounts, which
// may have a point and one or two digits behind it, in cents.
#include "frame.hpp"

namespace {
namespace event {

/// The four numbers of a row, by those of one column and of the last; false where one is refused.
template <class Digits>
[[gnu::always_inline]] inline bool one_by_one(const std::byte* text, const Row& row,
                                              std::int64_t (&values)[columns]) {
    bool good = true;
    for (std::size_t c = 0; c < columns; ++c)
        good &= c == amount ? Digits::cents(text + row[c].at, row[c].length, values[c])
                            : Digits::integer(text + row[c].at, row[c].length, values[c]);
    return good;
}

struct PlainDigits {
    static constexpr auto fields = one_by_one<PlainDigits>;

    static bool integer(const std::byte* text, std::size_t length, std::int64_t& value) {
        return number(text, length, 0, value);
    }

    static bool cents(const std::byte* text, std::size_t length, std::int64_t& value) {
        const auto point = std::size_t(std::find(text, text + length, std::byte{'.'}) - text);
        return number(text, length, length == point ? 0 : length - point - 1, value, 2);
    }

private:
    /// `behind` digits follow a point, if there are any; they are filled up to `places`.
    static bool number(const std::byte* text, std::size_t length, std::size_t behind, std::int64_t& value,
                       std::size_t places = 0) {
        const bool negative = length > 0 && text[0] == std::byte{'-'};
        if (behind > places || (length > 0 && text[length - 1] == std::byte{'.'})) return false;
        const std::size_t point = behind ? length - behind - 1 : length, first = negative;
        if (first >= point || (text[first] == std::byte{'0'} && first + 1 < point)) return false;
        constexpr auto most = std::uint64_t{1} << 63; // negative
        std::uint64_t sum = 0;
        const auto add = [&](unsigned digit) {
            if (digit > 9 || sum > (most - digit) / 10) return false;
            sum = sum * 10 + digit;
            return true;
        };
        for (std::size_t i = first; i < length; ++i)
            if (i != point && !add(std::to_integer<unsigned>(text[i]) - '0')) return false;
        for (std::size_t i = behind; i < places; ++i)
            if (!add(0)) return false;
        value = std::int64_t(negative ? 0 - sum : sum);
        return sum <= most - !negative;
    }
};

} // namespace event
} // namespace
