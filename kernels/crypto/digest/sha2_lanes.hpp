#pragma once
// SHA-2 in lanes: FIPS 180-4, sections 6.2.2 and 6.4.2.
#include "kernels/crypto/digest/lanes.hpp"
#include "kernels/crypto/digest/sha2.hpp"

namespace {

template <class Which, class Cpu>
struct Sha2Lanes {
    using Definition = Sha2<Which>;
    using Word = typename Which::Word;
    using Vector = typename Cpu::Vector;
    using State = LaneState<Definition, Cpu::lanes>;
    static constexpr std::size_t lanes = Cpu::lanes, block_size = Definition::block_size,
                                 digest_size = Definition::digest_size;

    /// Bytes `begin` to `end` of each message.
    [[gnu::noinline, gnu::flatten]] static void compress(State& state, const std::byte* const* from,
                                                         std::size_t begin, std::size_t end) noexcept {
        Vector sum[8];
        each<8>([&](auto i) { sum[i] = Cpu::load(state.words[i]); });
        for (; begin < end; begin += block_size) {
            Vector w[16], s[8];
            load_words<Cpu>(w, from, begin);
            each<8>([&](auto i) { s[i] = sum[i]; });
            // A loop: all rounds of two vectors would not fit into the cache of instructions.
            std::size_t round = 0;
            for (; round < Which::rounds - 16; round += 16) {
                MAIN_LOOP("rounds", .bytes = lanes * block_size, .turns = Which::rounds / 16);
                rounds<true>(s, w, &Definition::constants[round]);
            }
            rounds<false>(s, w, &Definition::constants[round]);
            each<8>([&](auto i) { sum[i] = Cpu::add(sum[i], s[i]); });
        }
        each<8>([&](auto i) { Cpu::store(state.words[i], sum[i]); });
    }

private:
    /// Sixteen of them; with `more` each makes the word that comes sixteen later.
    template <bool more>
    [[gnu::always_inline]] static void rounds(Vector (&s)[8], Vector (&w)[16],
                                              const Word* constants) noexcept {
        each<16>([&](auto i) {
            // Word `n` of the definition's state: they change their names, not their places.
            const auto at = [&](std::size_t n) -> Vector& { return s[(n + 16 - i) % 8]; };
            Vector &a = at(0), &b = at(1), &c = at(2), &d = at(3), &e = at(4), &f = at(5), &g = at(6),
                   &h = at(7);
            // From E to the next E are a rotation, a sum of three and one addition; A, which the rounds wait
            // for less, is made of it.
            const Vector before = d;
            h = Cpu::early(Cpu::add(h, Cpu::add(w[i], Cpu::every(constants[i]))));
            d = Cpu::early(Cpu::add(d, h));
            d = Cpu::early(Cpu::add(d, Cpu::choose(e, f, g)));
            d = Cpu::early(Cpu::add(d, big<Which::big1>(e)));
            h = Cpu::early(Cpu::sub(d, before));
            h = Cpu::early(Cpu::add(h, Cpu::majority(a, b, c)));
            h = Cpu::add(h, big<Which::big0>(a));
            if constexpr (more)
                w[i] = Cpu::add(
                    Cpu::add(w[i], w[(i + 9) % 16]),
                    Cpu::add(small<Which::small0>(w[(i + 1) % 16]), small<Which::small1>(w[(i + 14) % 16])));
        });
    }

    template <const int (&n)[3]>
    static Vector big(Vector v) {
        return Cpu::sum_of(Cpu::template rotr<n[0]>(v), Cpu::template rotr<n[1]>(v),
                           Cpu::template rotr<n[2]>(v));
    }
    template <const int (&n)[3]>
    static Vector small(Vector v) {
        return Cpu::sum_of(Cpu::template rotr<n[0]>(v), Cpu::template rotr<n[1]>(v),
                           Cpu::template shr<n[2]>(v));
    }
};

} // namespace
