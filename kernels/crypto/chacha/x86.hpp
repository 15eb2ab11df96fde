#pragma once
// ChaCha20 in x86's vectors. Two batches of as many blocks as there are lanes run in turns, because the chain
// of one leaves ports waiting. Beside the operations, an Isa (sse42.hpp, avx2.hpp, avx512.hpp) has the number
// of `lanes`; how many quarter rounds run `together` in its registers; and the loads, stores and
// transpositions of both layouts.
#include "kernels/crypto/chacha/rounds.hpp"
#include <immintrin.h>

namespace {

/// The words of the initial state, each in all lanes, the counter rising from lane to lane.
template <class Isa>
struct Start {
    using Vector = typename Isa::Vector;
    const std::byte* rows;
    Vector counter;
    Vector word(int i) const {
        if (i == 12) return counter;
        return Isa::all(i < 4 ? load_word(constants + 4 * i) : load_word(rows + 4 * (i - 4)));
    }
};

/// Keeps a vector in memory from here to its next use: the registers are for those in between.
template <class Isa>
[[gnu::always_inline]] inline void park(typename Isa::Vector& vector) {
    asm("" : "+m"(vector));
}

/// A column or a diagonal round.
template <class Isa, int batches, int diagonal, int first = 0>
[[gnu::always_inline]] inline void round(typename Isa::Vector (&x)[16]) {
    quarter_rounds<Isa, Isa::together, first, diagonal>(x);
    if constexpr (Isa::together == 2) {
        for (int i = first; i < first + 2; ++i) {
            if (batches == 2) {
                park<Isa>(x[i]);
                if ((i + diagonal) % 4 != 0) park<Isa>(x[4 + (i + diagonal) % 4]);
                park<Isa>(x[12 + (i + 3 * diagonal) % 4]);
            }
            // One batch nearly fits: of row c, two words at a time.
            if (batches == 2 || first == 0) park<Isa>(x[8 + (i + 2 * diagonal) % 4]);
        }
        if constexpr (first == 0) round<Isa, batches, diagonal, 2>(x);
    }
}

/// `batches` times `lanes` blocks, and the work of a Beside after each half of a double round; in and out may
/// be the same.
template <class Isa, int batches, class Beside>
[[gnu::noinline]] void vertical(const std::byte* rows, std::uint32_t counter, const std::byte* in,
                                std::byte* out, Beside& outer) {
    using V = typename Isa::Vector;
    constexpr std::size_t batch_size = Isa::lanes * block_size;
    V x[batches][16];
    Start<Isa> start[batches];
    for (int b = 0; b < batches; ++b) {
        start[b] = {rows, Isa::add(Isa::all(counter + unsigned(b) * unsigned(Isa::lanes)), Isa::rising())};
        for (int i = 0; i < 16; ++i) x[b][i] = start[b].word(i);
    }
    Beside beside = outer; // in registers
    for (int i = 0; i < double_rounds; ++i) {
        Beside::template mark<batches * batch_size, 0, double_rounds>();
        round<Isa, batches, 0>(x[0]);
        if constexpr (batches == 2) round<Isa, batches, 0>(x[1]);
        beside.template beside<0>(i);
        round<Isa, batches, 1>(x[0]);
        if constexpr (batches == 2) round<Isa, batches, 1>(x[1]);
        beside.template beside<1>(i);
    }
    outer = beside;
    for (int b = 0; b < batches; ++b)
        for (int first = 0; first < 16; first += Isa::words) {
            V k[Isa::words];
            for (int i = 0; i < Isa::words; ++i) k[i] = Isa::add(x[b][first + i], start[b].word(first + i));
            const std::size_t at = std::size_t(b) * batch_size + std::size_t(first) * 4;
            Isa::mix(k, in + at, out + at);
        }
}

/// The keystream of `sets` times as many blocks as a vector has rows of four words.
template <class Isa, int sets, class V = typename Isa::Vector>
[[gnu::noinline]] void horizontal(const std::byte* rows, std::uint32_t counter, std::byte* key) {
    constexpr std::size_t blocks = Isa::lanes / 4;
    const V a0 = Isa::row(constants), b0 = Isa::row(rows), c0 = Isa::row(rows + 16);
    V a[sets], b[sets], c[sets], d[sets], d0[sets];
    for (int i = 0; i < sets; ++i) {
        a[i] = a0, b[i] = b0, c[i] = c0;
        d0[i] = d[i] = Isa::numbered(Isa::row(rows + 32), counter + unsigned(i) * unsigned(blocks));
    }
    horizontal_rounds<Isa, sets>(a, b, c, d);
    for (int i = 0; i < sets; ++i)
        Isa::store_blocks(key + std::size_t(i) * blocks * block_size, Isa::add(a[i], a0), Isa::add(b[i], b0),
                          Isa::add(c[i], c0), Isa::add(d[i], d0[i]));
}

template <class Isa>
struct Chacha {
    static constexpr std::size_t batch = Isa::lanes, most = 2 * batch;
    static constexpr std::size_t at_once() { return most; }
    static constexpr int pieces = 2; ///< of what runs beside a double round: more than the core looks ahead
    static constexpr bool block_beside = true;

    /// at_once() blocks, as vertical().
    template <class Beside>
    static void vertical(const std::byte* rows, std::uint32_t counter, const std::byte* in, std::byte* out,
                         Beside& beside) {
        ::vertical<Isa, 2>(rows, counter, in, out, beside);
    }

    /// `batch` blocks.
    template <class Beside>
    static void one_batch(const std::byte* rows, std::uint32_t counter, const std::byte* in, std::byte* out,
                          Beside& beside) {
        ::vertical<Isa, 1>(rows, counter, in, out, beside);
    }

    /// The keystream of up to at_once() blocks, 1 at least; `key` has room for `most`.
    static void keystream(const std::byte* rows, std::uint32_t counter, std::size_t blocks, std::byte* key) {
        constexpr std::size_t set = Isa::lanes / 4;
        Nothing nothing;
        if (blocks <= set) {
            horizontal<Isa, 1>(rows, counter, key);
        } else if (blocks <= 2 * set) {
            horizontal<Isa, 2>(rows, counter, key);
        } else if (blocks <= 3 * set) {
            horizontal<Isa, 3>(rows, counter, key);
        } else {
            std::memset(key, 0, most * block_size);
            if (blocks <= batch)
                one_batch(rows, counter, key, key, nothing);
            else
                vertical(rows, counter, key, key, nothing);
        }
    }

    /// out = in ^ key, n bytes.
    static void mix(const std::byte* in, std::byte* out, const std::byte* key, std::size_t n) {
        std::size_t at = 0;
        for (; at + sizeof(typename Isa::Vector) <= n; at += sizeof(typename Isa::Vector))
            Isa::store(out + at, Isa::xor_(Isa::load(in + at), Isa::load(key + at)));
        xor_rest(in + at, out + at, key + at, n - at);
    }

    static void encrypt(const std::byte* rows, std::uint32_t counter, const std::byte* in, std::byte* out,
                        std::size_t size) {
        constexpr std::size_t batch_size = batch * block_size;
        // The rest is one batch and little more: more would cost as much as two batches.
        const std::size_t rest = size % (most * block_size);
        if (rest >= batch_size && rest <= batch_size + batch_size / 2) {
            Nothing nothing;
            one_batch(rows, counter, in, out, nothing);
            counter += unsigned(batch), in += batch_size, out += batch_size, size -= batch_size;
        }
        encrypt_by<Chacha>(rows, counter, in, out, size);
    }
};

} // namespace
