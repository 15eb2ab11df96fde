#pragma once
// SHA-512 with one word a vector: VPTERNLOGQ and VPRORQ make a big sigma of four instructions, the Boolean
// functions of one. The schedule is left to the integer side, by RORX; so both sides of the processor work.
#include "kernels/crypto/digest/sha2.hpp"
#include "kernels/each.hpp"
#include <immintrin.h>

namespace {

struct Sha512Avx512 {
    using Definition = Sha2<Sha512>;
    static constexpr std::size_t block_size = 128, digest_size = 64;

    struct State {
        __m128i words[8]{every(Definition::start[0]), every(Definition::start[1]),
                         every(Definition::start[2]), every(Definition::start[3]),
                         every(Definition::start[4]), every(Definition::start[5]),
                         every(Definition::start[6]), every(Definition::start[7])};
    };

    [[gnu::always_inline]] static void compress(State& state, const std::byte* block) noexcept {
        __m128i a = state.words[0], b = state.words[1], c = state.words[2], d = state.words[3],
                e = state.words[4], f = state.words[5], g = state.words[6], h = state.words[7];
        std::uint64_t w[16];
        each<80>([&](auto i) {
            std::uint64_t& now = w[i % 16];
            if constexpr (i < 16)
                now = load_big<std::uint64_t>(block + 8 * i);
            else
                now += Definition::small(w[(i + 14) % 16], Sha512::small1) + w[(i + 9) % 16] +
                       Definition::small(w[(i + 1) % 16], Sha512::small0);
            const __m128i sum = _mm_add_epi64(h, every(now + Definition::constants[i]));
            const __m128i big1 = big<14, 18, 41>(e), big0 = big<28, 34, 39>(a);
            const __m128i t1 =
                _mm_add_epi64(_mm_add_epi64(sum, _mm_ternarylogic_epi64(e, f, g, choose)), big1);
            const __m128i t2 = _mm_add_epi64(big0, _mm_ternarylogic_epi64(a, b, c, majority));
            h = g, g = f, f = e, e = _mm_add_epi64(d, t1), d = c, c = b, b = a, a = _mm_add_epi64(t1, t2);
        });
        const __m128i add[]{a, b, c, d, e, f, g, h};
        each<8>([&](auto i) { state.words[i] = _mm_add_epi64(state.words[i], add[i]); });
    }

    static void store(const State& state, std::byte* out) noexcept {
        each<8>([&](auto i) { store_big(out + 8 * i, std::uint64_t(_mm_cvtsi128_si64(state.words[i]))); });
    }

private:
    static constexpr int parity = 0x96, majority = 0xe8, choose = 0xca;

    static __m128i every(std::uint64_t word) { return _mm_set1_epi64x(std::int64_t(word)); }
    template <int x, int y, int z>
    static __m128i big(__m128i v) {
        return _mm_ternarylogic_epi64(_mm_ror_epi64(v, x), _mm_ror_epi64(v, y), _mm_ror_epi64(v, z), parity);
    }
};

} // namespace
