#pragma once
// SHA-512 with the schedules of two blocks side by side, FIPS 180-4, section 6.4.2. A round's way from E to
// the next E is the three rotations, their sum and one addition; A, for which there is more time, is made a
// round later.
#include "kernels/crypto/digest/sha2.hpp"
#include "kernels/crypto/digest/state_in_words.hpp"
#include "kernels/crypto/digest/two_blocks.hpp"
#include "kernels/each.hpp"
#include "kernels/main_loop.hpp"

namespace {

template <class Cpu>
struct Sha512TwoBlocks : StateInWords<Sha2<Sha512>> {
    using Definition = Sha2<Sha512>;
    using Word = Definition::Word;
    [[gnu::always_inline]] static void compress(State& state, const std::byte* block,
                                                std::size_t n) noexcept {
        alignas(32)
            Word words[2 * Definition::rounds]; // with the constants; two of one block, two of the other
        for (; n; n -= 2, block += 2 * block_size) {
            const std::byte* const second = n < 2 ? block : block + block_size;
            __m256i w[8];
            const __m256i reverse_words = both(reversed_bytes<true>());
            each<8>([&](auto i) __attribute__((always_inline)) {
                w[i] = _mm256_shuffle_epi8(load_two(block + 16 * i, second + 16 * i), reverse_words);
                put(words, i, w[i]);
            });
            Word s[8];
            each<8>([&](auto i) __attribute__((always_inline)) { s[i] = state.words[i]; });
            for (std::size_t round = 0; round < Definition::rounds - 16; round += 16) {
                MAIN_LOOP("rounds", .bytes = 2 * block_size, .turns = 2 * Definition::rounds / 16);
                rounds(
                    s, words + 2 * round, [&](auto i) __attribute__((always_inline)) {
                        w[i] = schedule(w[i], w[(i + 1) % 8], w[(i + 4) % 8], w[(i + 5) % 8], w[(i + 7) % 8]);
                        put(words, round / 2 + 8 + i, w[i]);
                    });
            }
            constexpr auto nothing = [](auto) {};
            rounds(s, words + 2 * (Definition::rounds - 16), nothing);
            const auto add = [&] {
                each<8>([&](auto i) __attribute__((always_inline)) { s[i] = state.words[i] += s[i]; });
            };
            add();
            if (n < 2) return;
            for (std::size_t round = 0; round < Definition::rounds; round += 16)
                rounds(s, words + 2 * round + 2, nothing);
            add();
        }
    }

private:
    [[gnu::always_inline]] static void put(Word* words, std::size_t i, __m256i w) {
        _mm256_store_si256(reinterpret_cast<__m256i*>(words + 4 * i),
                           Cpu::add(w, both(&Definition::constants[2 * i])));
    }

    /// Two words of each block, from those sixteen, fourteen, eight, six and two before them.
    [[gnu::always_inline]] static __m256i schedule(__m256i w0, __m256i w2, __m256i w8, __m256i w10,
                                                   __m256i w14) {
        const __m256i w1 = _mm256_alignr_epi8(w2, w0, 8), w9 = _mm256_alignr_epi8(w10, w8, 8);
        return Cpu::add(Cpu::add(Cpu::add(w0, w9), small<Sha512::small0>(w1)), small<Sha512::small1>(w14));
    }
    template <const int (&n)[3]>
    static __m256i small(__m256i v) {
        return Cpu::sum_of(Cpu::template rotr<n[0]>(v), Cpu::template rotr<n[1]>(v),
                           Cpu::template shr<n[2]>(v));
    }

    /// Sixteen of them; each_two(i) is called between each two, for other work.
    template <class EachTwo>
    [[gnu::always_inline]] static void rounds(Word (&s)[8], const Word* words, EachTwo each_two) {
        // Word n of the half of A or E in round i.
        const auto at = [&](std::size_t half, std::size_t n, std::size_t i) __attribute__((always_inline))
                            ->Word& {
            return s[half + (n + 16 - i) % 4];
        };
        each<17>([&](auto i) __attribute__((always_inline)) {
            if constexpr (i % 2 == 0 && i < 16) each_two(std::integral_constant<std::size_t, i / 2>{});
            if constexpr (i < 16) {
                Word &e = at(4, 0, i), &f = at(4, 1, i), &g = at(4, 2, i), &h = at(4, 3, i);
                h += words[i / 2 * 4 + i % 2];
                h += at(0, 3, i);
                in_order(h);
                h += ~e & g;
                in_order(h);
                h += e & f;
                in_order(h);
                h += Definition::big(e, Sha512::big1);
                in_order(h);
            }
            if constexpr (i > 0) { // A of the round before
                constexpr std::size_t j = i - 1;
                const Word a = at(0, 0, j), b = at(0, 1, j), c = at(0, 2, j);
                Word& d = at(0, 3, j);
                Word t = (b & c) - d;
                in_order(t);
                t += at(4, 3, j);
                in_order(t);
                t += a & (b ^ c);
                in_order(t);
                d = t + Definition::big(a, Sha512::big0);
            }
        });
    }
};

} // namespace
