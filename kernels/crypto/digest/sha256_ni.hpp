#pragma once
// SHA-256 by the SHA extensions of x86: an instruction does two rounds, two others four words of the
// schedule. Intel SDM, volume 2: SHA256RNDS2, SHA256MSG1, SHA256MSG2.
#include "kernels/crypto/digest/byte_shuffles.hpp"
#include "kernels/crypto/digest/sha2.hpp"
#include "kernels/each.hpp"
#include <immintrin.h>

namespace {

struct Sha256Ni {
    using Definition = Sha2<Sha256>;
    static constexpr std::size_t block_size = 64, digest_size = 32;

    /// As the instructions want it: F is the lowest word of one, H of the other.
    struct State {
        __m128i abef = words(5, 4, 1, 0), cdgh = words(7, 6, 3, 2);

    private:
        static __m128i words(std::size_t a, std::size_t b, std::size_t c, std::size_t d) {
            constexpr auto s = Definition::start;
            return _mm_setr_epi32(int(s[a]), int(s[b]), int(s[c]), int(s[d]));
        }
    };

    /// A block each of some messages, at `at`, step by step beside each other.
    template <std::size_t n>
    [[gnu::always_inline]] static void compress(State* states, const std::byte* const* messages,
                                                std::size_t at) noexcept {
        __m128i abef[n], cdgh[n], w[n][4];
        each<n>([&](auto m) { abef[m] = states[m].abef, cdgh[m] = states[m].cdgh; });
        each<16>([&](auto i) {
            const __m128i constants = load_words(&Definition::constants[4 * i]);
            each<n>([&](auto m) {
                const __m128i &w7 = w[m][(i + 1) % 4], &w11 = w[m][(i + 2) % 4], &w15 = w[m][(i + 3) % 4];
                __m128i& now = w[m][i % 4];
                if constexpr (i < 4)
                    now = _mm_shuffle_epi8(load_words(messages[m] + at + 16 * i), reversed_bytes<false>());
                else
                    now = _mm_sha256msg2_epu32(
                        _mm_add_epi32(_mm_sha256msg1_epu32(now, w7), _mm_alignr_epi8(w15, w11, 4)), w15);
                const __m128i sum = _mm_add_epi32(now, constants);
                cdgh[m] = _mm_sha256rnds2_epu32(cdgh[m], abef[m], sum);
                abef[m] = _mm_sha256rnds2_epu32(abef[m], cdgh[m], _mm_unpackhi_epi64(sum, sum));
            });
        });
        each<n>([&](auto m) {
            states[m].abef = _mm_add_epi32(states[m].abef, abef[m]);
            states[m].cdgh = _mm_add_epi32(states[m].cdgh, cdgh[m]);
        });
    }

    [[gnu::always_inline]] static void compress(State& state, const std::byte* block) noexcept {
        compress<1>(&state, &block, 0);
    }

    static void store(const State& state, std::byte* out) noexcept {
        store_reversed(out, _mm_unpackhi_epi64(state.cdgh, state.abef));
        store_reversed(out + 16, _mm_unpacklo_epi64(state.cdgh, state.abef));
    }

private:
    static __m128i load_words(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }
    static void store_reversed(std::byte* out, __m128i v) {
        v = _mm_shuffle_epi8(v, _mm_setr_epi8(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(out), v);
    }
};

} // namespace
