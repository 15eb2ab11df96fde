#pragma once
// The eight sums of long inputs in SVE's vectors: in two, four or eight lanes, whatever longer ones a
// processor has. XAR adds the key and exchanges the halves of a word at once, so that UMLALB multiplies low
// by high halves.
#include "long.hpp"
#include <arm_sve.h>

namespace xxh3 {
namespace {

template <std::size_t lanes>
struct Lanes {
    static constexpr std::size_t vectors = 8 / lanes;

    static svbool_t all() { return svptrue_pat_b64(lanes == 2 ? SV_VL2 : lanes == 4 ? SV_VL4 : SV_VL8); }
    static svuint64_t load(const void* p) { return svld1_u64(all(), static_cast<const std::uint64_t*>(p)); }

    /// One vector of a stripe.
    static void add(svuint64_t& product, svuint64_t& sum, const std::byte* p, const std::byte* key) {
        const svuint64_t data = load(p), k = load(key);
        sum = svadd_u64_x(all(), sum, data);
        product = svmlalb_u64(product, svreinterpret_u32_u64(sveor_u64_x(all(), data, k)),
                              svreinterpret_u32_u64(svxar_n_u64(data, k, 32)));
    }
    /// Data's sums go to their neighbours' products.
    static void join(svuint64_t& product, svuint64_t& sum) {
        const svuint64_t neighbours = sveor_n_u64_x(all(), svindex_u64(0, 1), 1);
        product = svadd_u64_x(all(), product, svtbl_u64(sum, neighbours));
        sum = svdup_u64(0);
    }
    static void scramble(svuint64_t& product, svuint64_t& sum, const std::byte* key) {
        join(product, sum);
        const svuint64_t x = sveor3_u64(product, svlsr_n_u64_x(all(), product, 47), load(key));
        product = svmul_n_u64_x(all(), x, prime32_1);
    }

    /// Vectors are no members of a class: here they all are, as many as it takes.
    static void sums(const std::byte* p, const std::byte* end, const std::byte* secret, Word* words) {
        svuint64_t product0 = load(start), product1 = product0, product2 = product0, product3 = product0,
                   sum0 = svdup_u64(0), sum1 = sum0, sum2 = sum0, sum3 = sum0;
        if constexpr (lanes < 8) product1 = load(start + lanes);
        if constexpr (lanes < 4) product2 = load(start + 4), product3 = load(start + 6);
        const auto every = [&](auto f) {
            f(product0, sum0, 0);
            if constexpr (lanes < 8) f(product1, sum1, 8 * lanes);
            if constexpr (lanes < 4) {
                f(product2, sum2, 32);
                f(product3, sum3, 48);
            }
        };
        const auto add_stripe = [&](const std::byte* data, const std::byte* key) {
            every([&](svuint64_t& product, svuint64_t& sum, std::size_t at) {
                add(product, sum, data + at, key + at);
            });
        };
        for (; std::size_t(end - p) > block; p += block) {
            MAIN_LOOP("block", .bytes = block);
            each<stripes>([&](auto i) { add_stripe(p + stripe * i, secret + 8 * i); });
            every([&](svuint64_t& product, svuint64_t& sum, std::size_t at) {
                scramble(product, sum, secret + 128 + at);
            });
        }
        const std::byte* key = secret;
        for (; std::size_t(end - p) > stripe; p += stripe, key += 8) add_stripe(p, key);
        add_stripe(end - stripe, secret + 121);
        every([&](svuint64_t& product, svuint64_t& sum, std::size_t at) {
            join(product, sum);
            svst1_u64(all(), words + at / 8, product);
        });
    }
};

struct Sve2 {
    struct Sums {
        Word words[8];
        /// The sums under a key.
        void store(Word* to, const std::byte* key) const {
            each<8>([&](auto i) { to[i] = words[i] ^ load(key + 8 * i); });
        }
    };
    static Sums sums(const std::byte* p, const std::byte* end, const std::byte* secret) {
        Sums sums;
        const std::size_t lanes = svcntd();
        if (lanes >= 8)
            Lanes<8>::sums(p, end, secret, sums.words);
        else if (lanes >= 4)
            Lanes<4>::sums(p, end, secret, sums.words);
        else
            Lanes<2>::sums(p, end, secret, sums.words);
        return sums;
    }
};

} // namespace
} // namespace xxh3
