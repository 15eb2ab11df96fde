#pragma once
// As plain_writer.hpp, eight digits at once in a word: halves, quarters and single digits are divided by
// multiplications that do not disturb each other (Warren: Hacker's Delight, 2013, chapter 10).
#include "frame.hpp"
#include <bit>

namespace {
namespace event {

struct WordWriter {
    /// Pieces are stored in whole words: behind a record there is room for two.
    static constexpr std::size_t room = most_record + 16;

    static std::byte* record(const std::int64_t (&fields)[columns], std::byte* to) {
        to = integer(fields[0], text(R"({"order":)", to));
        to = integer(fields[1], text(R"(,"time":)", to));
        to = integer(fields[2], text(R"(,"buyer":)", to));
        to = cents(fields[3], text(R"(,"amount":)", to));
        return text("}\n", to);
    }

private:
    template <std::size_t size>
    [[gnu::always_inline]] static std::byte* text(const char (&piece)[size], std::byte* to) {
        std::memcpy(to, piece, size - 1);
        return to + size - 1;
    }

    /// Of a number below 10^8: its first digit in the lowest byte.
    [[gnu::always_inline]] static std::uint64_t digits(std::uint32_t value) {
        const std::uint64_t high = value / 10000;
        std::uint64_t x = high | (value - high * 10000) << 32; // below 10^4 each
        const std::uint64_t hundreds = (x * 10486 >> 20) & 0x0000007f0000007f;
        x = hundreds | (x - hundreds * 100) << 16;
        const std::uint64_t tens = (x * 103 >> 10) & 0x000f000f000f000f;
        return tens | (x - tens * 10) << 8;
    }

    static constexpr std::uint64_t zeros = 0x3030303030303030;
    static constexpr std::uint32_t limit = 100000000;

    [[gnu::always_inline]] static std::byte* eight(std::uint64_t value, std::byte* to) {
        store(to, digits(std::uint32_t(value)) | zeros);
        return to + 8;
    }

    /// Without zeros before it.
    [[gnu::always_inline]] static std::byte* first(std::uint64_t value, std::byte* to) {
        const std::uint64_t word = digits(std::uint32_t(value));
        const auto unused = unsigned(std::countr_zero(word | std::uint64_t{1} << 56)) / 8;
        store(to, (word | zeros) >> 8 * unused);
        return to + 8 - unused;
    }

    [[gnu::always_inline]] static std::byte* natural(std::uint64_t value, std::byte* to) {
        if (value < limit) return first(value, to);
        const std::uint64_t high = value / limit, low = value % limit;
        if (high < limit) return eight(low, first(high, to));
        return eight(low, eight(high % limit, first(high / limit, to)));
    }

    [[gnu::always_inline]] static std::uint64_t size_of(std::int64_t value, std::byte*& to) {
        *to = std::byte{'-'};
        to += value < 0;
        return value < 0 ? 0 - std::uint64_t(value) : std::uint64_t(value);
    }

    [[gnu::always_inline]] static std::byte* integer(std::int64_t value, std::byte* to) {
        const std::uint64_t size = size_of(value, to);
        return natural(size, to);
    }

    [[gnu::always_inline]] static std::byte* cents(std::int64_t value, std::byte* to) {
        const std::uint64_t size = size_of(value, to), behind = size % 100;
        to = natural(size / 100, to);
        const std::byte last[]{std::byte{'.'}, std::byte('0' + behind / 10), std::byte('0' + behind % 10)};
        std::memcpy(to, last, sizeof last);
        return to + sizeof last;
    }
};

} // namespace event
} // namespace
