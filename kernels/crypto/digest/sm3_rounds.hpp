#pragma once
// SM3 of as many messages as a vector has words: GB/T 32905, section 5.3. `Cpu` is what can be done with
// vectors. They have names, and no places in arrays, for SVE's cannot.
#include "kernels/crypto/digest/sm3.hpp"
#include "kernels/main_loop.hpp"

namespace {

template <class Cpu>
struct Sm3Rounds {
    using Definition = Sm3;
    using Word = Sm3::Word;
    using Vector = typename Cpu::Vector;
    using Constant = typename Cpu::Constant;

    /// All rounds on a block of which w0 to w15 are the words.
    [[gnu::always_inline]] static void run(Vector& a, Vector& b, Vector& c, Vector& d, Vector& e, Vector& f,
                                           Vector& g, Vector& h, Vector& w0, Vector& w1, Vector& w2,
                                           Vector& w3, Vector& w4, Vector& w5, Vector& w6, Vector& w7,
                                           Vector& w8, Vector& w9, Vector& w10, Vector& w11, Vector& w12,
                                           Vector& w13, Vector& w14, Vector& w15) noexcept {
        const Constant* t = constants.data();
        asm volatile("" : "+r"(t)); // loaded each time: there are no registers for them
        sixteen<true>(a, b, c, d, e, f, g, h, w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14,
                      w15, t);
        for (t += 16; t < constants.data() + Sm3::rounds; t += 16) {
            MAIN_LOOP("rounds", Cpu::work(Sm3::block_size, Sm3::rounds / 16));
            sixteen<false>(a, b, c, d, e, f, g, h, w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13,
                           w14, w15, t);
        }
    }

    static Vector join(Vector before, Vector now) { return Cpu::sum(before, now); }

private:
    static constexpr auto constants = [] {
        std::array<Constant, Sm3::rounds> list{};
        for (std::size_t i = 0; i < Sm3::rounds; ++i) list[i] = Cpu::constant(sm3_constants[i]);
        return list;
    }();

    /// To the left, as the standard has it.
    template <int n, class... V>
    [[gnu::always_inline]] static Vector turned(V... v) {
        return Cpu::template turned<32 - n>(v...);
    }

    /// Sixteen of them. The first twelve of a block have all their words.
    template <bool first>
    [[gnu::always_inline]] static void
    sixteen(Vector& a, Vector& b, Vector& c, Vector& d, Vector& e, Vector& f, Vector& g, Vector& h,
            Vector& w0, Vector& w1, Vector& w2, Vector& w3, Vector& w4, Vector& w5, Vector& w6, Vector& w7,
            Vector& w8, Vector& w9, Vector& w10, Vector& w11, Vector& w12, Vector& w13, Vector& w14,
            Vector& w15, const Constant* t) {
        round<first, !first>(a, b, c, d, e, f, g, h, w0, w4, w7, w11, w14, w1, t[0]);
        round<first, !first>(d, a, b, c, h, e, f, g, w1, w5, w8, w12, w15, w2, t[1]);
        round<first, !first>(c, d, a, b, g, h, e, f, w2, w6, w9, w13, w0, w3, t[2]);
        round<first, !first>(b, c, d, a, f, g, h, e, w3, w7, w10, w14, w1, w4, t[3]);
        round<first, !first>(a, b, c, d, e, f, g, h, w4, w8, w11, w15, w2, w5, t[4]);
        round<first, !first>(d, a, b, c, h, e, f, g, w5, w9, w12, w0, w3, w6, t[5]);
        round<first, !first>(c, d, a, b, g, h, e, f, w6, w10, w13, w1, w4, w7, t[6]);
        round<first, !first>(b, c, d, a, f, g, h, e, w7, w11, w14, w2, w5, w8, t[7]);
        round<first, !first>(a, b, c, d, e, f, g, h, w8, w12, w15, w3, w6, w9, t[8]);
        round<first, !first>(d, a, b, c, h, e, f, g, w9, w13, w0, w4, w7, w10, t[9]);
        round<first, !first>(c, d, a, b, g, h, e, f, w10, w14, w1, w5, w8, w11, t[10]);
        round<first, !first>(b, c, d, a, f, g, h, e, w11, w15, w2, w6, w9, w12, t[11]);
        round<first, true>(a, b, c, d, e, f, g, h, w12, w0, w3, w7, w10, w13, t[12]);
        round<first, true>(d, a, b, c, h, e, f, g, w13, w1, w4, w8, w11, w14, t[13]);
        round<first, true>(c, d, a, b, g, h, e, f, w14, w2, w5, w9, w12, w15, t[14]);
        round<first, true>(b, c, d, a, f, g, h, e, w15, w3, w6, w10, w13, w0, t[15]);
    }

    /// One, and before it, with `more`, word 4 from what was word -12.
    template <bool first, bool more>
    [[gnu::always_inline]] static void round(Vector a, Vector& b, Vector c, Vector& d, Vector e, Vector& f,
                                             Vector g, Vector& h, Vector w, Vector& w4, Vector w_9,
                                             Vector w_5, Vector w_2, Vector w1, const Constant& t) {
        if constexpr (more) {
            // P1 and the rotation of word -9 in one chain.
            const Vector x = Cpu::sum(w4, w_5, turned<15>(w1));
            w4 = Cpu::sum(x, w_2, turned<7>(w_9, turned<8>(x, turned<8>(x))));
        }
        const Vector a12 = turned<12>(a), ss1 = turned<7>(Cpu::add(Cpu::add(a12, e), Cpu::every(t)));
        d = Cpu::add(d, first ? Cpu::sum(a, b, c) : Cpu::majority(a, b, c));
        d = Cpu::add(d, Cpu::add(Cpu::sum(w, w4), Cpu::sum(ss1, a12)));
        h = Cpu::add(h, first ? Cpu::sum(e, f, g) : Cpu::choose(e, f, g));
        h = Cpu::add(h, Cpu::add(w, ss1));
        h = Cpu::sum(h, turned<9>(h, turned<8>(h)));
        b = turned<9>(b);
        f = turned<19>(f);
    }
};

} // namespace
