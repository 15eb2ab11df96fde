#pragma once
// The eight sums of long inputs in x86's vectors, of any width.
#include "long.hpp"
#include <immintrin.h>

namespace {
namespace xxh3 {

/// Unit has the instructions on one vector.
template <class Unit>
struct X86 {
    using Vector = typename Unit::Vector;
    static constexpr std::size_t width = sizeof(Vector), vectors = stripe / width;

    struct Sums {
        Vector products[vectors], data[vectors];

        void start(const Word* words) {
            each<vectors>([&](auto i) { products[i] = Unit::load(words + i * width / 8); });
        }
        /// A stripe, the first one or one more.
        template <bool first>
        void add(const std::byte* p, const Word* key) {
            each<vectors>([&](auto i) {
                const Vector x = Unit::load(p + i * width),
                             y = Unit::exclusive_or(x, Unit::load(key + i * width / 8)),
                             product = Unit::multiply(y, Unit::high(y));
                data[i] = first ? x : Unit::add(data[i], x);
                products[i] = first ? product : Unit::add(products[i], product);
            });
        }
        /// The sums of more stripes; those of their data go to the neighbours.
        void join(const Sums& more) {
            each<vectors>([&](auto i) {
                products[i] =
                    Unit::add(products[i], Unit::add(more.products[i], Unit::neighbours(more.data[i])));
            });
        }
        void scramble(const Word* key) {
            const Vector prime = Unit::all(prime32_1);
            each<vectors>([&](auto i) {
                const Vector x = Unit::exclusive_or(products[i], Unit::template shift<47>(products[i]),
                                                    Unit::load(key + i * width / 8));
                products[i] = Unit::add(Unit::multiply(x, prime),
                                        Unit::high_word(Unit::multiply(Unit::high(x), prime)));
            });
        }
        /// The sums under a key.
        void store(Word* words, const Word* key) const {
            each<vectors>([&](auto i) {
                Unit::store(words + i * width / 8,
                            Unit::exclusive_or(products[i], Unit::load(key + i * width / 8)));
            });
        }
    };

    static void add_block(Sums& sums, const std::byte* p, const Keys& keys) {
        const Word* key = keys.stripes[0];
        if (!Unit::keeps_keys) asm("" : "+r"(key)); // or they would be kept, on the stack
        each<stripes>([&](auto i) { sums.template add<i == 0>(p + i * stripe, key + 8 * i); });
    }

    template <bool blocks>
    static Sums sums(const std::byte* p, const std::byte* end, const Keys& keys) {
        return sums_of<X86, blocks>(p, end, keys);
    }
};

} // namespace xxh3
} // namespace
