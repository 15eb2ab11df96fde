#pragma once
// The eight sums of long inputs in SVE's vectors, of two, four or eight lanes; where they have another
// length, in two of their lanes. XAR adds the key and exchanges the halves of a word at once, so that UMLALB
// multiplies low by high halves.
#include "long.hpp"
#include <arm_sve.h>

namespace {
namespace xxh3 {

/// `exact`: no vector is longer, so that addresses may count in vectors.
template <std::size_t lanes, bool exact>
struct Lanes {
    static constexpr std::size_t vectors = 8 / lanes;

    static svbool_t all() { return svptrue_pat_b64(lanes == 2 ? SV_VL2 : lanes == 4 ? SV_VL4 : SV_VL8); }
    static svuint64_t load(const void* p) { return svld1_u64(all(), static_cast<const std::uint64_t*>(p)); }

    /// One vector of a stripe, the first one or one more.
    template <bool first>
    static void add(svuint64_t& product, svuint64_t& sum, svuint64_t data, svuint64_t key) {
        const svuint32_t x = svreinterpret_u32_u64(sveor_u64_x(all(), data, key));
        sum = first ? data : svadd_u64_x(all(), sum, data);
        const svuint32_t exchanged = svreinterpret_u32_u64(svxar_n_u64(data, key, 32));
        product = first ? svmullb_u64(x, exchanged) : svmlalb_u64(product, x, exchanged);
    }
    /// The sums of more stripes; those of their data go to the neighbours.
    static svuint64_t join(svuint64_t sum, svuint64_t product, svuint64_t data) {
        const svuint64_t neighbours = sveor_n_u64_x(all(), svindex_u64(0, 1), 1);
        return svadd_u64_x(all(), svadd_u64_x(all(), sum, product), svtbl_u64(data, neighbours));
    }
    static svuint64_t scramble(svuint64_t sum, const Word* key) {
        return svmul_n_u64_x(all(), sveor3_u64(sum, svlsr_n_u64_x(all(), sum, 47), load(key)), prime32_1);
    }

    /// The lanes of one vector in all stripes of a block. Its keys are words of the secret: those that
    /// vectors share are loaded once.
    static svuint64_t through_block(svuint64_t sum, const std::byte* p, const Word* key,
                                    const Word* scrambling) {
        // An address may be eight vectors before its base, or seven behind it.
        constexpr std::size_t middle = 8 / vectors;
        svuint64_t product, data;
        each<stripes>([&](auto i) {
            constexpr std::size_t base = i / (2 * middle) * (2 * middle) + middle;
            constexpr int at = (int(i) - int(base)) * int(vectors);
            const auto* words = reinterpret_cast<const Word*>(p);
            if constexpr (exact)
                add<i == 0>(product, data, svld1_vnum_u64(all(), words + 8 * base, at), load(key + i));
            else
                add<i == 0>(product, data, load(words + 8 * i), load(key + i));
        });
        return scramble(join(sum, product, data), scrambling);
    }
    /// The lanes of one vector in the last block and the last stripe.
    static svuint64_t to_the_end(svuint64_t sum, const std::byte* p, std::size_t more, const std::byte* last,
                                 const Word* key, const Word* last_key) {
        svuint64_t product, data;
        add<true>(product, data, load(last), load(last_key));
        for (; more; --more, p += stripe, ++key) add<false>(product, data, load(p), load(key));
        return join(sum, product, data);
    }

    /// Vectors are no members of a class, and no elements of an array.
    static void sums(const std::byte* p, const std::byte* end, const Keys& keys, Word* words) {
        svuint64_t sum0 = load(keys.start), sum1 = sum0, sum2 = sum0, sum3 = sum0;
        if constexpr (vectors > 1) sum1 = load(keys.start + lanes);
        if constexpr (vectors > 2) sum2 = load(keys.start + 2 * lanes), sum3 = load(keys.start + 3 * lanes);
        const auto every = [&](auto step) {
            sum0 = step(sum0, 0);
            if constexpr (vectors > 1) sum1 = step(sum1, lanes);
            if constexpr (vectors > 2) sum2 = step(sum2, 2 * lanes), sum3 = step(sum3, 3 * lanes);
        };
        for (; std::size_t(end - p) > block; p += block) {
            if constexpr (lanes == 2 && exact)
                MAIN_LOOP("block", .bytes = block); // the cores known to predict
            every([&](svuint64_t sum, std::size_t at) {
                return through_block(sum, p + 8 * at, keys.secret + at, keys.scrambling + at);
            });
        }
        const std::size_t more = std::size_t(end - p - 1) / stripe;
        every([&](svuint64_t sum, std::size_t at) {
            return to_the_end(sum, p + 8 * at, more, end - stripe + 8 * at, keys.secret + at, keys.last + at);
        });
        every([&](svuint64_t sum, std::size_t at) {
            svst1_u64(all(), words + at, sum);
            return sum;
        });
    }
};

struct Sve2 {
    struct Sums {
        Word words[8];
        /// The sums under a key.
        void store(Word* to, const Word* key) const {
            each<8>([&](auto i) { to[i] = words[i] ^ key[i]; });
        }
    };
    template <bool>
    static Sums sums(const std::byte* p, const std::byte* end, const Keys& keys) {
        Sums sums;
        switch (svcntd()) {
        case 2:
            Lanes<2, true>::sums(p, end, keys, sums.words);
            break;
        case 4:
            Lanes<4, true>::sums(p, end, keys, sums.words);
            break;
        case 8:
            Lanes<8, true>::sums(p, end, keys, sums.words);
            break;
        default:
            Lanes<2, false>::sums(p, end, keys, sums.words);
        }
        return sums;
    }
};

} // namespace xxh3
} // namespace
