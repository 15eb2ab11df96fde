// Vertical, four blocks in a vector, two batches of four in turns: one batch is a chain that leaves the
// vector ports waiting; the vectors live in memory and loads fold into the arithmetic. Short inputs: by rows,
// one block in four vectors. SSSE3's byte shuffle rotates by 16 and 8 bits; 12 and 7 cost three instructions
// and, without AVX's three operands, a copy. RFC 8439; Bernstein, ChaCha, a variant of Salsa20, 2008; Goll
// and Gueron, ITNG 2014.
#include "kernels/crypto/chacha20/rounds.hpp"
#include "kernels/variant.hpp"
#include <immintrin.h>

namespace {

constexpr std::size_t lanes = 4, batch_size = lanes * block_size;

struct Sse42 {
    using Vector = __m128i;
    static Vector add(Vector a, Vector b) { return _mm_add_epi32(a, b); }
    static Vector xor_(Vector a, Vector b) { return _mm_xor_si128(a, b); }
    template <int bits>
    static Vector rotl(Vector a) {
        if constexpr (bits == 16 || bits == 8) {
            const __m128i bytes = bits == 16
                                      ? _mm_setr_epi8(2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13)
                                      : _mm_setr_epi8(3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14);
            return _mm_shuffle_epi8(a, bytes);
        } else {
            return _mm_or_si128(_mm_slli_epi32(a, bits), _mm_srli_epi32(a, 32 - bits));
        }
    }
    template <int n>
    static Vector turn(Vector a) {
        return _mm_shuffle_epi32(a, n | ((n + 1) & 3) << 2 | ((n + 2) & 3) << 4 | ((n + 3) & 3) << 6);
    }
};

__m128i load(const std::byte* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }
void store(std::byte* at, __m128i value) { _mm_storeu_si128(reinterpret_cast<__m128i*>(at), value); }

/// Keeps a vector in memory from here to its next use: the registers are for those in between.
[[gnu::always_inline]] inline void park(__m128i& vector) { asm("" : "+m"(vector)); }

/// The words of the initial state, each in all lanes, the counter rising from lane to lane.
struct Start {
    const std::byte* param;
    __m128i counter;
    __m128i word(int i) const {
        if (i == 12) return counter;
        return _mm_set1_epi32(int(i < 4 ? load_word(constants + 4 * i) : load_word(param + 4 * (i - 4))));
    }
};

/// From four words of four blocks to the same row of each block: out = in ^ key.
[[gnu::always_inline]] inline void finish(const __m128i* x, const Start& start, int first,
                                          const std::byte* in, std::byte* out) {
    __m128i k[4];
    for (int i = 0; i < 4; ++i) k[i] = _mm_add_epi32(x[first + i], start.word(first + i));
    const __m128i low[]{_mm_unpacklo_epi32(k[0], k[1]), _mm_unpacklo_epi32(k[2], k[3])};
    const __m128i high[]{_mm_unpackhi_epi32(k[0], k[1]), _mm_unpackhi_epi32(k[2], k[3])};
    const __m128i row[]{_mm_unpacklo_epi64(low[0], low[1]), _mm_unpackhi_epi64(low[0], low[1]),
                        _mm_unpacklo_epi64(high[0], high[1]), _mm_unpackhi_epi64(high[0], high[1])};
    for (int i = 0; i < 4; ++i) {
        const std::size_t at = std::size_t(i) * block_size + std::size_t(first) * 4;
        store(out + at, _mm_xor_si128(load(in + at), row[i]));
    }
}

/// A column or a diagonal round, two quarter rounds at a time: the registers do not hold more.
template <int batches, int diagonal, int first = 0>
[[gnu::always_inline]] inline void round(__m128i (&x)[16]) {
    quarter_rounds<Sse42, 2, first, diagonal>(x);
    for (int i = first; i < first + 2; ++i) {
        if (batches == 2) {
            park(x[i]);
            if ((i + diagonal) % 4 != 0) park(x[4 + (i + diagonal) % 4]);
            park(x[12 + (i + 3 * diagonal) % 4]);
        }
        // One batch nearly fits: of row c, two words at a time.
        if (batches == 2 || first == 0) park(x[8 + (i + 2 * diagonal) % 4]);
    }
    if constexpr (first == 0) round<batches, diagonal, 2>(x);
}

/// `batches` times four blocks; in and out may be the same.
template <int batches>
[[gnu::noinline]] void vertical(const std::byte* param, std::uint32_t counter, const std::byte* in,
                                std::byte* out) {
    __m128i x[batches][16];
    Start start[batches];
    for (int b = 0; b < batches; ++b) {
        const __m128i rising = _mm_setr_epi32(0, 1, 2, 3);
        start[b] = {param, _mm_add_epi32(_mm_set1_epi32(int(counter + unsigned(b) * lanes)), rising)};
        for (int i = 0; i < 16; ++i) x[b][i] = start[b].word(i);
    }
    for (int i = 0; i < double_rounds; ++i) {
        MAIN_LOOP("rounds", .bytes = batches * batch_size, .turns = double_rounds);
        round<batches, 0>(x[0]);
        if constexpr (batches == 2) round<batches, 0>(x[1]);
        round<batches, 1>(x[0]);
        if constexpr (batches == 2) round<batches, 1>(x[1]);
    }
    for (int b = 0; b < batches; ++b)
        for (int row = 0; row < 4; ++row)
            finish(x[b], start[b], 4 * row, in + std::size_t(b) * batch_size,
                   out + std::size_t(b) * batch_size);
}

/// The keystream of `sets` blocks.
template <int sets>
[[gnu::noinline]] void horizontal(const std::byte* param, std::uint32_t counter, std::byte* key) {
    const __m128i a0 = load(reinterpret_cast<const std::byte*>(constants)), b0 = load(param),
                  c0 = load(param + 16);
    __m128i a[sets], b[sets], c[sets], d[sets], d0[sets];
    for (int i = 0; i < sets; ++i) {
        a[i] = a0, b[i] = b0, c[i] = c0;
        d0[i] = d[i] = _mm_insert_epi32(load(param + 32), int(counter + unsigned(i)), 0);
    }
    horizontal_rounds<Sse42, sets>(a, b, c, d);
    for (int i = 0; i < sets; ++i) {
        std::byte* const block = key + std::size_t(i) * block_size;
        store(block, _mm_add_epi32(a[i], a0));
        store(block + 16, _mm_add_epi32(b[i], b0));
        store(block + 32, _mm_add_epi32(c[i], c0));
        store(block + 48, _mm_add_epi32(d[i], d0[i]));
    }
}

std::size_t run(kernels::Bytes param, kernels::Bytes input, kernels::Sink output) noexcept {
    const std::byte *key_nonce = param.data(), *in = input.data();
    std::byte* out = output.data();
    std::size_t left = input.size();
    std::uint32_t counter = load_word(key_nonce + 32);
    for (; left >= 2 * batch_size; left -= 2 * batch_size) {
        vertical<2>(key_nonce, counter, in, out);
        counter += 2 * lanes, in += 2 * batch_size, out += 2 * batch_size;
    }
    // From 7 blocks on, two batches cost less than one and the rest by rows.
    if (left >= batch_size && left <= batch_size + 2 * block_size) {
        vertical<1>(key_nonce, counter, in, out);
        counter += lanes, in += batch_size, out += batch_size, left -= batch_size;
    }
    if (left == 0) return input.size();
    alignas(16) std::byte key[2 * batch_size];
    if (left <= block_size) {
        horizontal<1>(key_nonce, counter, key);
    } else if (left <= 2 * block_size) {
        horizontal<2>(key_nonce, counter, key);
    } else if (left <= 3 * block_size) {
        horizontal<3>(key_nonce, counter, key);
    } else {
        std::memset(key, 0, sizeof key);
        if (left <= batch_size)
            vertical<1>(key_nonce, counter, key, key);
        else
            vertical<2>(key_nonce, counter, key, key);
    }
    std::size_t at = 0;
    for (; at + 16 <= left; at += 16) store(out + at, _mm_xor_si128(load(in + at), load(key + at)));
    xor_rest(in + at, out + at, key + at, left - at);
    return input.size();
}

} // namespace

VARIANT(.run = run, .note = "two batches of four blocks in turns; short inputs by rows");
