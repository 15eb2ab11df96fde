// SVE multiplies 64 by 64 bits, low and high word, in vectors of any length; LD2 and LD4 part the words that
// are multiplied from one another. A lane is a key, or half of one of 64 bytes: LD4 loads four words of it.
// Collet: xxHash fast digest algorithm (doc/xxhash_spec.md of xxHash).
#include "kernels/variant.hpp"
#include "words.hpp"
#include <arm_sve.h>

namespace {
namespace xxh3 {

using Vector = svuint64_t;

svbool_t every() { return svptrue_b64(); }
const Word* words(const std::byte* p) { return reinterpret_cast<const Word*>(p); }
Vector add(Vector a, Vector b) { return svadd_u64_x(every(), a, b); }
Vector exclusive_or(Vector a, Vector b) { return sveor_u64_x(every(), a, b); }
Vector exclusive_or(Vector a, Word b) { return sveor_n_u64_x(every(), a, b); }
template <int bits>
Vector xor_shifted(Vector x) {
    return exclusive_or(x, svlsr_n_u64_x(every(), x, bits));
}
Vector times(Vector x, Word prime) { return svmul_n_u64_x(every(), x, prime); }
Vector finished(Vector x) { return xor_shifted<32>(times(xor_shifted<37>(x), prime_mx1)); }

/// The sum of a and of low and high word of b * c, added without carry.
Vector add_folded(Vector a, Vector b, Vector c) {
    return add(a, exclusive_or(svmul_u64_x(every(), b, c), svmulh_u64_x(every(), b, c)));
}

/// A vector of keys has as many as it has words.
struct Eight {
    static constexpr std::size_t width = 8;
    static void mark() { MAIN_LOOP("vectors8", .vectors = 1); }
    static Vector hashes(const std::byte* p) {
        constexpr Word key = unseeded.four_to_eight_of_64, exchanged = key >> 32 | key << 32;
        // XAR adds and rotates: here by 32 bits, then by 49 and 24 to the left.
        Vector x = svxar_n_u64(svld1_u64(every(), words(p)), svdup_u64(exchanged), 32);
        const Vector rotated = svxar_n_u64(svxar_n_u64(x, svdup_u64(0), 25), x, 15);
        x = times(exclusive_or(x, rotated), prime_mx2);
        x = times(exclusive_or(x, svadd_n_u64_x(every(), svlsr_n_u64_x(every(), x, 35), 8)), prime_mx2);
        return xor_shifted<28>(x);
    }
};

struct Sixteen {
    static constexpr std::size_t width = 16;
    static void mark() { MAIN_LOOP("vectors16", .vectors = 2); }
    static Vector hashes(const std::byte* p) {
        const svuint64x2_t data = svld2_u64(every(), words(p));
        const Pair key = unseeded.nine_to_sixteen_of_64;
        const Vector low = exclusive_or(svget2_u64(data, 0), key.first),
                     high = exclusive_or(svget2_u64(data, 1), key.second);
        const Vector sum = add(svrevb_u64_x(every(), low), svadd_n_u64_x(every(), high, 16));
        return finished(add_folded(sum, low, high));
    }
};

struct ThirtyTwo {
    static constexpr std::size_t width = 32;
    static void mark() { MAIN_LOOP("vectors32", .vectors = 4); }
    static Vector hashes(const std::byte* p) {
        const svuint64x4_t data = svld4_u64(every(), words(p));
        const Word* const key = unseeded.secret;
        const Vector first = add_folded(svdup_u64(32 * prime64_1), exclusive_or(svget4_u64(data, 0), key[0]),
                                        exclusive_or(svget4_u64(data, 1), key[1]));
        return finished(add_folded(first, exclusive_or(svget4_u64(data, 2), key[2]),
                                   exclusive_or(svget4_u64(data, 3), key[3])));
    }
};

struct SixtyFour {
    static constexpr std::size_t width = 64;
    static void mark() { MAIN_LOOP("vectors64", .vectors = 8); }
    /// The sums of halves of keys: of the first half, and of the second, whose chunks meet the secret in
    /// another order.
    static Vector halves(const std::byte* p) {
        const svuint64x4_t data = svld4_u64(every(), words(p));
        const auto keyed = [](Vector x, std::size_t of_first, std::size_t of_second) {
            return exclusive_or(x, svdupq_n_u64(unseeded.secret[of_first], unseeded.secret[of_second]));
        };
        const Vector begin = svdup_u64(32 * prime64_1);
        const Vector first =
            add_folded(begin, keyed(svget4_u64(data, 0), 0, 6), keyed(svget4_u64(data, 1), 1, 7));
        return add_folded(first, keyed(svget4_u64(data, 2), 4, 2), keyed(svget4_u64(data, 3), 5, 3));
    }
    static Vector hashes(const std::byte* p) {
        const Vector a = halves(p), b = halves(p + 4 * svcntb());
        return finished(add(svuzp1_u64(a, b), svuzp2_u64(a, b)));
    }
};

template <class Unit>
void vectors(const std::byte* p, std::size_t count, std::byte* to) {
    for (; count >= svcntd(); count -= svcntd(), p += Unit::width * svcntd(), to += svcntb()) {
        Unit::mark();
        svst1_u64(every(), reinterpret_cast<Word*>(to), Unit::hashes(p));
    }
    Words::many(p, Unit::width, count, to);
}

struct Sve2 : Words {
    static void many(const std::byte* p, std::size_t width, std::size_t count, std::byte* to) {
        REST_LOOP("key8");
        REST_LOOP("key16");
        REST_LOOP("key32");
        REST_LOOP("key64");
        switch (width) {
        case 8:
            return vectors<Eight>(p, count, to);
        case 16:
            return vectors<Sixteen>(p, count, to);
        case 32:
            return vectors<ThirtyTwo>(p, count, to);
        case 64:
            return vectors<SixtyFour>(p, count, to);
        default:
            Words::many(p, width, count, to);
        }
    }
};

} // namespace xxh3
} // namespace

VARIANT(.run = keys::run<xxh3::Sve2>, .note = "MUL and UMULH on words of LD2 and LD4");
