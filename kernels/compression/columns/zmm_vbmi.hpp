#pragma once
// AVX-512 VBMI: VPERMI2B takes any 64 bytes of two vectors. A round takes the even bytes of each pair of
// vectors and the odd ones: of the index of a byte in all of the vectors it moves the lowest bit to the
// highest place, so that log2(S) rounds leave byte j of every element in vector j. The inverse interleaves.
// One round less leaves two planes in a vector, which are stored as its halves: for elements of 8 and 16
// bytes that is faster, as shuffles bound it.
#include "xmm.hpp"

namespace {

/// Of elements of 16 bytes `step_16` at a time: even planes before odd ones.
template <std::size_t step_16>
struct ZmmVbmi : CacheTiles {
    using Vector = __m512i;
    template <std::size_t size>
    static constexpr std::size_t step = size == 16  ? step_16
                                        : size == 8 ? 32
                                                    : 64;
    static constexpr std::size_t bits_step = 256;
    template <std::size_t size, bool turned = false>
    [[gnu::always_inline]] static void shuffle(const std::byte* in, std::byte* out, std::size_t n) noexcept {
        if constexpr (size <= 4) {
            Vector x[size];
            each<size>([&](auto i) { x[i] = load(in + 64 * i); });
            for (std::size_t round = 1; round < size; round *= 2)
                round_of<size>(x, every_other[turned && 2 * round == size]);
            each<size>([&](auto j) { store(out + j * n, x[j]); });
        } else if constexpr (size == 8) {
            Vector x[4];
            each<4>([&](auto i) { x[i] = load(in + 64 * i); });
            store_8<turned>(x, out, n);
        } else {
            for (std::size_t odd = 0; odd < 2; ++odd)
                for (std::size_t block = 0; block < step_16 / 32; ++block) {
                    const std::byte* const from = in + block * 512;
                    const Vector every_second = load(every_other[0][odd].from);
                    Vector x[4];
                    each<4>([&](auto i) {
                        x[i] = _mm512_permutex2var_epi8(load(from + 128 * i), every_second,
                                                        load(from + 128 * i + 64));
                    });
                    store_8<turned>(x, out + odd * n + 32 * block, 2 * n);
                }
        }
    }

    template <std::size_t size>
    [[gnu::always_inline]] static void unshuffle(const std::byte* in, std::byte* out,
                                                 std::size_t n) noexcept {
        if constexpr (size <= 4) {
            Vector x[size];
            each<size>([&](auto j) { x[j] = load(in + j * n); });
            for (std::size_t round = 1; round < size; round *= 2) interleave_halves<size>(x);
            each<size>([&](auto i) { store(out + 64 * i, x[i]); });
        } else if constexpr (size == 8) {
            Vector x[4];
            load_8(in, n, x);
            each<4>([&](auto i) { store(out + 64 * i, x[i]); });
        } else {
            alignas(64) std::byte even[8 * step_16];
            for (std::size_t block = 0; block < step_16 / 32; ++block) {
                Vector x[4];
                load_8(in + 32 * block, 2 * n, x);
                each<4>([&](auto i) { store(even + 256 * block + 64 * i, x[i]); });
            }
            for (std::size_t block = 0; block < step_16 / 32; ++block) {
                Vector x[4];
                load_8(in + n + 32 * block, 2 * n, x);
                each<4>([&](auto i) {
                    Vector y[]{load(even + 256 * block + 64 * i), x[i]};
                    interleave_halves<2>(y);
                    store(out + 512 * block + 128 * i, y[0]);
                    store(out + 512 * block + 128 * i + 64, y[1]);
                });
            }
        }
    }

    // GF2P8AFFINEQB transposes 8x8 bits, which are its matrix: bit i of byte k of the result is bit k of byte
    // 7 - i (Intel, Galois Field New Instructions technology guide, 2018). So bytes go in from the last to
    // the first: in the one direction they have been turned as they were shuffled, in the other they are
    // planes, and those are counted down.
    [[gnu::always_inline]] static void bits_to_planes(const std::byte* in, std::byte* out,
                                                      std::size_t n) noexcept {
        Vector x[4];
        each<4>([&](auto i) { x[i] = transposed(load(in + 64 * i)); });
        store_8<false>(x, out, n);
    }
    [[gnu::always_inline]] static void planes_to_bits(const std::byte* in, std::byte* out,
                                                      std::size_t n) noexcept {
        Vector x[4];
        load_8(in + 7 * n, 0 - n, x);
        each<4>([&](auto i) { store(out + 64 * i, transposed(x[i])); });
    }

private:
    struct alignas(64) Indices {
        std::byte from[64];
    };
    static constexpr Indices indices(auto index) {
        Indices result{};
        for (std::size_t i = 0; i < 64; ++i) result.from[i] = std::byte(index(i));
        return result;
    }
    using Pair = Indices[2];
    // Each for results 0 and 1; with [1], each eight bytes turned round.
    static constexpr Pair every_other[2]{
        {indices([](auto i) { return 2 * i; }), indices([](auto i) { return 2 * i + 1; })},
        {indices([](auto i) { return 2 * (i ^ 7); }), indices([](auto i) { return 2 * (i ^ 7) + 1; })}};
    static constexpr Pair interleaved{indices([](auto i) { return i / 2 + 64 * (i % 2); }),
                                      indices([](auto i) { return 32 + i / 2 + 64 * (i % 2); })};
    /// The last round where halves of a vector are planes: units of four bytes of 16 elements in each vector,
    /// of which bytes 0 and 2 go to the halves of result 0, and 1 and 3 to those of result 1.
    static constexpr std::size_t of_fours(std::size_t i) {
        return 64 * (i / 16 % 2) + 4 * (i % 16) + i / 32 * 2;
    }
    static constexpr Pair to_halves[2]{
        {indices([](auto i) { return of_fours(i); }), indices([](auto i) { return of_fours(i) + 1; })},
        {indices([](auto i) { return of_fours(i ^ 7); }),
         indices([](auto i) { return of_fours(i ^ 7) + 1; })}};
    static constexpr std::size_t of_halves(std::size_t i) { return 64 * (i % 2) + i / 2 % 2 * 32 + i / 4; }
    static constexpr Pair from_halves{indices([](auto i) { return of_halves(i); }),
                                      indices([](auto i) { return of_halves(i) + 16; })};

    static Vector load(const std::byte* p) noexcept { return _mm512_loadu_si512(p); }
    static void store(std::byte* p, Vector x) noexcept { _mm512_storeu_si512(p, x); }
    static __m256i load_half(const std::byte* p) noexcept {
        return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    }
    static void store_half(std::byte* p, __m256i x) noexcept {
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(p), x);
    }

    /// Neighbours to halves of the array.
    template <std::size_t size>
    [[gnu::always_inline]] static void round_of(Vector (&x)[size], const Pair& from) noexcept {
        Vector y[size];
        each<size / 2>([&](auto i) {
            y[i] = _mm512_permutex2var_epi8(x[2 * i], load(from[0].from), x[2 * i + 1]);
            y[i + size / 2] = _mm512_permutex2var_epi8(x[2 * i], load(from[1].from), x[2 * i + 1]);
        });
        each<size>([&](auto i) { x[i] = y[i]; });
    }
    /// Halves of the array to neighbours.
    template <std::size_t size>
    [[gnu::always_inline]] static void interleave_halves(Vector (&x)[size],
                                                         const Pair& from = interleaved) noexcept {
        Vector y[size];
        each<size / 2>([&](auto i) {
            y[2 * i] = _mm512_permutex2var_epi8(x[i], load(from[0].from), x[i + size / 2]);
            y[2 * i + 1] = _mm512_permutex2var_epi8(x[i], load(from[1].from), x[i + size / 2]);
        });
        each<size>([&](auto i) { x[i] = y[i]; });
    }

    /// 32 elements of eight bytes to their planes.
    template <bool turned>
    [[gnu::always_inline]] static void store_8(Vector (&x)[4], std::byte* out, std::size_t n) noexcept {
        round_of<4>(x, every_other[0]);
        round_of<4>(x, to_halves[turned]);
        each<4>([&](auto j) {
            store_half(out + j * n, _mm512_castsi512_si256(x[j]));
            store_half(out + (j + 4) * n, _mm512_extracti64x4_epi64(x[j], 1));
        });
    }
    [[gnu::always_inline]] static void load_8(const std::byte* in, std::size_t n, Vector (&x)[4]) noexcept {
        each<4>([&](auto j) {
            x[j] = _mm512_inserti64x4(_mm512_castsi256_si512(load_half(in + j * n)),
                                      load_half(in + (j + 4) * n), 1);
        });
        interleave_halves<4>(x, from_halves);
        interleave_halves<4>(x);
    }

    static Vector transposed(Vector x) noexcept {
        return _mm512_gf2p8affine_epi64_epi8(_mm512_set1_epi64(static_cast<long long>(0x8040201008040201)), x,
                                             0);
    }
};

/// As ZmmVbmi, for bits: bytes are turned.
template <std::size_t step_16>
struct ZmmGfni : ZmmVbmi<step_16> {
    template <std::size_t size>
    [[gnu::always_inline]] static void shuffle(const std::byte* in, std::byte* out, std::size_t n) noexcept {
        ZmmVbmi<step_16>::template shuffle<size, true>(in, out, n);
    }
};

} // namespace
