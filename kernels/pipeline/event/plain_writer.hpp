#pragma once
// Canonical lines, digit by digit.
#include "frame.hpp"

namespace {
namespace event {

struct PlainWriter {
    static constexpr std::size_t room = most_record;

    static std::byte* record(const std::int64_t (&fields)[columns], std::byte* to) {
        constexpr std::string_view before[]{R"({"order":)", R"(,"time":)", R"(,"buyer":)", R"(,"amount":)"};
        for (std::size_t c = 0; c < columns; ++c)
            to = number(fields[c], c == amount ? 2 : 0, text(before[c], to));
        return text("}\n", to);
    }

private:
    static std::byte* text(std::string_view piece, std::byte* to) {
        return std::ranges::copy(kernels::bytes(piece), to).out;
    }

    static std::byte* number(std::int64_t value, unsigned behind, std::byte* to) {
        if (value < 0) *to++ = std::byte{'-'};
        auto left = value < 0 ? 0 - std::uint64_t(value) : std::uint64_t(value);
        std::byte digits[21];
        std::size_t n = 0;
        const std::size_t least = behind ? behind + 2 : 1; // with the point, and a digit before it
        for (; n < least || left > 0; left /= 10) {
            digits[n++] = std::byte('0' + left % 10);
            if (n == behind) digits[n++] = std::byte{'.'};
        }
        return std::reverse_copy(digits, digits + n, to);
    }
};

} // namespace event
} // namespace
