// Eight keys at once in vectors, then two in integer registers, which multiply at the same time. Keys of
// eight bytes take VPMULLQ; longer ones products of 128 bits, the high half from four VPMULUDQ. The two words
// that are multiplied come from unpacking two vectors, in whatever order: the last sums put the keys in
// theirs. Collet: xxHash fast digest algorithm (doc/xxhash_spec.md of xxHash).
#include "kernels/variant.hpp"
#include "words.hpp"
#include <immintrin.h>

namespace {
namespace xxh3 {

using Vector = __m512i;

Vector load(const std::byte* p) { return _mm512_loadu_si512(p); }
Vector load(const Word* words) { return _mm512_load_si512(words); }
Vector all(Word word) { return _mm512_set1_epi64(std::int64_t(word)); }
Vector add(Vector a, Vector b) { return _mm512_add_epi64(a, b); }
Vector exclusive_or(Vector a, Vector b) { return _mm512_xor_si512(a, b); }
Vector exclusive_or(Vector a, Vector b, Vector c) { return _mm512_ternarylogic_epi64(a, b, c, 0x96); }
template <int bits>
Vector xor_shifted(Vector x) {
    return exclusive_or(x, _mm512_srli_epi64(x, bits));
}
Vector finished(Vector x) { return xor_shifted<32>(_mm512_mullo_epi64(xor_shifted<37>(x), all(prime_mx1))); }

/// Low and high word of a * b, one added to the other without carry.
Vector folded_product(Vector a, Vector b) {
    const Vector a_high = _mm512_srli_epi64(a, 32), b_high = _mm512_srli_epi64(b, 32);
    const Vector low = _mm512_mul_epu32(a, b), high = _mm512_mul_epu32(a_high, b_high);
    const Vector middle = add(_mm512_mul_epu32(a_high, b), _mm512_srli_epi64(low, 32));
    const Vector other = add(_mm512_mul_epu32(a, b_high), _mm512_and_si512(middle, all(0xffffffff)));
    const Vector above = add(add(high, _mm512_srli_epi64(middle, 32)), _mm512_srli_epi64(other, 32));
    return exclusive_or(above, _mm512_mullo_epi64(a, b));
}

struct Eight {
    template <std::size_t step>
    static void mark() {
        MAIN_LOOP("vectors8", .bytes = step * 8);
    }
    static Vector hashes(const std::byte* p, std::size_t) {
        const Vector prime = all(prime_mx2);
        Vector x = exclusive_or(_mm512_rol_epi64(load(p), 32), all(unseeded.four_to_eight_of_64));
        x = _mm512_mullo_epi64(exclusive_or(x, _mm512_rol_epi64(x, 49), _mm512_rol_epi64(x, 24)), prime);
        x = _mm512_mullo_epi64(exclusive_or(x, add(_mm512_srli_epi64(x, 35), all(8))), prime);
        return xor_shifted<28>(x);
    }
};

struct Sixteen {
    template <std::size_t step>
    static void mark() {
        MAIN_LOOP("vectors16", .bytes = step * 16);
    }
    static Vector hashes(const std::byte* p, std::size_t) {
        const Vector a = load(p), b = load(p + 64);
        const Pair key = unseeded.nine_to_sixteen_of_64;
        const Vector low = exclusive_or(_mm512_unpacklo_epi64(a, b), all(key.first)),
                     high = exclusive_or(_mm512_unpackhi_epi64(a, b), all(key.second));
        const Vector reversed =
            _mm512_shuffle_epi8(low, _mm512_set4_epi32(0x08090a0b, 0x0c0d0e0f, 0x00010203, 0x04050607));
        const Vector sum = add(add(reversed, add(high, all(16))), folded_product(low, high));
        return finished(_mm512_permutexvar_epi64(_mm512_setr_epi64(0, 2, 4, 6, 1, 3, 5, 7), sum));
    }
};

/// Keys of two or four chunks of 16 bytes, a lane each; they overlap unless that is the whole key.
template <std::size_t chunks, bool whole>
struct Chunks {
    template <std::size_t step>
    static void mark() {
        if constexpr (whole && chunks == 2) MAIN_LOOP("vectors32", .bytes = step * 32);
        if constexpr (whole && chunks == 4) MAIN_LOOP("vectors64", .bytes = step * 64);
    }
    /// The words of the secret that the lanes meet.
    static constexpr auto secret = [] {
        struct {
            alignas(64) Word first[8], second[8];
        } keys{};
        for (std::size_t i = 0; i < 8; ++i) {
            const std::size_t chunk = i / 2 % chunks, from_end = chunks - 1 - chunk;
            const std::size_t at = chunk < from_end ? 4 * chunk : 4 * from_end + 2;
            keys.first[i] = unseeded.secret[at];
            keys.second[i] = unseeded.secret[at + 1];
        }
        return keys;
    }();

    static __m128i lane(const std::byte* p) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)); }
    /// Two keys or one.
    static Vector lanes(const std::byte* p, std::size_t width) {
        if constexpr (whole) return load(p);
        const std::byte *const end = p + width, *const third = chunks == 2 ? end : end - 32;
        Vector v = _mm512_castsi128_si512(lane(p));
        v = _mm512_inserti32x4(v, lane(chunks == 2 ? end - 16 : p + 16), 1);
        v = _mm512_inserti32x4(v, lane(third), 2);
        return _mm512_inserti32x4(v, lane(chunks == 2 ? end + width - 16 : end - 16), 3);
    }
    /// Eight chunks.
    static Vector mixed(const std::byte* p, std::size_t width) {
        const Vector a = lanes(p, width), b = lanes(p + 4 / chunks * width, width);
        return folded_product(exclusive_or(_mm512_unpacklo_epi64(a, b), load(secret.first)),
                              exclusive_or(_mm512_unpackhi_epi64(a, b), load(secret.second)));
    }

    /// Neighbouring lanes added: those of a, then those of b.
    static Vector pairs(Vector a, Vector b) {
        return add(_mm512_shuffle_i64x2(a, b, 0x88), _mm512_shuffle_i64x2(a, b, 0xdd));
    }
    static Vector hashes(const std::byte* p, std::size_t width) {
        const auto part = [&](std::size_t i) { return mixed(p + i * 8 / chunks * width, width); };
        const Vector begin = all(width * prime64_1);
        if constexpr (chunks == 2)
            return finished(_mm512_permutex_epi64(add(pairs(part(0), part(1)), begin), 0xd8));
        else
            return finished(add(pairs(pairs(part(0), part(1)), pairs(part(2), part(3))), begin));
    }
};

template <class Unit, std::size_t few = 2>
void vectors(const std::byte* p, std::size_t width, std::size_t count, std::byte* to) {
    constexpr std::size_t step = 8 + few;
    for (; count >= step; count -= step, p += step * width, to += step * 8) {
        Unit::template mark<step>();
        _mm512_storeu_si512(to, Unit::hashes(p, width));
        for (std::size_t i = 8; i < step; ++i)
            keys::store(to + 8 * i, up_to_240_64(p + i * width, width, unseeded));
    }
    Words::many(p, width, count, to);
}

struct Keys512 : Words {
    static void many(const std::byte* p, std::size_t width, std::size_t count, std::byte* to) {
        REST_LOOP("key8");
        REST_LOOP("key16");
        REST_LOOP("key32");
        REST_LOOP("key64");
        switch (width) {
        case 8:
            return vectors<Eight, 0>(p, 8, count, to);
        case 16:
            return vectors<Sixteen>(p, 16, count, to);
        case 32:
            return vectors<Chunks<2, true>>(p, 32, count, to);
        case 64:
            return vectors<Chunks<4, true>>(p, 64, count, to);
        }
        if (width > 64 || width < 17) return Words::many(p, width, count, to);
        if (width < 32) return vectors<Chunks<2, false>>(p, width, count, to);
        vectors<Chunks<4, false>>(p, width, count, to);
    }
};

} // namespace xxh3
} // namespace

VARIANT(.run = keys::run<xxh3::Keys512>, .note = "VPMULUDQ on eight keys beside MULX on two");
