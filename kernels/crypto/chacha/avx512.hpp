#pragma once
// The 16 vectors of the state stay in the 32 registers, and VPROLD makes a quarter round of 12 instructions
// instead of AVX2's 16. One batch nearly fills two 512-bit ports (on Intel the rotates share one of them);
// where there are four, as on Zen 5, and each instruction takes two cycles, two batches fill them.
#include "kernels/crypto/chacha/x86.hpp"

namespace {

// A mask of all lanes changes no instruction: it avoids GCC 12's false warning of an uninitialised value.
constexpr __mmask16 all_lanes = 0xffff;

struct Avx512 {
    using Vector = __m512i;
    static constexpr std::size_t lanes = 16;
    static constexpr int together = 4, words = 16;

    static Vector add(Vector a, Vector b) { return in_place(_mm512_add_epi32(a, b)); }
    static Vector xor_(Vector a, Vector b) { return _mm512_xor_si512(a, b); }
    template <int bits>
    static Vector rotl(Vector a) {
        return in_place(_mm512_maskz_rol_epi32(all_lanes, a, bits));
    }
    template <int n>
    static Vector turn(Vector a) {
        constexpr int order = n | ((n + 1) & 3) << 2 | ((n + 2) & 3) << 4 | ((n + 3) & 3) << 6;
        return _mm512_shuffle_epi32(a, _MM_PERM_ENUM(order));
    }

    static Vector load(const std::byte* at) { return _mm512_loadu_si512(at); }
    static void store(std::byte* at, Vector value) { _mm512_storeu_si512(at, value); }
    static Vector all(std::uint32_t word) { return _mm512_set1_epi32(int(word)); }
    static Vector rising() { return _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15); }
    static Vector row(const void* at) {
        return _mm512_maskz_broadcast_i32x4(all_lanes, _mm_loadu_si128(static_cast<const __m128i*>(at)));
    }
    static Vector numbered(Vector row, std::uint32_t counter) {
        return add(_mm512_mask_set1_epi32(row, 0x1111, int(counter)),
                   _mm512_setr_epi32(0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0));
    }
    static void store_blocks(std::byte* key, Vector a, Vector b, Vector c, Vector d) {
        Vector blocks[]{a, b, c, d};
        transpose_lanes(blocks);
        for (std::size_t i = 0; i < 4; ++i) store(key + i * block_size, blocks[i]);
    }

    /// From sixteen words of sixteen blocks to the blocks: out = in ^ key.
    [[gnu::always_inline]] static void mix(Vector (&k)[16], const std::byte* in, std::byte* out) {
        for (int row = 0; row < 4; ++row)
            transpose_words(k + 4 * row); // lane i of k[4 * row + j]: block 4 * i + j
        for (int j = 0; j < 4; ++j) {
            Vector blocks[]{k[j], k[4 + j], k[8 + j], k[12 + j]};
            transpose_lanes(blocks);
            for (int i = 0; i < 4; ++i) {
                const std::size_t at = std::size_t(4 * i + j) * block_size;
                store(out + at, xor_(load(in + at), blocks[i]));
            }
        }
    }

private:
    /// Two batches take all registers: GCC finds one for each vector only where it cannot reorder the steps.
    static Vector in_place(Vector v) {
#ifdef __AVX512F__ // and not a translation
        asm("" : "+v"(v));
#endif
        return v;
    }

    /// From vectors q[g] of four rows g to four vectors of all rows: a transposition of 4 x 4 lanes of 128
    /// bits.
    [[gnu::always_inline]] static void transpose_lanes(Vector (&q)[4]) {
        const Vector low[]{_mm512_maskz_shuffle_i32x4(all_lanes, q[0], q[1], 0x44),
                           _mm512_maskz_shuffle_i32x4(all_lanes, q[2], q[3], 0x44)};
        const Vector high[]{_mm512_maskz_shuffle_i32x4(all_lanes, q[0], q[1], 0xee),
                            _mm512_maskz_shuffle_i32x4(all_lanes, q[2], q[3], 0xee)};
        q[0] = _mm512_maskz_shuffle_i32x4(all_lanes, low[0], low[1], 0x88);
        q[1] = _mm512_maskz_shuffle_i32x4(all_lanes, low[0], low[1], 0xdd);
        q[2] = _mm512_maskz_shuffle_i32x4(all_lanes, high[0], high[1], 0x88);
        q[3] = _mm512_maskz_shuffle_i32x4(all_lanes, high[0], high[1], 0xdd);
    }

    /// The same for the words within the lanes of 128 bits.
    [[gnu::always_inline]] static void transpose_words(Vector* x) {
        const Vector low[]{_mm512_maskz_unpacklo_epi32(all_lanes, x[0], x[1]),
                           _mm512_maskz_unpacklo_epi32(all_lanes, x[2], x[3])};
        const Vector high[]{_mm512_maskz_unpackhi_epi32(all_lanes, x[0], x[1]),
                            _mm512_maskz_unpackhi_epi32(all_lanes, x[2], x[3])};
        x[0] = _mm512_maskz_unpacklo_epi64(0xff, low[0], low[1]);
        x[1] = _mm512_maskz_unpackhi_epi64(0xff, low[0], low[1]);
        x[2] = _mm512_maskz_unpacklo_epi64(0xff, high[0], high[1]);
        x[3] = _mm512_maskz_unpackhi_epi64(0xff, high[0], high[1]);
    }
};

} // namespace
