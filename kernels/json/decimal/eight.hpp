#pragma once
// Eight numbers of RFC 8259 at once, a lane each: no branch depends on what one of them looks like, so that
// none is predicted wrongly where integers, prices and doubles of 17 digits follow one another.
//
//   const decimal::Eight eight = decimal::read_eight<classes, integers_too>(from);
//
// Of each number 32 bytes are classified by a table. VGF2P8AFFINEQB and VPERMI2B make masks of their classes,
// a lane a number, the first byte as the highest bit: VPLZCNTQ tells where something stands, and shifts of
// masks check the grammar. VPERMI2B takes out the dots and aligns the digits at the right; they are converted
// as in the kernel `number`. Doubles are rounded in the ways of nearest.hpp: one multiplication or division,
// or VPMADD52 by a power from the table. What is irregular, long or hard to round is left over.
#include "kernels/each.hpp"
#include "kernels/json/decimal/number.hpp"
#include <array>
#include <immintrin.h>
#include <string_view>

namespace {
namespace decimal {

/// So many bytes are read from the begin of each number on.
constexpr std::size_t eight_room = 32;

struct Eight {
    __m512i words;     ///< an int64, or the bits of a double
    __m512i length;    ///< in bytes
    unsigned integers; ///< which are int64
    unsigned good;     ///< which are numbers and converted; of the others nothing is known
    unsigned spaced;   ///< behind which of the good ones one of `spaces` stands
};

using ByteClasses = std::array<std::uint8_t, 128>;
namespace byte_class {
enum : std::uint8_t {
    digit = 1,
    dot = 2,
    letter = 4,
    sign = 8,
    minus = 16,
    zero = 32,
    end = 64,
    space = 128
};
}

/// What may stand behind a number: one of `ends` or of `spaces`.
constexpr ByteClasses classes_of_numbers(std::string_view ends, std::string_view spaces) {
    ByteClasses all{};
    for (std::size_t c = '0'; c <= '9'; ++c) all[c] = byte_class::digit;
    all['0'] |= byte_class::zero;
    all['.'] = byte_class::dot;
    all['e'] = all['E'] = byte_class::letter;
    all['+'] = byte_class::sign;
    all['-'] = byte_class::sign | byte_class::minus;
    for (const char c : ends) all[std::size_t(c)] |= byte_class::end;
    for (const char c : spaces) all[std::size_t(c)] |= byte_class::space;
    return all;
}

struct EightConstants {
    // For VPERMI2B and VPERMI2D: mask after mask of the numbers with even or odd indices, then of all, in the
    // upper halves of lanes.
    alignas(64) std::uint8_t masks[2][64]{};
    alignas(64) std::uint32_t lanes[4][16]{};
    // For VPSHUFB: the first byte of each even lane, or odd one, 16 times; of each lane; of each half of a
    // lane.
    alignas(64) std::uint8_t even[64]{}, odd[64]{}, each[64]{}, halves[64]{};
    // Where the digits are: 16 before the end of the mantissa; four before these, and four before the end.
    alignas(64) std::int8_t lower[64]{}, upper[64]{};
    alignas(64) std::uint8_t place[64]{}; ///< where the text of a number begins in two vectors
    std::int64_t top = INT64_MIN, behind_top = INT64_MAX, matrix = std::int64_t(0x8040201008040201);
    std::int64_t ascii = 0x7f7f7f7f7f7f7f7f, zeros = 0x3030303030303030, tens = 0x010a010a010a010a;
    std::int64_t hundreds = 0x0001006400010064, myriads = 0x0001271000012710;
    std::int64_t ten_to_8 = 100000000, ten_to_16 = 10000000000000000;
    std::int64_t most_simple = std::int64_t{1} << 53, most_simple_power = 15;
    std::int64_t first_row = -least_power, last_row = most_power - least_power, log2_of_10 = 217706;
    std::int64_t exponent_bias = 1085, last_exponent = 2043;
    std::int64_t error = (std::int64_t{1} << 40) + 3, rest = (std::int64_t{1} << 49) - 1;

    constexpr EightConstants() {
        for (std::size_t i = 0; i < 128; ++i) {
            const std::size_t mask = i / 16, number = i / 4 % 4, eighth = 3 - i % 4;
            masks[i / 64][i % 64] = std::uint8_t(number * 32 + eighth * 8 + mask);
        }
        for (std::size_t i = 0; i < 64; ++i) {
            odd[i] = 8;
            each[i] = i / 8 % 2 * 8;
            halves[i] = std::uint8_t(i / 4 % 4 * 4);
            place[i] = std::uint8_t(i / 16 * 32);
            lower[i] = std::int8_t(i % 16 - 16);
            upper[i] = std::int8_t(i % 4 - (i % 8 < 4 ? 20 : 4));
        }
        for (std::size_t i = 0; i < 32; ++i)
            lanes[i / 8][i % 8 * 2 + 1] = std::uint32_t(i % 2 * 16 + i / 8 * 4 + i % 8 / 2);
    }
};
constexpr EightConstants eight_constants;

/// The bytes of a number: those of 0 and 2, 4 and 6, 1 and 3, 5 and 7 are a vector.
struct EightTexts {
    __m512i pair[4];
};

/// What numbers are made of. A mask is a lane, the first byte its highest bit; a position is one, too, 64 if
/// there is none.
struct EightForms {
    __m512i minus, dot_or_letter, behind_letter;   // masks
    __m512i start, dot, letter, mantissa_end, end; // positions: of the first digit, the dot, the e
    __m512i exponent_start;                        // of its first digit
    std::uint8_t negative, has_dot;
    unsigned right, spaced; // right: by the grammar
};

struct EightDigits {
    __m512i significand; // modulo 2^64
    __m512i exponent;    // without its sign
    unsigned too_many;
};

struct EightDoubles {
    __m512i bits;
    unsigned decided;
};

class EightNumbers {
    using Constants = EightConstants;

public:
    template <const ByteClasses& classes, bool integers_too>
    [[gnu::always_inline]] static Eight read(const std::byte* const (&from)[8]) noexcept {
        // In memory: GCC would else make each anew from a general register.
        const Constants* constants = &eight_constants;
        asm("" : "+r"(constants));
        const Constants& k = *constants;
        const auto pair = [&](int i) __attribute__((always_inline)) {
            return _mm512_inserti64x4(_mm512_castsi256_si512(ymm(from[i])), ymm(from[i + 2]), 1);
        };
        const EightTexts texts{{pair(0), pair(4), pair(1), pair(5)}};
        const EightForms forms = forms_of<classes>(texts, k);
        const EightDigits digits = digits_of(texts, forms, k);

        const __m512i zero = _mm512_setzero_si512(), significand = digits.significand;
        const unsigned others = _mm512_test_epi64_mask(forms.dot_or_letter, forms.dot_or_letter);
        const unsigned integers = integers_too ? ~others & 0xff : 0;
        unsigned good = forms.right & ~digits.too_many & ~(_mm512_movepi64_mask(significand) & integers);
        __m512i words = _mm512_mask_sub_epi64(significand, forms.negative, zero, significand);
        if (integers != 0xff) {
            __m512i power = digits.exponent;
            power = _mm512_mask_sub_epi64(power, _mm512_test_epi64_mask(forms.minus, forms.behind_letter),
                                          zero, power);
            const __m512i last = _mm512_add_epi64(forms.mantissa_end, word(-1));
            power = _mm512_sub_epi64(power, _mm512_maskz_sub_epi64(forms.has_dot, last, forms.dot));
            const EightDoubles doubles = doubles_of(significand, power, integers, k);
            good &= doubles.decided;
            const __m512i bits =
                _mm512_mask_or_epi64(doubles.bits, forms.negative, doubles.bits, word(k.top));
            words = _mm512_mask_mov_epi64(bits, std::uint8_t(integers), words);
        }
        return {words, forms.end, integers, good, forms.spaced & good};
    }

private:
    static __m512i zmm(const void* p) noexcept { return _mm512_loadu_si512(p); }
    static __m256i ymm(const void* p) noexcept { return _mm256_loadu_si256(static_cast<const __m256i*>(p)); }
    static __m512i word(std::int64_t value) noexcept { return _mm512_set1_epi64(value); }
    /// The truth table of VPTERNLOG, of a = 0xf0, b = 0xcc, c = 0xaa.
    template <int truth>
    static __m512i logic(__m512i a, __m512i b, __m512i c) noexcept {
        return _mm512_ternarylogic_epi64(a, b, c, truth);
    }
    static __m512i repeated(__m512i lanes, const void* bytes) noexcept {
        return _mm512_shuffle_epi8(lanes, zmm(bytes));
    }

    template <const ByteClasses& classes>
    [[gnu::always_inline]] static EightForms forms_of(const EightTexts& texts, const Constants& k) noexcept {
        // The bits of each class, of eight bytes; the first byte gives the highest bit.
        const auto bits = [&](__m512i text) __attribute__((always_inline)) {
            const __m512i of_bytes = _mm512_permutex2var_epi8(
                zmm(&classes[0]), _mm512_min_epu8(text, word(k.ascii)), zmm(&classes[64]));
            return _mm512_gf2p8affine_epi64_epi8(word(k.matrix), of_bytes, 0);
        };
        const __m512i b[4]{bits(texts.pair[0]), bits(texts.pair[1]), bits(texts.pair[2]),
                           bits(texts.pair[3])};
        const auto four = [&](int pair, int half) __attribute__((always_inline)) {
            return _mm512_permutex2var_epi8(b[pair], zmm(k.masks[half]), b[pair + 1]);
        };
        const __m512i even[2]{four(0, 0), four(0, 1)}, odd[2]{four(2, 0), four(2, 1)};
        const auto mask = [&](unsigned bit) __attribute__((always_inline)) {
            const int i = std::countr_zero(bit);
            return _mm512_maskz_permutex2var_epi32(0xaaaa, even[i / 4], zmm(k.lanes[i % 4]), odd[i / 4]);
        };
        const __m512i digit = mask(byte_class::digit), minus = mask(byte_class::minus);
        __m512i dot = mask(byte_class::dot), letter = mask(byte_class::letter), sign = mask(byte_class::sign);

        const __m512i ones = word(-1), top = word(k.top);
        const __m512i others = _mm512_andnot_si512(sign, logic<0x01>(digit, dot, letter)); // of none of them
        const __m512i end = _mm512_lzcnt_epi64(others), next = _mm512_srlv_epi64(top, end),
                      behind = _mm512_srlv_epi64(ones, end);
        dot = _mm512_andnot_si512(behind, dot);
        letter = _mm512_andnot_si512(behind, letter);
        sign = _mm512_andnot_si512(behind, sign);
        const __m512i start = _mm512_srli_epi64(minus, 63), first = _mm512_srlv_epi64(top, start);
        const __m512i letter_at = _mm512_lzcnt_epi64(letter), behind_letter = _mm512_srli_epi64(letter, 1);
        const __m512i dot_or_letter = _mm512_or_si512(dot, letter);

        // A sign stands first, if it is a minus, or behind the e. Digits stand first, last, and before the
        // dot and the e. Behind an e neither of these stands again, behind a dot no other one; no digit
        // stands behind a zero that is the first.
        const __m512i may_sign = logic<0xf8>(behind_letter, minus, top);
        const __m512i must_digit =
            logic<0xfe>(first, _mm512_slli_epi64(next, 1), _mm512_slli_epi64(dot_or_letter, 1));
        __m512i wrong = _mm512_andnot_si512(may_sign, sign);
        wrong = logic<0xf4>(wrong, must_digit, digit); // a | (b & ~c); below a | (b & c)
        wrong = logic<0xf8>(wrong, dot_or_letter, _mm512_srlv_epi64(word(k.behind_top), letter_at));
        wrong = logic<0xf8>(wrong, dot, _mm512_add_epi64(dot, ones));
        wrong =
            logic<0xf8>(wrong, _mm512_and_si512(first, mask(byte_class::zero)), _mm512_slli_epi64(digit, 1));
        const unsigned ended = _mm512_test_epi64_mask(mask(byte_class::end), next),
                       spaced = _mm512_test_epi64_mask(mask(byte_class::space), next);
        return {
            .minus = minus,
            .dot_or_letter = dot_or_letter,
            .behind_letter = behind_letter,
            .start = start,
            .dot = _mm512_lzcnt_epi64(dot),
            .letter = letter_at,
            .mantissa_end = _mm512_min_epu64(letter_at, end),
            .end = end,
            // The first byte behind the e that is no sign: a second one would be wrong.
            .exponent_start =
                _mm512_lzcnt_epi64(logic<0x54>(behind_letter, _mm512_srli_epi64(behind_letter, 1), sign)),
            .negative = std::uint8_t(_mm512_movepi64_mask(minus)),
            .has_dot = std::uint8_t(_mm512_test_epi64_mask(dot, dot)),
            .right = (ended | spaced) & ~unsigned(_mm512_test_epi64_mask(wrong, wrong)),
            .spaced = spaced,
        };
    }

    [[gnu::always_inline]] static EightDigits digits_of(const EightTexts& texts, const EightForms& forms,
                                                        const Constants& k) noexcept {
        __m512i values[4];
        each<4>([&](auto i) { values[i] = _mm512_sub_epi8(texts.pair[i], word(k.zeros)); });
        const __m512i ones = word(-1), dot = _mm512_mask_mov_epi64(ones, forms.has_dot, forms.dot);
        // What stands before the dot comes from one byte before.
        const auto moved = [&](__m512i at, __m512i dots) __attribute__((always_inline)) {
            return _mm512_mask_add_epi8(at, _mm512_cmple_epi8_mask(at, dots), at, ones);
        };
        const auto fours = [&](__m512i digits) __attribute__((always_inline)) {
            return _mm512_madd_epi16(_mm512_maddubs_epi16(digits, word(k.tens)), word(k.hundreds));
        };
        const __m512i place = zmm(k.place);
        const auto lower = [&](int pair, const std::uint8_t(&lanes)[64]) __attribute__((always_inline)) {
            const __m512i at = moved(_mm512_add_epi8(repeated(forms.mantissa_end, lanes), zmm(k.lower)),
                                     repeated(dot, lanes));
            const auto used = _mm512_cmpge_epi8_mask(at, repeated(forms.start, lanes));
            return fours(_mm512_maskz_permutex2var_epi8(used, values[pair], _mm512_add_epi8(at, place),
                                                        values[pair + 1]));
        };
        const __m512i eights =
            _mm512_madd_epi16(_mm512_packus_epi32(lower(0, k.even), lower(2, k.odd)), word(k.myriads));
        const __m512i sixteen =
            _mm512_add_epi64(_mm512_mul_epu32(eights, word(k.ten_to_8)), _mm512_srli_epi64(eights, 32));

        // What is before them in the lower half of a lane, the exponent in the upper one.
        const auto halves = [&](__m512i low, __m512i high) __attribute__((always_inline)) {
            return repeated(_mm512_or_si512(low, _mm512_slli_epi64(high, 32)), k.halves);
        };
        const __m512i at = moved(_mm512_add_epi8(halves(forms.mantissa_end, forms.end), zmm(k.upper)),
                                 repeated(dot, k.each));
        const std::uint64_t used = _mm512_cmpge_epi8_mask(at, halves(forms.start, forms.exponent_start));
        const __m512i from = _mm512_add_epi8(at, place);
        const __m512i upper = fours(
            _mm512_mask_blend_epi64(0xaa, _mm512_maskz_permutex2var_epi8(used, values[0], from, values[1]),
                                    _mm512_maskz_permutex2var_epi8(used, values[2], from, values[3])));
        return {
            .significand = _mm512_add_epi64(
                sixteen, _mm512_mullo_epi64(_mm512_maskz_mov_epi32(0x5555, upper), word(k.ten_to_16))),
            .exponent = _mm512_srli_epi64(upper, 32),
            .too_many = unsigned(_pext_u64(used | used >> 4, all_bytes)), // twenty, or four of the exponent
        };
    }

    /// For those that are no integers.
    [[gnu::always_inline]] static EightDoubles doubles_of(__m512i significand, __m512i power,
                                                          unsigned integers, const Constants& k) noexcept {
        const __m512i size = _mm512_abs_epi64(power);
        const unsigned easy = _mm512_cmple_epu64_mask(significand, word(k.most_simple)) &
                              _mm512_cmple_epu64_mask(size, word(k.most_simple_power));
        // As simple() of nearest.hpp.
        const __m512d value = _mm512_cvtepi64_pd(significand);
        const __m512d scale = _mm512_permutex2var_pd(_mm512_loadu_pd(&double_powers[0]), size,
                                                     _mm512_loadu_pd(&double_powers[8]));
        const __m512i simple = _mm512_castpd_si512(
            _mm512_mask_div_pd(_mm512_mul_pd(value, scale), _mm512_movepi64_mask(power), value, scale));
        if ((easy | integers) == 0xff) return {simple, 0xff};
        const EightDoubles normal = normal_of(significand, power, k);
        return {_mm512_mask_mov_epi64(normal.bits, std::uint8_t(easy), simple),
                normal.decided | easy | integers};
    }

    /// As nearest_normal() of nearest.hpp.
    [[gnu::always_inline]] static EightDoubles normal_of(__m512i significand, __m512i power,
                                                         const Constants& k) noexcept {
        const __m512i zero = _mm512_setzero_si512();
        const __m512i row = _mm512_add_epi64(power, word(k.first_row));
        const auto in_table = _mm512_cmple_epu64_mask(row, word(k.last_row));
        const __m512i index = _mm512_maskz_add_epi64(in_table, row, row);
        const __m512i scale = _mm512_i64gather_epi64(index, static_cast<const void*>(&powers.of[0].high), 8);
        const __m512i zeros = _mm512_lzcnt_epi64(significand), value = _mm512_sllv_epi64(significand, zeros);
        // Both are 52 bits and 12 bits; VPMADD52 takes the lower 52 bits of a word. The product is `product`
        // * 2^64 and some bits more; `low`, in which bit 40 is its lowest bit, may be three less than it
        // should be.
        const __m512i a = _mm512_srli_epi64(value, 12), b = _mm512_srli_epi64(scale, 12);
        __m512i low = _mm512_madd52lo_epu64(zero, a, b);
        low = _mm512_madd52hi_epu64(low, a, _mm512_slli_epi64(scale, 40));
        low = _mm512_madd52hi_epu64(low, b, _mm512_slli_epi64(value, 40));
        const __m512i product = _mm512_add_epi64(_mm512_slli_epi64(_mm512_madd52hi_epu64(zero, a, b), 12),
                                                 _mm512_srli_epi64(low, 40));
        // The power may be one more, too. That changes nothing if the bits behind the one to round by are
        // neither zeros nor nearly all ones. Then VCVTUQQ2PD rounds as it should: bit 0 stands for all that
        // is cut off.
        const __m512i rest = _mm512_and_si512(_mm512_add_epi64(low, word(k.error)), word(k.rest));
        const __m512i rounded = _mm512_castpd_si512(_mm512_cvtepu64_pd(_mm512_or_si512(product, word(1))));
        // log2_of_power(power) - zeros, and one more, is the exponent of 2^63; all of them are normal up to
        // half the greatest.
        const __m512i exponent =
            _mm512_sub_epi64(_mm512_srai_epi64(_mm512_mul_epi32(power, word(k.log2_of_10)), 16), zeros);
        const unsigned is_normal =
            _mm512_cmple_epu64_mask(_mm512_add_epi64(exponent, word(k.exponent_bias)), word(k.last_exponent));
        return {_mm512_add_epi64(rounded, _mm512_slli_epi64(_mm512_sub_epi64(exponent, word(-1)), 52)),
                is_normal & in_table & _mm512_cmpgt_epi64_mask(rest, word(k.error))};
    }
};

/// integers_too: what has neither . nor e nor E is an int64, not a double. `from` is where they begin; all
/// may be the same.
template <const ByteClasses& classes, bool integers_too>
[[gnu::always_inline]] inline Eight read_eight(const std::byte* const (&from)[8]) noexcept {
    return EightNumbers::read<classes, integers_too>(from);
}

} // namespace decimal
} // namespace
