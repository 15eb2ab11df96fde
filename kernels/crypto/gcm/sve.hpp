#pragma once
// The long texts of GCM on vectors of any length, eight at a time: encrypted, and hashed by PMULLB, PMULLT
// and EOR3 of SVE2 as neon.hpp says.
//
// LD2D takes the blocks of two vectors apart: the first words of all in one vector, the second words in
// another, in the order of the blocks. Beside them lie the powers of H, in descending order, whatever the
// length of a vector is. Every segment of 128 bit adds up the products of its own blocks; they are reduced
// once for sixteen vectors, all segments at once, and EORV adds the segments.
//
// At 128 bit a turn takes 8 % more instructions than NEON's, for SVE2 loads and stores one vector at a time.
//
// There are no arrays of vectors, and no classes with such members: lambdas hold them. What Stream provides,
// aes/sve.hpp shows.
#include "kernels/main_loop.hpp"
#include "neon.hpp"
#include <arm_sve.h>

namespace {

template <class Stream>
class GcmVectors {
    using Cipher = typename Stream::Cipher;
    static constexpr std::size_t half = 8, turn = 2 * half; ///< vectors
    static constexpr std::size_t most = turn * 2048 / 128;  ///< blocks in a turn of the longest vectors
    static constexpr std::size_t first_counter = 2;

public:
    static constexpr bool any = true;

    struct Done {
        std::size_t blocks;
        uint64x2_t hash;
    };

    void set(uint8x16_t h) { ::set(powers_, h); }

    /// Whether so many blocks are worth it: with fewer, vectors would be too empty.
    static bool serves(std::size_t blocks) { return blocks > half && (blocks > turn || svcntb() > 16); }

    /// The text from its start on, up to the last few (at most eight) of its whole blocks. The hash goes on.
    template <bool mixes, bool hashes>
    [[gnu::noinline, gnu::flatten]] Done pass(const Cipher& cipher, const std::byte* nonce, uint64x2_t hash,
                                              const std::byte* in, std::byte* out, std::size_t blocks) const {
        Done done{0, hash};
        Stream::with(
            cipher, nonce, first_counter, [&](auto mix) __attribute__((always_inline)) {
                const svbool_t all = svptrue_b64(), even = svdupq_b64(true, false),
                               odd = svdupq_b64(false, true), block = svptrue_pat_b64(SV_VL1);
                const svuint64_t swap = sveor_x(all, svindex_u64(0, 1), 1),
                                 polynomial = svdup_u64(std::uint64_t{0xc2} << 56);
                const svuint8_t reverse = sveor_x(all, svindex_u8(0, 1), 7); // within a word
                const std::size_t lanes = svcntd() / 2;
                std::size_t left = blocks;
                std::uint64_t hash_high = vgetq_lane_u64(hash, 0), hash_low = vgetq_lane_u64(hash, 1);
                svuint64_t low, middle, high; // products, added up

                // A pair of a turn's vectors; the first one begins the sums, with the hash so far.
                const auto add = [&](auto pair, const std::byte* from, const Factors& by, svbool_t where)
                    __attribute__((always_inline)) {
                    const svuint64x2_t two = svld2_vnum(where, reinterpret_cast<const std::uint64_t*>(from),
                                                        2 * (pair % (half / 2)));
                    // Not by REVB, which overwrites its register: GCC would copy all before.
                    svuint64_t x_high = svreinterpret_u64(svtbl(svreinterpret_u8(svget2(two, 0)), reverse)),
                               x_low = svreinterpret_u64(svtbl(svreinterpret_u8(svget2(two, 1)), reverse));
                    if constexpr (pair == 0) {
                        x_high = sveor_m(block, x_high, hash_high);
                        x_low = sveor_m(block, x_low, hash_low);
                    }
                    const auto sum = [&](svuint64_t before, svuint64_t x, const std::uint64_t* factors)
                        __attribute__((always_inline)) {
                        const svuint64_t factor = svld1_vnum(where, factors, pair),
                                         a = svpmullb_pair(x, factor), b = svpmullt_pair(x, factor);
                        if constexpr (pair == 0) return sveor_x(all, a, b);
                        return sveor3(before, a, b);
                    };
                    low = sum(low, x_low, by.low);
                    high = sum(high, x_high, by.high);
                    middle = sum(middle, sveor_x(all, x_low, x_high), by.sum);
                };
                // neon.hpp's Products::reduced.
                const auto reduce = [&]() __attribute__((always_inline)) {
                    svuint64_t rest = sveor3(middle, low, high);
                    rest = sveor3(rest, svtbl(low, swap), svpmullb_pair(low, polynomial));
                    rest = sveor3(high, svtbl(rest, swap), svpmullb_pair(rest, polynomial));
                    hash_low = sveorv(even, rest);
                    hash_high = sveorv(odd, rest);
                };
                // The first or the second half of a turn, n blocks. Of vector i and pair i, vector(i) and
                // pair(i) are there.
                const auto part = [&](auto second, std::size_t n, const Factors& by, auto vector, auto pair)
                    __attribute__((always_inline)) {
                    if constexpr (mixes) mix(n, in, out, vector);
                    if constexpr (hashes)
                        each<half / 2>([&](auto i) __attribute__((always_inline)) {
                            add(std::integral_constant<std::size_t, second * half / 2 + i>{},
                                mixes ? out : in, by, pair(i));
                        });
                    in += 16 * n, out += 16 * n, left -= n;
                };
                constexpr std::integral_constant<std::size_t, 0> first;
                constexpr std::integral_constant<std::size_t, 1> second;
                // Up to half a turn, reduced.
                const auto some = [&](std::size_t n) __attribute__((always_inline)) {
                    const auto blocks_of_two = std::int64_t(2 * lanes), end = std::int64_t(n);
                    part(
                        first, n, factors(n),
                        [&](std::int64_t i) { return svwhilelt_b8(8 * i * blocks_of_two, 16 * end); },
                        [&](std::int64_t i) { return svwhilelt_b64(i * blocks_of_two, end); });
                    if constexpr (hashes) reduce();
                };

                // Then counters begin with a multiple of what eight vectors have.
                const std::size_t eight = half * lanes, head = eight - first_counter;
                some(left < head ? left : head);
                const Factors factors_of_turn = factors(2 * eight);
                while (left >= 2 * eight) {
                    if constexpr (mixes && hashes) MAIN_LOOP("seal", .vectors = turn);
                    Factors by = factors_of_turn; // unknown in each turn, or every address would be kept
                    asm volatile("" : "+r"(by.low), "+r"(by.high), "+r"(by.sum));
                    const auto vector = [](std::int64_t) { return svptrue_b8(); };
                    const auto pair = [](std::int64_t) { return svptrue_b64(); };
                    part(first, eight, by, vector, pair);
                    part(second, eight, by, vector, pair);
                    if constexpr (hashes) reduce();
                }
                while (left > half) some(left < eight ? left : eight);
                done = {blocks - left, vcombine_u64(vcreate_u64(hash_high), vcreate_u64(hash_low))};
            });
        return done;
    }

private:
    /// Powers of H from one on, as Powers has them.
    struct Factors {
        const std::uint64_t *low, *high, *sum;
    };
    Factors factors(std::size_t power) const {
        const std::size_t at = most - power;
        return {powers_.low + at, powers_.high + at, powers_.sum + at};
    }

    Powers<most> powers_;
};

} // namespace
