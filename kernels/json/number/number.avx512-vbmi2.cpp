// Up to eight numbers of 64 bytes at once. Masks of the digits, dots, signs and line ends are checked against
// the grammar by shifts of one another. VPCOMPRESSB takes out the dots and lists where the lines end, VPERMB
// aligns the digits of four numbers at the right of 16 bytes each. Eight integers are converted, and divided
// by powers of ten (Clinger, PLDI 1990). Where not all are that simple, the lines of some blocks are
// converted by decimal/eight.hpp, which takes longer ones, and integers one by one.
#include "kernels/json/compressed.hpp"
#include "kernels/json/decimal/eight.hpp"
#include "kernels/json/number/x86.hpp"
#include "kernels/variant.hpp"

namespace {

constexpr auto iota = [] {
    std::array<std::uint8_t, 64> all{};
    for (std::size_t i = 0; i < 64; ++i) all[i] = std::uint8_t(i);
    return all;
}();

/// Every second of eight bytes, each to 16.
template <std::size_t odd>
constexpr auto spread = [] {
    std::array<std::uint8_t, 64> all{};
    for (std::size_t i = 0; i < 64; ++i) all[i] = std::uint8_t(i / 16 * 2 + odd);
    return all;
}();

/// Eight bytes, each to eight.
constexpr auto eight_each = [] {
    std::array<std::uint8_t, 64> all{};
    for (std::size_t i = 0; i < 64; ++i) all[i] = std::uint8_t(i / 8);
    return all;
}();

constexpr auto classes_of_lines = decimal::classes_of_numbers("\n", "");

struct Zmm : Xmm {
    static __m512i loaded64(const void* p) { return _mm512_loadu_si512(p); }

    static std::uint64_t newlines(const std::byte* p) { return equal(loaded64(p), '\n'); }

    static std::uint64_t equal(__m512i bytes, char c) {
        return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(c));
    }

    /// Of the lines that end at `ends`, behind `begins`, the digits from `from` bytes before their end on,
    /// `bytes` each.
    static __m512i aligned(__m512i digits, __m512i spread, __m128i ends, __m128i begins, __m512i offsets) {
        const __m512i at =
            _mm512_add_epi8(_mm512_permutexvar_epi8(spread, _mm512_castsi128_si512(ends)), offsets);
        const __m512i behind = _mm512_permutexvar_epi8(spread, _mm512_castsi128_si512(begins));
        return _mm512_maskz_permutexvar_epi8(_mm512_cmpgt_epi8_mask(at, behind), at, digits);
    }

    static __m512i fours(__m512i digits) {
        const __m512i pairs = _mm512_maddubs_epi16(digits, _mm512_set1_epi16(1 << 8 | 10));
        return _mm512_madd_epi16(pairs, _mm512_set1_epi32(1 << 16 | 100));
    }

    /// Eight integers of up to 16 digits.
    static __m512i integers_of(__m512i digits, __m128i ends, __m128i begins) {
        const __m512i offsets = _mm512_broadcast_i32x4(
            _mm_setr_epi8(-16, -15, -14, -13, -12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1));
        const __m512i even = fours(aligned(digits, loaded64(&spread<0>), ends, begins, offsets));
        const __m512i odd = fours(aligned(digits, loaded64(&spread<1>), ends, begins, offsets));
        const __m512i eights =
            _mm512_madd_epi16(_mm512_packus_epi32(even, odd), _mm512_set1_epi32(1 << 16 | 10000));
        return _mm512_add_epi64(_mm512_mul_epu32(eights, _mm512_set1_epi64(100000000)),
                                _mm512_srli_epi64(eights, 32));
    }

    /// The digits before these, up to four.
    static __m512i upper_of(__m512i digits, __m128i ends, __m128i begins) {
        const __m512i offsets = _mm512_set1_epi64(std::int64_t(0xefeeedecebeae9e8)); // -24 to -17
        return _mm512_srli_epi64(fours(aligned(digits, loaded64(&eight_each), ends, begins, offsets)), 32);
    }

    /// The last bytes of a column, fewer than 64: a line end is put behind them if there is none.
    static __m512i rest(const std::byte* p, std::size_t left) {
        const __m512i text = _mm512_maskz_loadu_epi8((std::uint64_t{1} << left) - 1, p);
        const std::uint64_t open = p[left - 1] == std::byte{'\n'} ? 0 : std::uint64_t{1} << left;
        return _mm512_mask_mov_epi8(text, open, _mm512_set1_epi8('\n'));
    }

    /// The first lines that end in `text`, up to eight, if all are simple. `at` is moved behind them.
    template <bool integers>
    [[gnu::always_inline]] static inline bool convert_eight(__m512i text, Progress& at) {
        const __m512i values = _mm512_sub_epi8(text, _mm512_set1_epi8('0'));
        const std::uint64_t ends = _pdep_u64(0xff, equal(text, '\n')), minus = equal(text, '-');
        const std::uint64_t digit = _mm512_cmple_epu8_mask(values, _mm512_set1_epi8(9));
        const std::uint64_t dots = integers ? 0 : equal(text, '.');
        const auto unused = unsigned(std::countl_zero(ends));
        // Lines begin with a minus or a digit, which is no zero before another digit.
        const std::uint64_t begins = ends << 1 | 1, negative = begins & minus;
        const std::uint64_t first = (begins & ~minus) | negative << 1;
        const std::uint64_t zero = equal(text, '0');
        // From its dot to before its end: a second dot in between is missing there.
        const std::uint64_t from_dot = ends - dots;
        const std::uint64_t wrong = ~(digit | ends | negative | dots) |
                                    (first & (~digit | (zero & digit >> 1))) |
                                    (dots & (~from_dot | ~(digit << 1 & digit >> 1)));
        if (ends == 0 || wrong << unused != 0) return false;

        const std::uint64_t kept = ~dots, short_ends = integers ? ends : _pext_u64(ends, kept);
        __m512i digits = _mm512_maskz_mov_epi8(digit, values);
        if (!integers) digits = compressed(kept, digits);
        const __m512i numbers = loaded64(&iota);
        const __m128i to = _mm512_castsi512_si128(compressed(short_ends, numbers));
        const __m128i from = _mm_or_si128(_mm_bslli_si128(to, 1),
                                          _mm_setr_epi8(-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        const __m128i lengths = _mm_sub_epi8(to, from); // a sign and the end of the line are counted
        const auto count = unsigned(std::popcount(ends));
        const auto longer_than = [&](int n) {
            const __m128i longer = _mm_cmpgt_epi8(lengths, _mm_set1_epi8(char(n)));
            return (unsigned(_mm_movemask_epi8(longer)) & ((1u << count) - 1)) != 0;
        };
        const auto is_negative = std::uint8_t(_pext_u64(minus, begins));
        __m512i words = integers_of(digits, to, from);
        if constexpr (integers) {
            if (longer_than(17)) {
                if (longer_than(19)) return false;
                const __m512i upper =
                    _mm512_mullo_epi64(upper_of(digits, to, from), _mm512_set1_epi64(10000000000000000));
                words = _mm512_add_epi64(words, upper);
            }
            words = _mm512_mask_sub_epi64(words, is_negative, _mm512_setzero_si512(), words);
        } else {
            if (longer_than(int(most_simple) + 1)) return false;
            const std::uint64_t has_dot = _pext_u64(~from_dot, ends);
            const __m512i dot = _mm512_maskz_expand_epi8(has_dot, compressed(dots, numbers));
            const __m512i end = compressed(ends, numbers);
            const __m512i behind =
                _mm512_maskz_sub_epi8(has_dot, _mm512_add_epi8(end, _mm512_set1_epi8(-1)), dot);
            const __m512d power =
                _mm512_permutex2var_pd(_mm512_loadu_pd(&decimal::double_powers[0]),
                                       _mm512_permutexvar_epi8(loaded64(&eight_each), behind),
                                       _mm512_loadu_pd(&decimal::double_powers[8]));
            const __m512i quotients = _mm512_castpd_si512(_mm512_div_pd(_mm512_cvtepi64_pd(words), power));
            words = _mm512_mask_or_epi64(quotients, is_negative, quotients, _mm512_set1_epi64(INT64_MIN));
        }
        _mm512_mask_storeu_epi8(at.out, ~std::uint64_t{} >> (64 - 8 * count), words);
        at = {at.p + (64 - unused), at.out + 8 * count};
        return true;
    }

    /// Doubles of the lines that end within some blocks from `at.p` on, eight at once; the last ones are
    /// left.
    [[gnu::noinline]] static Progress convert_eights(Progress at, const std::byte* end) {
        std::uint32_t ends[most_blocks * block + 16];
        std::uint32_t* last = ends;
        const std::byte* const base = at.p;
        const std::size_t blocks = std::min(std::size_t(end - base) / block, most_blocks);
        for (std::size_t i = 0; i < blocks; ++i)
            last = positions(newlines(base + i * block), std::uint32_t(i * block), last);
        for (const std::uint32_t* line = ends; last - line >= 8; line += 8) {
            const std::byte* from[8]{at.p};
            each<7>([&](auto i) { from[i + 1] = base + line[i] + 1; });
            if (std::size_t(end - from[7]) < decimal::eight_room) break;
            const decimal::Eight eight = decimal::read_eight<classes_of_lines, false>(from);
            _mm512_storeu_si512(at.out, eight.words);
            for (unsigned others = ~eight.good & 0xff; others != 0; others &= others - 1) {
                const auto i = unsigned(std::countr_zero(others));
                std::uint64_t word;
                if (!convert_any<false>(from[i], base + line[i], word)) return {nullptr, at.out};
                store(at.out + 8 * i, word);
            }
            at = {base + line[7] + 1, at.out + 64};
        }
        return at;
    }

    /// Some lines, at least one.
    template <bool integers>
    [[gnu::noinline]] static Progress convert_long(const std::byte* begin, Progress at,
                                                   const std::byte* end) {
        if constexpr (!integers) {
            const Progress next = convert_eights(at, end);
            if (next.p != at.p) return next;
        }
        return convert_some<Zmm, integers>(begin, at, end);
    }

    template <bool integers>
    static std::size_t convert(kernels::Bytes in, kernels::Sink out) {
        const std::byte *const begin = in.data(), *const end = begin + in.size();
        Progress at{begin, out.data()};
        while (at.p < end) {
            const std::size_t left = std::size_t(end - at.p);
            const __m512i text = left >= block ? loaded64(at.p) : rest(at.p, left);
            if (convert_eight<integers>(text, at)) [[likely]]
                continue;
            const Progress next = convert_long<integers>(begin, at, end);
            if (!next.p) return kernels::rejected;
            at.p = next.p, at.out = next.out; // as one, GCC 12 would keep it in memory
        }
        return std::size_t(at.out - out.data());
    }
};

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return is_int64(param) ? Zmm::convert<true>(in, out) : Zmm::convert<false>(in, out);
}

} // namespace

VARIANT(.run = run,
        .note =
            "the grammar by masks of 64 bytes; VPERMB aligns the digits of eight numbers, converted at once");
