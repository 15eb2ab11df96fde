#pragma once
// Numbers in containers are left for later: where they stand in the text and on the tape is listed, and eight
// are converted at once. The next token is parsed as if a comma stood behind the number. What does stand
// there is looked at here: a comma or a bracket that closes, with white space before it or not. Whether it is
// the bracket that it has to be, and whether there are too many commas, is seen by the next token and at the
// end.
#include "kernels/json/decimal/eight.hpp"
#include "parser.hpp"
#include <utility>

namespace {

constexpr auto classes_in_containers = decimal::classes_of_numbers(",]}", " \t\n\r");

class LaterNumbers {
public:
    static constexpr std::byte comma{','};

    LaterNumbers(const std::byte* text, const std::byte* end) noexcept
        : end_(end), last_(end - std::min(end - text, std::ptrdiff_t(decimal::eight_room))) {}

    /// Whether all that is read from there on is there.
    bool takes(const std::byte* from) const noexcept { return from < last_; }
    /// False: something before was no number. Two words are written at `to`, now or later.
    [[gnu::always_inline]] bool add(const std::byte* from, std::byte* to) noexcept {
        from_[count_] = from, to_[count_] = to;
        return ++count_ < most || convert_all();
    }
    bool finish() noexcept { return count_ == 0 || convert_all(); }

private:
    static constexpr unsigned most = 8;

    [[gnu::noinline]] bool convert_all() noexcept {
        const unsigned count = std::exchange(count_, 0);
        for (unsigned i = count; i < most; ++i) from_[i] = from_[0], to_[i] = to_[0];
        const decimal::Eight eight = decimal::read_eight<classes_in_containers, true>(from_);
        const auto tag = [](char kind) { return _mm512_set1_epi64(std::int64_t(tape::word(kind))); };
        const __m512i tags = _mm512_mask_mov_epi64(tag('d'), std::uint8_t(eight.integers), tag('i'));
        const __m512i even = _mm512_unpacklo_epi64(tags, eight.words),
                      odd = _mm512_unpackhi_epi64(tags, eight.words);
        each<4>([&](auto i) {
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to_[2 * i]), _mm512_extracti32x4_epi32(even, i));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to_[2 * i + 1]), _mm512_extracti32x4_epi32(odd, i));
        });
        const unsigned others = (eight.spaced | ~eight.good) & 0xff;
        return others == 0 || convert_others(eight, others);
    }
    /// What is irregular, and what spaces are behind.
    [[gnu::noinline]] bool convert_others(const decimal::Eight& eight, unsigned others) const noexcept {
        std::uint64_t lengths[most];
        _mm512_storeu_si512(lengths, eight.length);
        for (; others != 0; others &= others - 1) {
            const auto i = unsigned(std::countr_zero(others));
            const bool good = eight.good >> i & 1;
            if (!(good ? may_follow(from_[i] + lengths[i]) : convert_one(from_[i], to_[i]))) return false;
        }
        return true;
    }
    [[gnu::noinline]] bool convert_one(const std::byte* from, std::byte* to) const noexcept {
        const std::byte* const after = any_number(to, from, end_);
        return after && may_follow(after);
    }
    /// The text ends with a bracket.
    static bool may_follow(const std::byte* p) noexcept {
        while (is_white(*p)) ++p;
        return *p == std::byte{','} || *p == std::byte{']'} || *p == std::byte{'}'};
    }

    const std::byte *const end_, *const last_; // of the text; from there on eight are not read
    unsigned count_ = 0;
    const std::byte* from_[most];
    std::byte* to_[most];
};

} // namespace
