#pragma once
// SM3 with one word a vector: VPTERNLOGD is a Boolean function or a sum of three, which takes a processor's
// integer side two to four instructions, and VPROLD has its latency too. So a round's chain is six additions
// and rotations, and four vector pipes have room for the schedule beside it.
#include "kernels/crypto/digest/sm3.hpp"
#include "kernels/each.hpp"
#include <cstring>
#include <immintrin.h>

namespace {

struct Sm3Avx512 {
    static constexpr std::size_t block_size = 64, digest_size = 32;

    struct State {
        __m128i words[8]{every(Sm3::start[0]), every(Sm3::start[1]), every(Sm3::start[2]),
                         every(Sm3::start[3]), every(Sm3::start[4]), every(Sm3::start[5]),
                         every(Sm3::start[6]), every(Sm3::start[7])};
    };

    [[gnu::always_inline]] static void compress(State& state, const std::byte* block) noexcept {
        const __m128i reverse_words = _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
        __m128i a = state.words[0], b = state.words[1], c = state.words[2], d = state.words[3],
                e = state.words[4], f = state.words[5], g = state.words[6], h = state.words[7];
        __m128i w[4];
        each<4>([&](auto i) {
            w[i] =
                _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(block) + i), reverse_words);
        });
        each<16>([&](auto i) {
            const __m128i now = w[i % 4], sum = _mm_xor_si128(now, w[(i + 1) % 4]);
            if constexpr (i < 13) w[i % 4] = schedule(now, w[(i + 1) % 4], w[(i + 2) % 4], w[(i + 3) % 4]);
            each<4>([&](auto lane) {
                constexpr std::size_t round = 4 * i + lane;
                constexpr int boolean = round < 16 ? parity : majority, choice = round < 16 ? parity : choose;
                const __m128i wj = _mm_shuffle_epi32(now, lane * 0x55),
                              sj = _mm_shuffle_epi32(sum, lane * 0x55);
                const __m128i t = every(std::rotl(Sm3::constant(round), int(round % 32)));
                const __m128i a12 = _mm_rol_epi32(a, 12);
                const __m128i ss1 = _mm_rol_epi32(_mm_add_epi32(a12, _mm_add_epi32(e, t)), 7);
                const __m128i tt1 = _mm_add_epi32(
                    _mm_add_epi32(_mm_ternarylogic_epi32(a, b, c, boolean), _mm_add_epi32(d, sj)),
                    _mm_xor_si128(ss1, a12));
                const __m128i tt2 = _mm_add_epi32(
                    _mm_add_epi32(_mm_ternarylogic_epi32(e, f, g, choice), _mm_add_epi32(h, wj)), ss1);
                d = c, c = _mm_rol_epi32(b, 9), b = a, a = tt1;
                h = g, g = _mm_rol_epi32(f, 19), f = e;
                e = sum_of(tt2, _mm_rol_epi32(tt2, 9), _mm_rol_epi32(tt2, 17));
            });
        });
        const __m128i add[]{a, b, c, d, e, f, g, h};
        each<8>([&](auto i) { state.words[i] = _mm_xor_si128(state.words[i], add[i]); });
    }

    static void store(const State& state, std::byte* out) noexcept {
        each<8>([&](auto i) { store_big(out + 4 * i, std::uint32_t(_mm_cvtsi128_si32(state.words[i]))); });
    }

private:
    static constexpr int parity = 0x96, majority = 0xe8, choose = 0xca;

    static __m128i every(std::uint32_t word) { return _mm_set1_epi32(int(word)); }
    static __m128i sum_of(__m128i x, __m128i y, __m128i z) { return _mm_ternarylogic_epi32(x, y, z, parity); }

    /// Four words of the schedule. The last needs the first: what that adds is linear, and comes behind.
    static __m128i schedule(__m128i w0, __m128i w4, __m128i w8, __m128i w12) {
        const __m128i w3 = _mm_alignr_epi8(w4, w0, 12), w7 = _mm_alignr_epi8(w8, w4, 12),
                      w10 = _mm_alignr_epi8(w12, w8, 8), w13 = _mm_srli_si128(w12, 4);
        const __m128i x = sum_of(w0, w7, _mm_rol_epi32(w13, 15));
        const __m128i p1 = sum_of(x, _mm_rol_epi32(x, 15), _mm_rol_epi32(x, 23));
        const __m128i three = sum_of(p1, _mm_rol_epi32(w3, 7), w10), first = _mm_slli_si128(three, 12);
        return sum_of(_mm_xor_si128(three, _mm_rol_epi32(first, 15)), _mm_rol_epi32(first, 30),
                      _mm_rol_epi32(first, 6));
    }
};

} // namespace
