#pragma once
// As many messages as an SVE vector has words, each in a lane of it; fewer leave lanes idle. XAR rotates a
// sum of two, so the sums of rotations that hashes are made of are chains of it; BSL chooses, EOR3 adds
// three. The words of a block are gathered. S. Gueron and V. Krasnov, "Simultaneous hashing of multiple
// messages", Journal of Information Security 3 (2012).
#include "kernels/crypto/digest/last_blocks.hpp"
#include "kernels/crypto/digest/streams.hpp"
#include "kernels/main_loop.hpp"
#include <algorithm>
#include <arm_sve.h>
#include <type_traits>

namespace {

template <class W>
struct Sve2Words {
    using Word = W;
    using Vector = std::conditional_t<sizeof(Word) == 8, svuint64_t, svuint32_t>;
    using Constant = Word;                                  ///< as it is in memory
    static constexpr std::size_t most = 256 / sizeof(Word); ///< in the longest vectors of the architecture

    /// What is done in some turns of a loop, with a block of each message.
    static constexpr kernels::Work work(std::size_t block, std::size_t turns) {
        return {.vectors = block / sizeof(Word), .turns = turns};
    }

    static std::size_t lanes() { return svcntb() / sizeof(Word); }
    static svbool_t first(std::size_t n) {
        return sizeof(Word) == 8 ? svwhilelt_b64(std::size_t{0}, n) : svwhilelt_b32(std::size_t{0}, n);
    }
    static constexpr Constant constant(Word word) { return word; }
    static Vector every(Constant word) {
        if constexpr (sizeof(Word) == 8)
            return svdup_u64(word);
        else
            return svdup_u32(word);
    }
    /// 0, step, 2 * step, ...
    static Vector multiples(Word step) {
        if constexpr (sizeof(Word) == 8)
            return svindex_u64(0, step);
        else
            return svindex_u32(0, step);
    }
    static Vector load(const Word* at, int i) { return svld1_vnum(all(), at, i); }
    static void store(Word* at, int i, Vector v) { svst1_vnum(all(), at, i, v); }
    /// Words in the byte order of the standards.
    static Vector gather(svbool_t some, const std::byte* at, Vector offsets) {
        return svrevb_x(all(), svld1_gather_offset(some, reinterpret_cast<const Word*>(at), offsets));
    }
    static void scatter(svbool_t some, std::byte* at, Vector offsets, Vector v) {
        svst1_scatter_offset(some, reinterpret_cast<Word*>(at), offsets, svrevb_x(all(), v));
    }

    static Vector add(Vector a, Vector b) { return svadd_x(all(), a, b); }
    static Vector sum(Vector a, Vector b) { return sveor_x(all(), a, b); }
    static Vector sum(Vector a, Vector b, Vector c) { return sveor3(a, b, c); }
    static Vector choose(Vector which, Vector a, Vector b) { return svbsl(a, b, which); }
    static Vector majority(Vector a, Vector b, Vector c) { return svbsl(c, b, sum(a, b)); }
    template <int n>
    static Vector shifted(Vector v) {
        return svlsr_x(all(), v, n);
    }
    template <int n>
    static Vector turned(Vector v) {
        if constexpr (sizeof(Word) == 4 && n == 24) {
            // By bytes: unlike XAR, TBL leaves its operand.
            const svuint8_t bytes = svreinterpret_u8(svindex_u32(0x02010003, 0x04040404));
            return svreinterpret_u32(svtbl(svreinterpret_u8(v), bytes));
        } else {
            return svxar(v, every(0), n);
        }
    }
    template <int n>
    static Vector turned(Vector a, Vector b) {
        return svxar(b, a, n);
    }

private:
    static svbool_t all() { return svptrue_b8(); }
};

template <class Rounds>
struct Sve2Lanes {
    using Word = typename Rounds::Word;
    using Words = Sve2Words<Word>;
    using Vector = typename Words::Vector;
    using Definition = typename Rounds::Definition;
    static constexpr std::size_t block_size = Definition::block_size, digest_size = Definition::digest_size;

    static std::size_t lanes() { return Words::lanes(); }

    /// n messages, as many as there are lanes at most, from message `first` of all the streams on.
    static void digests(kernels::Bytes in, std::size_t first, std::size_t n, std::size_t all,
                        std::byte* out) noexcept {
        Word state[8 * Words::most], offset[Words::most]{}, count[Words::most]{};
        LastBlocks<block_size> last[Words::most];
        const kernels::Bytes begin = message(in, first, all);
        // One may be a byte longer, and so have a whole block more: that is left for its last blocks.
        const std::size_t whole = in.size() / all / block_size;
        for (std::size_t i = 0; i < n; ++i) {
            const kernels::Bytes text = message(in, first + i, all);
            offset[i] = Word(text.data() - begin.data());
            last[i].fill(text, text.size() - whole * block_size);
            count[i] = Word(last[i].count);
        }
        for (int i = 0; i < 8; ++i) Words::store(state, i, Words::every(Definition::start[std::size_t(i)]));
        const svbool_t some = Words::first(n);
        compress(state, some, begin.data(), Words::load(offset, 0), whole);
        const Vector counts = Words::load(count, 0), place = Words::multiples(sizeof last[0]);
        for (std::size_t i = 0; i < 2; ++i) {
            const svbool_t left = svcmpgt(some, counts, Word(i));
            if (!svptest_any(some, left)) break;
            compress(state, left, last[0].bytes + i * block_size, place, 1);
            const svbool_t done = svcmpeq(some, counts, Word(i + 1));
            for (int word = 0; word < 8; ++word)
                Words::scatter(done, out + std::size_t(word) * sizeof(Word), Words::multiples(digest_size),
                               Words::load(state, word));
        }
    }

private:
    /// n blocks of some messages, which begin at the offsets.
    [[gnu::noinline, gnu::flatten]] static void compress(Word* state, svbool_t some, const std::byte* at,
                                                         Vector offsets, std::size_t n) noexcept {
        const auto start = [&](int i) { return Words::load(state, i); };
        const auto word = [&](std::size_t i) { return Words::gather(some, at + i * sizeof(Word), offsets); };
        for (; n; --n, at += block_size) {
            Vector a = start(0), b = start(1), c = start(2), d = start(3), e = start(4), f = start(5),
                   g = start(6), h = start(7);
            Vector w0 = word(0), w1 = word(1), w2 = word(2), w3 = word(3), w4 = word(4), w5 = word(5),
                   w6 = word(6), w7 = word(7), w8 = word(8), w9 = word(9), w10 = word(10), w11 = word(11),
                   w12 = word(12), w13 = word(13), w14 = word(14), w15 = word(15);
            Rounds::run(a, b, c, d, e, f, g, h, w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13,
                        w14, w15);
            asm("" : "+r"(state)); // from memory again: there are no registers for it meanwhile
            const auto end = [&](int i, Vector v) { Words::store(state, i, Rounds::join(start(i), v)); };
            end(0, a), end(1, b), end(2, c), end(3, d), end(4, e), end(5, f), end(6, g), end(7, h);
        }
    }
};

/// Run of a variant: by lanes where there are at least as many of them, and as many messages left, as make it
/// worth while; the rest by `few`, which takes them from a message on.
template <class Lanes, std::size_t worth, auto few = nullptr>
std::size_t run_sve2(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::size_t all = streams(param);
    // Offsets of 32 bits reach no further.
    const std::size_t at_once = std::min(Lanes::lanes(), 1 + 0xffffffff / (in.size() / all + 1));
    std::size_t i = 0;
    if (at_once >= worth)
        for (std::size_t n; i < all && all - i >= worth; i += n) {
            n = std::min(all - i, at_once);
            Lanes::digests(in, i, n, all, out.data() + i * Lanes::digest_size);
        }
    if constexpr (worth > 1)
        if (i < all) few(in, i, all, out.data() + i * Lanes::digest_size);
    return all * Lanes::digest_size;
}

} // namespace
