#pragma once
// SM3 with the schedules of two blocks side by side: GB/T 32905, sections 5.3.2 and 5.3.3. A round's way from
// E to the next E is an addition, a rotation, an addition and P0.
#include "kernels/crypto/digest/sm3.hpp"
#include "kernels/crypto/digest/state_in_words.hpp"
#include "kernels/crypto/digest/two_blocks.hpp"
#include "kernels/each.hpp"
#include "kernels/main_loop.hpp"

namespace {

template <class Cpu>
struct Sm3TwoBlocks : StateInWords<Sm3> {
    using Word = Sm3::Word;
    [[gnu::always_inline]] static void compress(State& state, const std::byte* block,
                                                std::size_t n) noexcept {
        Words words;
        for (; n; n -= 2, block += 2 * block_size) {
            const std::byte* const second = n < 2 ? block : block + block_size;
            // The last sixteen words made, four a vector.
            __m256i w[4];
            const __m256i reverse_words = both(reversed_bytes<false>());
            each<4>([&](auto i) __attribute__((always_inline)) {
                w[i] = _mm256_shuffle_epi8(load_two(block + 16 * i, second + 16 * i), reverse_words);
            });
            each<3>([&](auto i) __attribute__((always_inline)) { words.store(i, w[i], w[i + 1]); });
            w[0] = schedule(w[0], w[1], w[2], w[3]);
            words.store(3, w[3], w[0]);

            Word s[8];
            each<8>([&](auto i) __attribute__((always_inline)) { s[i] = state.words[i]; });
            // Beside four rounds, the words of those sixteen later.
            const auto make = [&](std::size_t four, auto i) __attribute__((always_inline)) {
                __m256i &now = w[i], &following = w[(i + 1) % 4];
                const __m256i made = schedule(following, w[(i + 2) % 4], w[(i + 3) % 4], now);
                words.store(four + 4, now, made);
                following = made;
            };
            rounds<true>(
                s, words.of, 0, [&](auto i) __attribute__((always_inline)) { make(i, i); });
            for (std::size_t four = 4; four < 12; four += 4) {
                MAIN_LOOP("rounds", .bytes = 2 * block_size, .turns = 8);
                rounds<false>(
                    s, words.of, four, [&](auto i) __attribute__((always_inline)) { make(four + i, i); });
            }
            constexpr auto nothing = [](auto) {};
            rounds<false>(s, words.of, 12, nothing);
            add(state, s);
            if (n < 2) return;
            rounds<true>(s, words.of + 1, 0, nothing);
            for (std::size_t four = 4; four < 16; four += 4) rounds<false>(s, words.of + 1, four, nothing);
            add(state, s);
        }
    }

private:
    /// What four rounds of a block take: four words, and their sums with those four later.
    struct Four {
        Word word[4], sum[4];
    };
    /// Of both blocks, in turn.
    struct Words {
        alignas(32) Four of[Sm3::rounds / 4 * 2];

        [[gnu::always_inline]] void store(std::size_t four, __m256i word, __m256i later) {
            const __m256i sum = Cpu::sum_of(word, later);
            auto* to = reinterpret_cast<__m256i*>(&of[2 * four]);
            _mm256_store_si256(to, _mm256_permute2x128_si256(word, sum, 0x20));
            _mm256_store_si256(to + 1, _mm256_permute2x128_si256(word, sum, 0x31));
        }
    };
    [[gnu::always_inline]] static void add(State& state, Word (&s)[8]) {
        each<8>([&](auto i) __attribute__((always_inline)) { s[i] = state.words[i] ^= s[i]; });
    }

    template <int n>
    static __m256i rotl(__m256i v) {
        return Cpu::template rotr<32 - n>(v);
    }

    /// Four words of each block, from those sixteen, twelve, eight and four before them. The last needs the
    /// first: what that adds is linear, and comes behind.
    [[gnu::always_inline]] static __m256i schedule(__m256i w0, __m256i w4, __m256i w8, __m256i w12) {
        const __m256i w3 = _mm256_alignr_epi8(w4, w0, 12), w7 = _mm256_alignr_epi8(w8, w4, 12),
                      w10 = _mm256_alignr_epi8(w12, w8, 8), w13 = _mm256_srli_si256(w12, 4);
        const __m256i x = Cpu::sum_of(w0, w7, rotl<15>(w13));
        const __m256i p1 = Cpu::sum_of(x, rotl<15>(x), rotl<23>(x));
        const __m256i three = Cpu::sum_of(p1, rotl<7>(w3), w10), first = _mm256_slli_si256(three, 12);
        return Cpu::sum_of(Cpu::sum_of(three, rotl<15>(first)), rotl<30>(first), rotl<6>(first));
    }

    /// Sixteen of them, from `four` times four on; between each four, four(i), for other work.
    template <bool first, class EachFour>
    [[gnu::always_inline]] static void rounds(Word (&s)[8], const Four* words, std::size_t four,
                                              EachFour each_four) {
        asm("" : "+r"(words)); // or some would be taken out of vectors again
        each<16>([&](auto i) __attribute__((always_inline)) {
            if constexpr (i % 4 == 0) each_four(std::integral_constant<std::size_t, i / 4>{});
            // Word n of the half of A or E.
            const auto at = [&](std::size_t half, std::size_t n) __attribute__((always_inline))->Word& {
                return s[half + (n + 16 - i) % 4];
            };
            Word &a = at(0, 0), &b = at(0, 1), &c = at(0, 2), &d = at(0, 3), &e = at(4, 0), &f = at(4, 1),
                 &g = at(4, 2), &h = at(4, 3);
            const Four& w = words[2 * (four + i / 4)];
            const Word a12 = std::rotl(a, 12);
            Word ss1 = a12 + sm3_constants[4 * four + i];
            in_order(ss1);
            ss1 = std::rotl(ss1 + e, 7);
            h += w.word[i % 4];
            d += w.sum[i % 4];
            if constexpr (first) {
                h += e ^ f ^ g;
                d += a ^ b ^ c;
            } else {
                h += ~e & g;
                in_order(h);
                h += e & f;
                d += b & c;
                in_order(d);
                d += a & (b ^ c);
            }
            in_order(h);
            in_order(d);
            h += ss1;
            d += ss1 ^ a12;
            b = std::rotl(b, 9);
            f = std::rotl(f, 19);
            h ^= std::rotl(h, 9) ^ std::rotl(h, 17);
        });
    }
};

} // namespace
