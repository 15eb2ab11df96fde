#pragma once
// The eight sums of long inputs in x86's vectors, of any width.
#include "long.hpp"
#include <immintrin.h>

namespace xxh3 {
namespace {

/// Unit has the instructions on one vector.
template <class Unit>
struct X86 {
    using Vector = typename Unit::Vector;
    static constexpr std::size_t width = sizeof(Vector), vectors = stripe / width;

    struct Sums {
        Vector products[vectors], data[vectors];

        explicit Sums(const Word* words) {
            each<vectors>([&](auto i) {
                products[i] = Unit::load(words + i * width / 8);
                data[i] = Vector{};
            });
        }
        /// The sums under a key.
        void store(Word* words, const std::byte* key) const {
            each<vectors>([&](auto i) {
                Unit::store(words + i * width / 8,
                            Unit::exclusive_or(products[i], Unit::load(key + i * width)));
            });
        }
    };

    /// A stripe.
    static void add(Sums& sums, const std::byte* p, const std::byte* key) {
        each<vectors>([&](auto i) {
            const Vector data = Unit::load(p + i * width);
            const Vector x = Unit::exclusive_or(data, Unit::load(key + i * width));
            sums.data[i] = Unit::add(sums.data[i], data);
            sums.products[i] = Unit::add(sums.products[i], Unit::multiply(x, Unit::high(x)));
        });
    }
    static void add_block(Sums& sums, const std::byte* p, const std::byte* secret) {
        each<stripes>([&](auto i) { add(sums, p + i * stripe, secret + 8 * i); });
    }

    /// Data's sums go to their neighbours' products.
    static void join(Sums& sums) {
        each<vectors>([&](auto i) {
            sums.products[i] = Unit::add(sums.products[i], Unit::neighbours(sums.data[i]));
            sums.data[i] = Vector{};
        });
    }
    static void scramble(Sums& sums, const std::byte* key) {
        join(sums);
        const Vector prime = Unit::all(prime32_1);
        each<vectors>([&](auto i) {
            const Vector sum = sums.products[i], x = Unit::exclusive_or(sum, Unit::template shift<47>(sum),
                                                                        Unit::load(key + i * width));
            sums.products[i] =
                Unit::add(Unit::multiply(x, prime), Unit::high_word(Unit::multiply(Unit::high(x), prime)));
        });
    }

    static Sums sums(const std::byte* p, const std::byte* end, const std::byte* secret) {
        return sums_of<X86>(p, end, secret);
    }
};

} // namespace
} // namespace xxh3
