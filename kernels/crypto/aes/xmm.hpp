#pragma once
// AES of FIPS 197 by AES-NI, in vectors of any width. What AesCpu provides, AesXmm shows.
#include "kernels/each.hpp"
#include "kernels/kernel.hpp"
#include <immintrin.h>

namespace {

struct AesXmm {
    using Vector = __m128i;
    static Vector repeat(__m128i key) { return key; }
    static Vector add(Vector a, Vector b) { return _mm_xor_si128(a, b); }
    static Vector round(Vector v, Vector key) { return _mm_aesenc_si128(v, key); }
    static Vector last_round(Vector v, Vector key) { return _mm_aesenclast_si128(v, key); }
};

template <class AesCpu, std::size_t key_size>
class VectorAes {
public:
    using Vector = typename AesCpu::Vector;
    static constexpr std::size_t rounds = key_size / 4 + 6;
    static constexpr std::size_t at_once = 8; ///< vectors side by side hide the latency of a round

    /// Section 5.2, four words at a time, for keys of 128 and 256 bit. The last round of encryption is
    /// SubWord of a word in all columns.
    explicit VectorAes(kernels::Bytes key) noexcept {
        constexpr std::size_t whole = key_size / 16;
        static_assert(key_size == 16 * whole && whole <= 2);
        __m128i k[rounds + 1];
        for (std::size_t i = 0; i < whole; ++i)
            k[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(key.data() + 16 * i));
        std::int32_t constant = 1;
        for (std::size_t i = whole; i <= rounds; ++i) {
            const bool rotates = i % whole == 0;
            const __m128i added = _mm_set1_epi32(rotates ? constant : 0);
            const __m128i column = _mm_set1_epi32(rotates ? 0x0c0f0e0d : 0x0f0e0d0c);
            if (rotates) constant = constant << 1 ^ (constant >> 7) * 0x11b;
            __m128i sums = k[i - whole]; // of every word and those before it
            sums = _mm_xor_si128(sums, _mm_slli_si128(sums, 4));
            sums = _mm_xor_si128(sums, _mm_slli_si128(sums, 8));
            k[i] = _mm_xor_si128(sums, _mm_aesenclast_si128(_mm_shuffle_epi8(k[i - 1], column), added));
        }
        for (std::size_t i = 0; i <= rounds; ++i) keys_[i] = AesCpu::repeat(k[i]);
    }

    /// Section 5.1, n vectors side by side; beside(i) for each pair of at_once vectors, spread over the
    /// rounds.
    template <std::size_t n, class Beside>
    [[gnu::always_inline]] void encrypt(Vector (&blocks)[n], Beside beside) const {
        each<n>([&](auto j) { blocks[j] = AesCpu::add(blocks[j], keys_[0]); });
        each<rounds - 1>([&](auto i) {
            each<n>([&](auto j) { blocks[j] = AesCpu::round(blocks[j], keys_[i + 1]); });
            constexpr auto pairs_after = [](std::size_t round) {
                return round * (at_once / 2) / (rounds - 1);
            };
            constexpr std::size_t pair = pairs_after(i);
            if constexpr (pair < pairs_after(i + 1)) beside(std::integral_constant<std::size_t, pair>{});
        });
        each<n>([&](auto j) { blocks[j] = AesCpu::last_round(blocks[j], keys_[rounds]); });
    }

private:
    Vector keys_[rounds + 1];
};

} // namespace
