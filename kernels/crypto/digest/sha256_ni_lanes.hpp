#pragma once
// SHA-256 of several messages by the SHA extensions. A SHA256RNDS2 waits four cycles for the one before it:
// those of other messages fill them. Message by message in each step, because a processor looks ahead for
// less than a block.
#include "kernels/crypto/digest/lanes.hpp"
#include "kernels/crypto/digest/sha256_ni.hpp"

namespace {

template <std::size_t n>
struct Sha256NiLanes {
    using Definition = Sha2<Sha256>;
    static constexpr std::size_t lanes = n, block_size = 64, digest_size = 32;

    struct State {
        Sha256Ni::State of[lanes];

        /// A message that has ended.
        void keep(const State& before, std::size_t lane) noexcept { of[lane] = before.of[lane]; }
        void store(std::size_t lane, std::byte* out) const noexcept { Sha256Ni::store(of[lane], out); }
    };

    /// Bytes `begin` to `end` of each message.
    [[gnu::noinline, gnu::flatten]] static void compress(State& state, const std::byte* const* from,
                                                         std::size_t begin, std::size_t end) noexcept {
        const __m128i reverse_words = _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
        for (; begin < end; begin += block_size) {
            MAIN_LOOP("blocks", .bytes = lanes * block_size);
            __m128i abef[lanes], cdgh[lanes], w[lanes][4];
            each<lanes>(
                [&](auto lane) { abef[lane] = state.of[lane].abef, cdgh[lane] = state.of[lane].cdgh; });
            each<16>([&](auto i) {
                const __m128i constants = load(&Definition::constants[4 * i]);
                each<lanes>([&](auto lane) {
                    const __m128i &w7 = w[lane][(i + 1) % 4], &w11 = w[lane][(i + 2) % 4],
                                  &w15 = w[lane][(i + 3) % 4];
                    __m128i& now = w[lane][i % 4];
                    if constexpr (i < 4)
                        now = _mm_shuffle_epi8(load(from[lane] + begin + 16 * i), reverse_words);
                    else
                        now = _mm_sha256msg2_epu32(
                            _mm_add_epi32(_mm_sha256msg1_epu32(now, w7), _mm_alignr_epi8(w15, w11, 4)), w15);
                    const __m128i sum = _mm_add_epi32(now, constants);
                    cdgh[lane] = _mm_sha256rnds2_epu32(cdgh[lane], abef[lane], sum);
                    abef[lane] = _mm_sha256rnds2_epu32(abef[lane], cdgh[lane], _mm_unpackhi_epi64(sum, sum));
                });
            });
            each<lanes>([&](auto lane) {
                state.of[lane].abef = _mm_add_epi32(state.of[lane].abef, abef[lane]);
                state.of[lane].cdgh = _mm_add_epi32(state.of[lane].cdgh, cdgh[lane]);
            });
        }
    }

private:
    static __m128i load(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }
};

} // namespace
