#pragma once
// SHA-2 of as many messages as a vector has words: FIPS 180-4, sections 6.2.2 and 6.4.2. `Cpu` is what can be
// done with vectors. They have names, and no places in arrays, for SVE's cannot.
#include "kernels/crypto/digest/sha2.hpp"
#include "kernels/main_loop.hpp"

namespace {

template <class Which, class Cpu>
struct Sha2Rounds {
    using Definition = Sha2<Which>;
    using Word = typename Which::Word;
    using Vector = typename Cpu::Vector;
    using Constant = typename Cpu::Constant;

    /// All rounds on a block of which w0 to w15 are the words.
    [[gnu::always_inline]] static void run(Vector& a, Vector& b, Vector& c, Vector& d, Vector& e, Vector& f,
                                           Vector& g, Vector& h, Vector& w0, Vector& w1, Vector& w2,
                                           Vector& w3, Vector& w4, Vector& w5, Vector& w6, Vector& w7,
                                           Vector& w8, Vector& w9, Vector& w10, Vector& w11, Vector& w12,
                                           Vector& w13, Vector& w14, Vector& w15) noexcept {
        const Constant* k = constants.data();
        for (; k < &constants[Which::rounds - 16]; k += 16) {
            MAIN_LOOP("rounds", Cpu::work(Definition::block_size, Which::rounds / 16));
            sixteen<true>(a, b, c, d, e, f, g, h, w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13,
                          w14, w15, k);
        }
        sixteen<false>(a, b, c, d, e, f, g, h, w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13,
                       w14, w15, k);
    }

    static Vector join(Vector before, Vector now) { return Cpu::add(before, now); }

private:
    static constexpr auto constants = [] {
        std::array<Constant, Which::rounds> list{};
        for (std::size_t i = 0; i < Which::rounds; ++i) list[i] = Cpu::constant(Definition::constants[i]);
        return list;
    }();

    /// Sixteen of them; all but the last of a block go on to the words sixteen later.
    template <bool more>
    [[gnu::always_inline]] static void
    sixteen(Vector& a, Vector& b, Vector& c, Vector& d, Vector& e, Vector& f, Vector& g, Vector& h,
            Vector& w0, Vector& w1, Vector& w2, Vector& w3, Vector& w4, Vector& w5, Vector& w6, Vector& w7,
            Vector& w8, Vector& w9, Vector& w10, Vector& w11, Vector& w12, Vector& w13, Vector& w14,
            Vector& w15, const Constant* k) {
        round<more>(a, b, c, d, e, f, g, h, w0, w1, w9, w14, k[0]);
        round<more>(h, a, b, c, d, e, f, g, w1, w2, w10, w15, k[1]);
        round<more>(g, h, a, b, c, d, e, f, w2, w3, w11, w0, k[2]);
        round<more>(f, g, h, a, b, c, d, e, w3, w4, w12, w1, k[3]);
        round<more>(e, f, g, h, a, b, c, d, w4, w5, w13, w2, k[4]);
        round<more>(d, e, f, g, h, a, b, c, w5, w6, w14, w3, k[5]);
        round<more>(c, d, e, f, g, h, a, b, w6, w7, w15, w4, k[6]);
        round<more>(b, c, d, e, f, g, h, a, w7, w8, w0, w5, k[7]);
        round<more>(a, b, c, d, e, f, g, h, w8, w9, w1, w6, k[8]);
        round<more>(h, a, b, c, d, e, f, g, w9, w10, w2, w7, k[9]);
        round<more>(g, h, a, b, c, d, e, f, w10, w11, w3, w8, k[10]);
        round<more>(f, g, h, a, b, c, d, e, w11, w12, w4, w9, k[11]);
        round<more>(e, f, g, h, a, b, c, d, w12, w13, w5, w10, k[12]);
        round<more>(d, e, f, g, h, a, b, c, w13, w14, w6, w11, k[13]);
        round<more>(c, d, e, f, g, h, a, b, w14, w15, w7, w12, k[14]);
        round<more>(b, c, d, e, f, g, h, a, w15, w0, w8, w13, k[15]);
    }

    /// One, and behind it, with `more`, word 16 in the place of word 0.
    template <bool more>
    [[gnu::always_inline]] static void round(Vector a, Vector b, Vector c, Vector& d, Vector e, Vector f,
                                             Vector g, Vector& h, Vector& w, Vector w1, Vector w9, Vector w14,
                                             const Constant& k) {
        h = Cpu::add(h, Cpu::add(w, Cpu::every(k)));
        h = Cpu::add(h, Cpu::choose(e, f, g));
        h = Cpu::add(h, big<Which::big1[0], Which::big1[1], Which::big1[2]>(e));
        d = Cpu::add(d, h);
        h = Cpu::add(h, Cpu::majority(a, b, c));
        h = Cpu::add(h, big<Which::big0[0], Which::big0[1], Which::big0[2]>(a));
        if constexpr (more) {
            w = Cpu::add(w, w9);
            w = Cpu::add(w, small<Which::small0[0], Which::small0[1], Which::small0[2]>(w1));
            w = Cpu::add(w, small<Which::small1[0], Which::small1[1], Which::small1[2]>(w14));
        }
    }

    /// The standard's sums of three rotations, and of two and a shift: a rotation of a sum, where that is one
    /// instruction.
    template <int x, int y, int z>
    [[gnu::always_inline]] static Vector big(Vector v) {
        return Cpu::template turned<x>(v, Cpu::template turned<y - x>(v, Cpu::template turned<z - y>(v)));
    }
    template <int x, int y, int z>
    [[gnu::always_inline]] static Vector small(Vector v) {
        constexpr int less = x < y ? x : y, more = x < y ? y : x;
        return Cpu::sum(Cpu::template shifted<z>(v),
                        Cpu::template turned<less>(v, Cpu::template turned<more - less>(v)));
    }
};

} // namespace
