#pragma once
// The masks of eight blocks as the words of one vector, so that the logic on masks is done for 512 bytes at
// once. No mask register takes part: VPERMI2B looks the class of a byte up in a table of 128, three bits;
// VGF2P8AFFINEQB turns eight bytes of bits into bits of eight bytes; VPERMI2B and shuffles bring each of the
// three bits of all blocks together, and a VPTERNLOG makes a mask of them.
//   Planes planes(blocks)               of eight vectors of 64 bytes
//   planes.quote(), backslash() ...     as those of Kinds; word i is about block i
//   Strings512, Starts512               as Strings and Starts, eight blocks a step; single() is one of those,
//   for
//                                       what follows block by block: short inputs, and what is left of long
//                                       ones
#include "avx512.hpp"
#include "kernels/each.hpp"
#include "kernels/json/compressed.hpp"
#include <array>
#include <immintrin.h>

namespace {

constexpr std::size_t batch_blocks = 8, batch_size = batch_blocks * block_size;

/// Classes::of says for each of 128 bytes what it is, in three bits.
template <class Classes>
class PlanesOf {
public:
    /// A vector for each block; block i is load(i).
    template <class Load>
    explicit PlanesOf(Load load) noexcept {
        __m512i pairs[4];
        each<4>([&](auto i) { pairs[i] = bits_of_pair(classes(load(2 * i)), classes(load(2 * i + 1))); });
        // Each has four parts, plane after plane, of two blocks.
        const __m512i low = _mm512_shuffle_i64x2(pairs[0], pairs[1], 0x44),
                      high = _mm512_shuffle_i64x2(pairs[2], pairs[3], 0x44);
        planes_[0] = in_order(_mm512_shuffle_i64x2(low, high, 0x88));
        planes_[1] = in_order(_mm512_shuffle_i64x2(low, high, 0xdd));
        planes_[2] = in_order(_mm512_shuffle_i64x2(_mm512_shuffle_i64x2(pairs[0], pairs[1], 0xee),
                                                   _mm512_shuffle_i64x2(pairs[2], pairs[3], 0xee), 0x88));
    }

    /// The bytes of some classes.
    template <char... classes>
    __m512i any() const noexcept {
        return _mm512_ternarylogic_epi64(planes_[2], planes_[1], planes_[0], ((1 << classes) | ...));
    }

private:
    static __m512i classes(__m512i v) noexcept {
        return _mm512_permutex2var_epi8(_mm512_load_si512(&Classes::of[0]),
                                        _mm512_min_epu8(v, _mm512_set1_epi8(0x7f)),
                                        _mm512_load_si512(&Classes::of[64]));
    }
    static __m512i bits(__m512i classes) noexcept {
        return _mm512_gf2p8affine_epi64_epi8(_mm512_set1_epi64(std::int64_t(0x8040201008040201)), classes, 0);
    }
    static __m512i bits_of_pair(__m512i first, __m512i second) noexcept {
        return _mm512_permutex2var_epi8(bits(first), _mm512_load_si512(&plane_by_plane), bits(second));
    }
    /// The bits of each byte the other way round: as VGF2P8AFFINEQB takes its rows, the first byte gave the
    /// highest bit.
    static __m512i in_order(__m512i v) noexcept {
        return _mm512_gf2p8affine_epi64_epi8(v, _mm512_set1_epi64(std::int64_t(0x8040201008040201)), 0);
    }

    /// Byte i of plane j of two blocks: eight bytes have a byte of each plane.
    alignas(64) static constexpr auto plane_by_plane = [] {
        std::array<std::uint8_t, 64> all{};
        for (std::size_t i = 0; i < 64; ++i) all[i] = std::uint8_t(i % 16 * 8 + i / 16);
        return all;
    }();

    __m512i planes_[3];
};

struct TokenClasses {
    enum Class : char {
        other,
        quote_mark,
        reverse_solidus,
        bracket,
        space,
        white_control,
        other_control,
        separator
    };
    alignas(64) static constexpr auto of = [] {
        std::array<char, 128> all{};
        for (std::size_t c = 0; c < ' '; ++c) all[c] = other_control;
        for (const char c : {'\t', '\n', '\r'}) all[std::size_t(c)] = white_control;
        for (const char c : {'{', '}', '[', ']'}) all[std::size_t(c)] = bracket;
        for (const char c : {':', ','}) all[std::size_t(c)] = separator;
        all[' '] = space, all['"'] = quote_mark, all['\\'] = reverse_solidus;
        return all;
    }();
};

class Planes : public PlanesOf<TokenClasses> {
    using C = TokenClasses;

public:
    using PlanesOf::PlanesOf;
    __m512i quote() const noexcept { return any<C::quote_mark>(); }
    __m512i backslash() const noexcept { return any<C::reverse_solidus>(); }
    __m512i op() const noexcept { return any<C::bracket, C::separator>(); }
    __m512i bracket() const noexcept { return any<C::bracket>(); }
    __m512i comma_or_colon() const noexcept { return any<C::separator>(); }
    __m512i white() const noexcept { return any<C::space, C::white_control>(); }
    __m512i control() const noexcept { return any<C::white_control, C::other_control>(); }
    __m512i op_or_white() const noexcept {
        return any<C::bracket, C::separator, C::space, C::white_control>();
    }
};

// The truth tables of VPTERNLOG's three operands.
constexpr int first_of_three = 0xf0, second_of_three = 0xcc, third_of_three = 0xaa;

template <int truth>
__m512i logic(__m512i x, __m512i y, __m512i z) noexcept {
    return _mm512_ternarylogic_epi64(x, y, z, truth);
}

/// What stands one word before.
inline __m512i word_before(__m512i words, __m512i last) noexcept {
    return _mm512_alignr_epi64(words, last, 7);
}

inline std::uint64_t last_word(__m512i words) noexcept {
    return std::uint64_t(_mm_extract_epi64(_mm512_extracti32x4_epi32(words, 3), 1));
}

/// The first bits, so many of the bytes that there are: all of a block, if there are more.
inline std::uint64_t first_bits(std::size_t count) noexcept {
    return ~std::uint64_t{} >> (block_size - std::min(block_size, count));
}

/// Over all words, and from those before: `odd` is all ones or zero.
inline __m512i prefix_xor512(__m512i words, unsigned& odd) noexcept {
    const __m512i ones = _mm512_set1_epi64(-1);
    const __m512i within = _mm512_unpacklo_epi64(_mm512_clmulepi64_epi128(words, ones, 0x00),
                                                 _mm512_clmulepi64_epi128(words, ones, 0x01));
    unsigned to_next = _mm512_movepi64_mask(within); // a bit a word
    to_next ^= to_next << 1, to_next ^= to_next << 2, to_next ^= to_next << 4;
    const unsigned from_last = to_next << 1 ^ odd;
    odd = 0u - (from_last >> 8 & 1);
    return _mm512_mask_xor_epi64(within, std::uint8_t(from_last), within, ones);
}

class Escapes512 {
public:
    __m512i next(__m512i backslash) noexcept {
        constexpr int a = first_of_three, b = second_of_three, c = third_of_three;
        const __m512i ones = _mm512_set1_epi64(-1), even = _mm512_set1_epi64(0x5555555555555555);
        const __m512i none = _mm512_andnot_si512(backslash, ones);
        if (_mm512_test_epi64_mask(none, none) != 0xff) [[unlikely]] {
            const auto [escaped, last] = next_long(backslash, odd_);
            odd_ = last;
            return escaped;
        }
        const __m512i odd = _mm512_and_si512(_mm512_lzcnt_epi64(none), _mm512_set1_epi64(1));
        const __m512i first = word_before(odd, odd_);
        odd_ = odd;
        const __m512i runs = _mm512_andnot_si512(first, backslash), behind = _mm512_add_epi64(runs, runs);
        const __m512i left = _mm512_add_epi64(runs, logic<a & ~b & c>(runs, behind, even));
        return logic<(a & b) | c>(_mm512_andnot_si512(runs, behind), _mm512_xor_si512(left, even), first);
    }

    std::uint64_t carry() const noexcept { return last_word(odd_); }

private:
    struct Long {
        __m512i escaped, odd;
    };
    /// A block is nothing else. Static: an object with an address would live in memory.
    [[gnu::noinline]] static Long next_long(__m512i backslash, __m512i last) noexcept {
        alignas(64) std::uint64_t words[8], odd[8];
        _mm512_store_si512(words, backslash);
        _mm512_store_si512(odd, last);
        Escapes escapes(odd[7]);
        for (auto& word : words) word = escapes.next(word);
        return {_mm512_load_si512(words), _mm512_set1_epi64(std::int64_t(escapes.carry()))};
    }

    __m512i odd_ = _mm512_setzero_si512(); // which blocks end with an odd number of them
};

struct Quoted512 {
    __m512i quote, inside;
};

class Strings512 {
public:
    Quoted512 next(const auto& planes) noexcept {
        const __m512i quote = _mm512_andnot_si512(escapes_.next(planes.backslash()), planes.quote());
        return {quote, prefix_xor512(quote, open_)};
    }
    bool open() const noexcept { return open_ != 0; }
    Strings<StructureAvx512> single() const noexcept { return {escapes_.carry(), open()}; }

private:
    Escapes512 escapes_;
    unsigned open_ = 0; // all bits
};

class Starts512 {
public:
    __m512i next(const auto& planes, Quoted512 strings) noexcept {
        constexpr int a = first_of_three, b = second_of_three, c = third_of_three;
        const __m512i ends = _mm512_or_si512(planes.op_or_white(), strings.quote);
        const __m512i behind = _mm512_shldi_epi64(ends, word_before(ends, ends_), 1);
        ends_ = ends;
        const __m512i starts = logic<(a | b) & ~c>(planes.op(), behind, planes.white());
        return logic<a & ~(b ^ c)>(starts, strings.inside, strings.quote);
    }

    Starts single() const noexcept { return Starts(last_word(ends_)); }

private:
    __m512i ends_ = _mm512_set1_epi64(-1);
};

} // namespace
