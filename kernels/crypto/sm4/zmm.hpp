#pragma once
// Sixteen blocks at once, or eight for short texts: GF2P8AFFINEINVQB inverts in AES's field and applies an
// affine function to it, one instruction for p and one for q; words are rotated by an instruction.
#include "kernels/crypto/gcm/zmm.hpp"
#include "xmm.hpp"

namespace sm4 {
namespace {

/// An affine function as GFNI takes it: row i makes bit i, the last row comes first.
struct Matrix {
    std::int64_t rows;
    std::uint8_t constant;
    constexpr explicit Matrix(const Map& f) : rows(0), constant(f[0]) {
        std::uint64_t bits = 0;
        for (unsigned i = 0; i < 8; ++i)
            for (unsigned j = 0; j < 8; ++j)
                bits |= std::uint64_t((f[1U << j] ^ f[0]) >> i & 1) << (8 * (7 - i) + j);
        rows = std::int64_t(bits);
    }
};
constexpr Matrix text_in_matrix{text_in}, text_out_matrix{text_out}, p_matrix{p_after(inverse)},
    q_matrix{q_after(inverse)};

constexpr int sum_of_three = 0x96;

struct GfniYmm : Ymm {
    using Ymm::add;
    static Vector add(Vector a, Vector b, Vector c) {
        return _mm256_ternarylogic_epi32(a, b, c, sum_of_three);
    }
    static Vector set(std::uint32_t word) { return _mm256_set1_epi32(std::int32_t(word)); }

    static Vector text_in(Vector v) {
        return _mm256_gf2p8affine_epi64_epi8(v, _mm256_set1_epi64x(text_in_matrix.rows), 0);
    }
    static Vector text_out(Vector v) {
        return _mm256_gf2p8affine_epi64_epi8(v, _mm256_set1_epi64x(text_out_matrix.rows), 0);
    }
    static Spread<Ymm> s_boxes(Vector v) {
        const Vector p = _mm256_set1_epi64x(p_matrix.rows), q = _mm256_set1_epi64x(q_matrix.rows);
        return {_mm256_gf2p8affineinv_epi64_epi8(v, p, p_matrix.constant),
                _mm256_gf2p8affineinv_epi64_epi8(v, q, q_matrix.constant)};
    }
    static Vector half_turn(Vector v) { return turn<2>(v); }
    template <int bytes>
    static Vector turn(Vector v) {
        return bytes == 0 ? v : _mm256_rol_epi32(v, 8 * bytes);
    }

    static Vector low_words(Vector a, Vector b) { return _mm256_unpacklo_epi32(a, b); }
    static Vector high_words(Vector a, Vector b) { return _mm256_unpackhi_epi32(a, b); }
    static Vector low_pairs(Vector a, Vector b) { return _mm256_unpacklo_epi64(a, b); }
    static Vector high_pairs(Vector a, Vector b) { return _mm256_unpackhi_epi64(a, b); }

    static Vector counters(std::uint32_t first) {
        const Vector order = repeat(_mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203));
        return _mm256_shuffle_epi8(_mm256_add_epi32(set(first), _mm256_set_epi32(7, 5, 3, 1, 6, 4, 2, 0)),
                                   order);
    }
};

struct GfniZmm : Zmm {
    static Vector set(std::uint32_t word) { return _mm512_set1_epi32(std::int32_t(word)); }

    static Vector text_in(Vector v) {
        return _mm512_gf2p8affine_epi64_epi8(v, _mm512_set1_epi64(text_in_matrix.rows), 0);
    }
    static Vector text_out(Vector v) {
        return _mm512_gf2p8affine_epi64_epi8(v, _mm512_set1_epi64(text_out_matrix.rows), 0);
    }
    static Spread<Zmm> s_boxes(Vector v) {
        const Vector p = _mm512_set1_epi64(p_matrix.rows), q = _mm512_set1_epi64(q_matrix.rows);
        return {_mm512_gf2p8affineinv_epi64_epi8(v, p, p_matrix.constant),
                _mm512_gf2p8affineinv_epi64_epi8(v, q, q_matrix.constant)};
    }
    static Vector half_turn(Vector v) { return turn<2>(v); }
    template <int bytes>
    static Vector turn(Vector v) {
        return bytes == 0 ? v : _mm512_maskz_rol_epi32(all, v, 8 * bytes);
    }

    static Vector low_words(Vector a, Vector b) { return _mm512_maskz_unpacklo_epi32(all, a, b); }
    static Vector high_words(Vector a, Vector b) { return _mm512_maskz_unpackhi_epi32(all, a, b); }
    static Vector low_pairs(Vector a, Vector b) { return _mm512_maskz_unpacklo_epi64(0xff, a, b); }
    static Vector high_pairs(Vector a, Vector b) { return _mm512_maskz_unpackhi_epi64(0xff, a, b); }

    static Vector counters(std::uint32_t first) {
        const Vector order = repeat(_mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203));
        const Vector rising = _mm512_set_epi32(15, 11, 7, 3, 14, 10, 6, 2, 13, 9, 5, 1, 12, 8, 4, 0);
        return _mm512_shuffle_epi8(_mm512_add_epi32(set(first), rising), order);
    }

private:
    // A mask of all lanes changes no instruction: it avoids GCC 12's false warning of an uninitialised value.
    static constexpr __mmask16 all = 0xffff;
};

} // namespace
} // namespace sm4
