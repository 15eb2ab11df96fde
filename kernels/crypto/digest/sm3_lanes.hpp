#pragma once
// SM3 in lanes: GB/T 32905, section 5.3.
#include "kernels/crypto/digest/lanes.hpp"
#include "kernels/crypto/digest/sm3.hpp"

namespace {

template <class Cpu>
struct Sm3Lanes {
    using Word = Sm3::Word;
    using Vector = typename Cpu::Vector;
    using State = LaneState<Sm3, Cpu::lanes>;
    static constexpr std::size_t lanes = Cpu::lanes, block_size = Sm3::block_size,
                                 digest_size = Sm3::digest_size;

    /// Bytes `begin` to `end` of each message.
    [[gnu::noinline, gnu::flatten]] static void compress(State& state, const std::byte* const* from,
                                                         std::size_t begin, std::size_t end) noexcept {
        Vector sum[8];
        each<8>([&](auto i) { sum[i] = Cpu::load(state.words[i]); });
        for (; begin < end; begin += block_size) {
            Vector w[16], s[8];
            load_words<Cpu>(w, from, begin);
            each<8>([&](auto i) { s[i] = sum[i]; });
            rounds<true>(s, w, sm3_constants.data());
            for (std::size_t i = 16; i < Sm3::rounds; i += 16) {
                MAIN_LOOP("rounds", .bytes = lanes * block_size, .turns = Sm3::rounds / 16);
                rounds<false>(s, w, &sm3_constants[i]);
            }
            each<8>([&](auto i) { sum[i] = Cpu::sum_of(sum[i], s[i]); });
        }
        each<8>([&](auto i) { Cpu::store(state.words[i], sum[i]); });
    }

private:
    /// Sixteen of them, each with the word of the schedule that comes four later.
    template <bool first>
    [[gnu::always_inline]] static void rounds(Vector (&s)[8], Vector (&w)[16], const Word* t) noexcept {
        each<16>([&](auto i) {
            if constexpr (!first || i >= 12) {
                const Vector x = Cpu::sum_of(w[(i + 4) % 16], w[(i + 11) % 16], rotl<15>(w[(i + 1) % 16]));
                w[(i + 4) % 16] = Cpu::sum_of(p<15>(x), rotl<7>(w[(i + 7) % 16]), w[(i + 14) % 16]);
            }
            // Word `n` of the definition's state: they change their names, not their places.
            const auto at = [&](std::size_t n) -> Vector& { return s[(n + 16 - i) % 4 + n / 4 * 4]; };
            Vector &a = at(0), &b = at(1), &c = at(2), &d = at(3), &e = at(4), &f = at(5), &g = at(6),
                   &h = at(7);
            const Vector a12 = rotl<12>(a), ss1 = rotl<7>(Cpu::add(a12, Cpu::add(e, Cpu::every(t[i]))));
            d = Cpu::early(Cpu::add(d, Cpu::sum_of(w[i], w[(i + 4) % 16])));
            d = Cpu::early(Cpu::add(d, first ? Cpu::sum_of(a, b, c) : Cpu::majority(a, b, c)));
            d = Cpu::add(d, Cpu::sum_of(ss1, a12));
            h = Cpu::early(Cpu::add(h, w[i]));
            h = Cpu::early(Cpu::add(h, first ? Cpu::sum_of(e, f, g) : Cpu::choose(e, f, g)));
            h = p<9>(Cpu::add(h, ss1));
            b = rotl<9>(b);
            f = rotl<19>(f);
        });
    }

    template <int n>
    static Vector rotl(Vector v) {
        return Cpu::template rotr<32 - n>(v);
    }
    /// P0 by nine, P1 by fifteen. Where a rotation takes three instructions, one by eight bits is a shuffle.
    template <int n>
    static Vector p(Vector v) {
        const Vector rotated = rotl<n>(v);
        return Cpu::sum_of(v, rotated, Cpu::rotates ? rotl<n + 8>(v) : rotl<8>(rotated));
    }
};

} // namespace
