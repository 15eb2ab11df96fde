// Vertical, eight blocks in a vector. A quarter round is a chain of 16 cycles and four of them have only 64
// instructions, so eight blocks alone leave the four vector ports of a Zen or the three of an Intel core
// waiting: two batches of eight run in turns. Their 32 vectors live in memory, which the ports do not feel:
// loads fold into the arithmetic. Short inputs: horizontal, two blocks in a vector. Without a rotate
// instruction, 16 and 8 bits are byte shuffles, 12 and 7 bits cost three instructions. RFC 8439; Goll and
// Gueron, Vectorization on ChaCha stream cipher, ITNG 2014.
#include "kernels/crypto/chacha20/rounds.hpp"
#include "kernels/variant.hpp"
#include <immintrin.h>

namespace {

constexpr std::size_t lanes = 8, batch_size = lanes * block_size;

struct Avx2 {
    using Vector = __m256i;
    static Vector add(Vector a, Vector b) { return _mm256_add_epi32(a, b); }
    static Vector xor_(Vector a, Vector b) { return _mm256_xor_si256(a, b); }
    template <int bits>
    static Vector rotl(Vector a) {
        if constexpr (bits == 16 || bits == 8) {
            const __m128i bytes = bits == 16
                                      ? _mm_setr_epi8(2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13)
                                      : _mm_setr_epi8(3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14);
            return _mm256_shuffle_epi8(a, _mm256_broadcastsi128_si256(bytes));
        } else {
            return _mm256_or_si256(_mm256_slli_epi32(a, bits), _mm256_srli_epi32(a, 32 - bits));
        }
    }
    template <int n>
    static Vector turn(Vector a) {
        return _mm256_shuffle_epi32(a, n | ((n + 1) & 3) << 2 | ((n + 2) & 3) << 4 | ((n + 3) & 3) << 6);
    }
};

__m256i load(const std::byte* at) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)); }
void store(std::byte* at, __m256i value) { _mm256_storeu_si256(reinterpret_cast<__m256i*>(at), value); }

__m256i broadcast_row(const void* at) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(static_cast<const __m128i*>(at)));
}

/// Keeps a vector in memory from here to its next use: the registers are for those in between.
[[gnu::always_inline]] inline void park(__m256i& vector) { asm("" : "+m"(vector)); }

/// The words of the initial state, each in all lanes, the counter rising from lane to lane.
struct Start {
    const std::byte* param;
    __m256i counter;
    __m256i word(int i) const {
        if (i == 12) return counter;
        return _mm256_set1_epi32(int(i < 4 ? load_word(constants + 4 * i) : load_word(param + 4 * (i - 4))));
    }
};

/// From eight words of eight blocks to the same half of each block: out = in ^ key.
[[gnu::always_inline]] inline void finish(const __m256i* x, const Start& start, int first,
                                          const std::byte* in, std::byte* out) {
    __m256i k[8], t[8];
    for (int i = 0; i < 8; ++i) k[i] = _mm256_add_epi32(x[first + i], start.word(first + i));
    for (int i = 0; i < 8; i += 2) {
        t[i] = _mm256_unpacklo_epi32(k[i], k[i + 1]);
        t[i + 1] = _mm256_unpackhi_epi32(k[i], k[i + 1]);
    }
    for (int i = 0; i < 8; i += 4)
        for (int j = 0; j < 2; ++j) {
            k[i + 2 * j] = _mm256_unpacklo_epi64(t[i + j], t[i + j + 2]);
            k[i + 2 * j + 1] = _mm256_unpackhi_epi64(t[i + j], t[i + j + 2]);
        }
    for (int i = 0; i < 4; ++i) {
        const std::size_t low = std::size_t(i) * block_size + std::size_t(first) * 4,
                          high = low + 4 * block_size;
        store(out + low, _mm256_xor_si256(load(in + low), _mm256_permute2x128_si256(k[i], k[i + 4], 0x20)));
        store(out + high, _mm256_xor_si256(load(in + high), _mm256_permute2x128_si256(k[i], k[i + 4], 0x31)));
    }
}

/// A column or a diagonal round, two quarter rounds at a time: the registers do not hold more.
template <int batches, int diagonal, int first = 0>
[[gnu::always_inline]] inline void round(__m256i (&x)[16]) {
    quarter_rounds<Avx2, 2, first, diagonal>(x);
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

/// `batches` times eight blocks; in and out may be the same.
template <int batches>
[[gnu::noinline]] void vertical(const std::byte* param, std::uint32_t counter, const std::byte* in,
                                std::byte* out) {
    __m256i x[batches][16];
    Start start[batches];
    for (int b = 0; b < batches; ++b) {
        const __m256i rising = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
        start[b] = {param, _mm256_add_epi32(_mm256_set1_epi32(int(counter + unsigned(b) * lanes)), rising)};
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
        for (int half = 0; half < 2; ++half)
            finish(x[b], start[b], 8 * half, in + std::size_t(b) * batch_size,
                   out + std::size_t(b) * batch_size);
}

/// The keystream of `sets` times two blocks.
template <int sets>
[[gnu::noinline]] void horizontal(const std::byte* param, std::uint32_t counter, std::byte* key) {
    const __m256i a0 = broadcast_row(constants), b0 = broadcast_row(param), c0 = broadcast_row(param + 16);
    __m256i a[sets], b[sets], c[sets], d[sets], d0[sets];
    for (int i = 0; i < sets; ++i) {
        a[i] = a0, b[i] = b0, c[i] = c0;
        const int low = int(counter + 2 * unsigned(i)), high = int(counter + 2 * unsigned(i) + 1);
        d0[i] = d[i] = _mm256_blend_epi32(broadcast_row(param + 32),
                                          _mm256_setr_epi32(low, 0, 0, 0, high, 0, 0, 0), 0x11);
    }
    horizontal_rounds<Avx2, sets>(a, b, c, d);
    for (int i = 0; i < sets; ++i) {
        const __m256i ab[]{_mm256_add_epi32(a[i], a0), _mm256_add_epi32(b[i], b0)};
        const __m256i cd[]{_mm256_add_epi32(c[i], c0), _mm256_add_epi32(d[i], d0[i])};
        std::byte* const two = key + std::size_t(i) * 2 * block_size;
        store(two, _mm256_permute2x128_si256(ab[0], ab[1], 0x20));
        store(two + 32, _mm256_permute2x128_si256(cd[0], cd[1], 0x20));
        store(two + 64, _mm256_permute2x128_si256(ab[0], ab[1], 0x31));
        store(two + 96, _mm256_permute2x128_si256(cd[0], cd[1], 0x31));
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
    // From 13 blocks on, two batches cost less than one and the rest by rows.
    if (left >= batch_size && left <= batch_size + 4 * block_size) {
        vertical<1>(key_nonce, counter, in, out);
        counter += lanes, in += batch_size, out += batch_size, left -= batch_size;
    }
    if (left == 0) return input.size();
    alignas(32) std::byte key[2 * batch_size];
    if (left <= 2 * block_size) {
        horizontal<1>(key_nonce, counter, key);
    } else if (left <= 4 * block_size) {
        horizontal<2>(key_nonce, counter, key);
    } else if (left <= 6 * block_size) {
        horizontal<3>(key_nonce, counter, key);
    } else {
        std::memset(key, 0, sizeof key);
        if (left <= batch_size)
            vertical<1>(key_nonce, counter, key, key);
        else
            vertical<2>(key_nonce, counter, key, key);
    }
    std::size_t at = 0;
    for (; at + 32 <= left; at += 32) store(out + at, _mm256_xor_si256(load(in + at), load(key + at)));
    xor_rest(in + at, out + at, key + at, left - at);
    return input.size();
}

} // namespace

VARIANT(.run = run, .note = "two batches of eight blocks in turns; short inputs by rows");
