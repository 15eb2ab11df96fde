// Vertical, sixteen blocks in a vector: the 16 vectors of the state stay in the 32 registers, and VPROLD
// makes a quarter round of 12 instructions instead of AVX2's 16. One batch fills the two 512-bit ports (on
// Intel the rotates share one of them), so there is nothing to interleave. Short inputs: by rows, four blocks
// in a vector. RFC 8439; Goll and Gueron, Vectorization on ChaCha stream cipher, ITNG 2014.
#include "kernels/crypto/chacha20/rounds.hpp"
#include "kernels/variant.hpp"
#include <immintrin.h>

namespace {

constexpr std::size_t lanes = 16, batch_size = lanes * block_size;

// A mask of all lanes changes no instruction: it avoids GCC 12's false warning of an uninitialised value.
constexpr __mmask16 all = 0xffff;

struct Avx512 {
    using Vector = __m512i;
    static Vector add(Vector a, Vector b) { return _mm512_add_epi32(a, b); }
    static Vector xor_(Vector a, Vector b) { return _mm512_xor_si512(a, b); }
    template <int bits>
    static Vector rotl(Vector a) {
        return _mm512_maskz_rol_epi32(all, a, bits);
    }
    template <int n>
    static Vector turn(Vector a) {
        const auto from = [](int word) { return (word & ~3) | ((word + n) & 3); };
        const Vector order =
            _mm512_setr_epi32(from(0), from(1), from(2), from(3), from(4), from(5), from(6), from(7), from(8),
                              from(9), from(10), from(11), from(12), from(13), from(14), from(15));
        return _mm512_maskz_permutexvar_epi32(all, order, a);
    }
};

__m512i load(const std::byte* at) { return _mm512_loadu_si512(at); }
void store(std::byte* at, __m512i value) { _mm512_storeu_si512(at, value); }

__m512i broadcast_row(const void* at) {
    return _mm512_maskz_broadcast_i32x4(all, _mm_loadu_si128(static_cast<const __m128i*>(at)));
}

/// From vectors q[g] of four rows g to four vectors of all rows: a transposition of 4 x 4 lanes of 128 bits.
[[gnu::always_inline]] inline void transpose_lanes(__m512i (&q)[4]) {
    const __m512i low[]{_mm512_maskz_shuffle_i32x4(all, q[0], q[1], 0x44),
                        _mm512_maskz_shuffle_i32x4(all, q[2], q[3], 0x44)};
    const __m512i high[]{_mm512_maskz_shuffle_i32x4(all, q[0], q[1], 0xee),
                         _mm512_maskz_shuffle_i32x4(all, q[2], q[3], 0xee)};
    q[0] = _mm512_maskz_shuffle_i32x4(all, low[0], low[1], 0x88);
    q[1] = _mm512_maskz_shuffle_i32x4(all, low[0], low[1], 0xdd);
    q[2] = _mm512_maskz_shuffle_i32x4(all, high[0], high[1], 0x88);
    q[3] = _mm512_maskz_shuffle_i32x4(all, high[0], high[1], 0xdd);
}

/// The same for the words within the lanes of 128 bits.
[[gnu::always_inline]] inline void transpose_words(__m512i* x) {
    const __m512i low[]{_mm512_maskz_unpacklo_epi32(all, x[0], x[1]),
                        _mm512_maskz_unpacklo_epi32(all, x[2], x[3])};
    const __m512i high[]{_mm512_maskz_unpackhi_epi32(all, x[0], x[1]),
                         _mm512_maskz_unpackhi_epi32(all, x[2], x[3])};
    x[0] = _mm512_maskz_unpacklo_epi64(0xff, low[0], low[1]);
    x[1] = _mm512_maskz_unpackhi_epi64(0xff, low[0], low[1]);
    x[2] = _mm512_maskz_unpacklo_epi64(0xff, high[0], high[1]);
    x[3] = _mm512_maskz_unpackhi_epi64(0xff, high[0], high[1]);
}

/// Sixteen blocks; in and out may be the same.
[[gnu::noinline]] void vertical(const std::byte* param, std::uint32_t counter, const std::byte* in,
                                std::byte* out) {
    const __m512i counters =
        _mm512_add_epi32(_mm512_set1_epi32(int(counter)),
                         _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
    const auto start = [&](int i) {
        if (i == 12) return counters;
        return _mm512_set1_epi32(int(i < 4 ? load_word(constants + 4 * i) : load_word(param + 4 * (i - 4))));
    };
    __m512i x[16];
    for (int i = 0; i < 16; ++i) x[i] = start(i);
    for (int i = 0; i < double_rounds; ++i) {
        MAIN_LOOP("rounds", .bytes = batch_size, .turns = double_rounds);
        quarter_rounds<Avx512, 4, 0, 0>(x);
        quarter_rounds<Avx512, 4, 0, 1>(x);
    }
    for (int i = 0; i < 16; ++i) x[i] = _mm512_add_epi32(x[i], start(i));
    for (int row = 0; row < 4; ++row)
        transpose_words(x + 4 * row); // lane i of x[4 * row + j]: block 4 * i + j
    for (int j = 0; j < 4; ++j) {
        __m512i blocks[]{x[j], x[4 + j], x[8 + j], x[12 + j]};
        transpose_lanes(blocks);
        for (int i = 0; i < 4; ++i) {
            const std::size_t at = std::size_t(4 * i + j) * block_size;
            store(out + at, _mm512_xor_si512(load(in + at), blocks[i]));
        }
    }
}

/// The keystream of `sets` times four blocks.
template <int sets>
[[gnu::noinline]] void horizontal(const std::byte* param, std::uint32_t counter, std::byte* key) {
    const __m512i a0 = broadcast_row(constants), b0 = broadcast_row(param), c0 = broadcast_row(param + 16);
    const __m512i first =
        _mm512_add_epi32(_mm512_mask_set1_epi32(broadcast_row(param + 32), 0x1111, int(counter)),
                         _mm512_setr_epi32(0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0));
    const __m512i four = _mm512_maskz_set1_epi32(0x1111, 4);
    __m512i a[sets], b[sets], c[sets], d[sets], d0[sets];
    for (int i = 0; i < sets; ++i) {
        a[i] = a0, b[i] = b0, c[i] = c0;
        d0[i] = d[i] = i == 0 ? first : _mm512_add_epi32(d0[i - 1], four);
    }
    horizontal_rounds<Avx512, sets>(a, b, c, d);
    for (int i = 0; i < sets; ++i) {
        __m512i blocks[]{_mm512_add_epi32(a[i], a0), _mm512_add_epi32(b[i], b0), _mm512_add_epi32(c[i], c0),
                         _mm512_add_epi32(d[i], d0[i])};
        transpose_lanes(blocks);
        for (int j = 0; j < 4; ++j) store(key + std::size_t(4 * i + j) * block_size, blocks[j]);
    }
}

std::size_t run(kernels::Bytes param, kernels::Bytes input, kernels::Sink output) noexcept {
    const std::byte *key_nonce = param.data(), *in = input.data();
    std::byte* out = output.data();
    std::size_t left = input.size();
    std::uint32_t counter = load_word(key_nonce + 32);
    for (; left >= batch_size; left -= batch_size) {
        vertical(key_nonce, counter, in, out);
        counter += lanes, in += batch_size, out += batch_size;
    }
    if (left == 0) return input.size();
    alignas(64) std::byte key[batch_size];
    if (left <= 4 * block_size) {
        horizontal<1>(key_nonce, counter, key);
    } else if (left <= 8 * block_size) {
        horizontal<2>(key_nonce, counter, key);
    } else if (left <= 12 * block_size) {
        horizontal<3>(key_nonce, counter, key);
    } else {
        std::memset(key, 0, sizeof key);
        vertical(key_nonce, counter, key, key);
    }
    std::size_t at = 0;
    for (; at + 64 <= left; at += 64) store(out + at, _mm512_xor_si512(load(in + at), load(key + at)));
    xor_rest(in + at, out + at, key + at, left - at);
    return input.size();
}

} // namespace

VARIANT(.run = run, .note = "sixteen blocks with VPROLD; short inputs by rows");
