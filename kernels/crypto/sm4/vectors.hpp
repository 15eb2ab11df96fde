#pragma once
// SM4 on many blocks at once, in vectors of any width: vector i holds word i of as many blocks as it has
// words. The words stand as they do in memory, the most significant byte first (what is written as a rotation
// to the left goes to the right), and in AES's field (aes_field.hpp). What Cpu provides, xmm.hpp shows.
#include "kernels/each.hpp"
#include "kernels/kernel.hpp"
#include "kernels/main_loop.hpp"
#include <cstring>
#include <type_traits>

namespace sm4 {
namespace {

constexpr std::size_t rounds = 32;

struct Keys {
    explicit Keys(const std::byte* key); ///< in xmm.hpp, for all widths
    /// In AES's field, with what the S-box adds; and one more, which is loaded but not used.
    std::uint32_t round[rounds + 1]{};
};

/// What an S-box's result gives to its own byte and to those beside it; AES's instructions leave the bytes
/// moved.
template <class Cpu>
struct Spread {
    typename Cpu::Vector p, q;
};

/// As many blocks as a vector has words, by their words.
template <class Cpu>
struct Set {
    typename Cpu::Vector word[4];
};

/// Blocks of a set.
template <class Cpu>
constexpr std::size_t set_blocks = 4 * Cpu::lanes;

/// A round that replaces word `first`.
template <class Cpu, std::size_t first>
[[gnu::always_inline]] inline void round(Set<Cpu>& x, const std::uint32_t* key) {
    const auto word = [&](std::size_t i) -> auto& { return x.word[(first + i) % 4]; };
    const auto known = Cpu::add(word(1), word(2), Cpu::set(*key)); // before the last round is done
    const auto [p, q] = Cpu::s_boxes(Cpu::add(known, word(3)));
    const auto u = Cpu::add(p, Cpu::half_turn(q));
    word(0) = Cpu::add(word(0), Cpu::template turn<0>(u), Cpu::template turn<1>(Cpu::add(u, q)));
}

/// Encrypts one set, which has nothing to hide its latency: what a round's S-boxes take is made at the same
/// time as the word that the round before makes, not from it.
template <class Cpu, class Beside>
[[gnu::always_inline]] inline void encrypt_one(Set<Cpu>& x, const Keys& keys, Beside beside) {
    auto in = Cpu::add(Cpu::add(x.word[1], x.word[2]), x.word[3], Cpu::set(keys.round[0]));
#pragma GCC unroll 1
    for (std::size_t turn = 0; turn < rounds / 4; ++turn) {
        beside(turn);
        each<4>([&](auto i) {
            const auto [p, q] = Cpu::s_boxes(in);
            auto& word = x.word[i];
            const auto known = Cpu::add(Cpu::add(x.word[(i + 2) % 4], x.word[(i + 3) % 4]), word,
                                        Cpu::set(keys.round[4 * turn + i + 1]));
            const auto sum =
                Cpu::add(Cpu::template turn<3>(q), Cpu::template turn<2>(q), Cpu::template turn<0>(p));
            const auto last = Cpu::template turn<1>(Cpu::add(p, q));
            in = Cpu::add(sum, last, known);
            word = Cpu::add(word, sum, last);
        });
    }
}

/// Encrypts sets side by side, so that one hides the latency of another; beside(i) for i from 0 to 7 is other
/// work to be mixed in.
template <class Cpu, std::size_t sets, class Beside>
[[gnu::always_inline]] inline void encrypt(Set<Cpu> (&x)[sets], const Keys& keys, Beside beside) {
    if constexpr (sets == 1) return encrypt_one(x[0], keys, beside);
#pragma GCC unroll 1
    for (std::size_t turn = 0; turn < rounds / 4; ++turn) {
        MAIN_LOOP("rounds", .bytes = 16 * sets * set_blocks<Cpu>, .turns = rounds / 4);
        beside(turn);
        each<4>([&](auto i) { each<sets>([&](auto s) { round<Cpu, i>(x[s], &keys.round[4 * turn + i]); }); });
    }
}

/// 4 x 4 words in every lane.
template <class Cpu>
[[gnu::always_inline]] inline void transpose(typename Cpu::Vector (&x)[4]) {
    const auto low = Cpu::low_words(x[0], x[1]), low_end = Cpu::low_words(x[2], x[3]);
    const auto high = Cpu::high_words(x[0], x[1]), high_end = Cpu::high_words(x[2], x[3]);
    x[0] = Cpu::low_pairs(low, low_end);
    x[1] = Cpu::high_pairs(low, low_end);
    x[2] = Cpu::low_pairs(high, high_end);
    x[3] = Cpu::high_pairs(high, high_end);
}

/// Four vectors of blocks as a set, and back: the last words become the first.
template <class Cpu>
[[gnu::always_inline]] inline Set<Cpu> from_blocks(typename Cpu::Vector (&blocks)[4]) {
    transpose<Cpu>(blocks);
    Set<Cpu> x;
    each<4>([&](auto i) { x.word[i] = Cpu::text_in(blocks[i]); });
    return x;
}
template <class Cpu>
[[gnu::always_inline]] inline void to_blocks(const Set<Cpu>& x, typename Cpu::Vector (&blocks)[4]) {
    each<4>([&](auto i) { blocks[i] = Cpu::text_out(x.word[3 - i]); });
    transpose<Cpu>(blocks);
}

/// SM4 for kernels/crypto/gcm/vectors.hpp.
template <class Cpu>
class VectorSm4 {
public:
    using Vector = typename Cpu::Vector;

    explicit VectorSm4(kernels::Bytes key) noexcept : keys_(key.data()) {}

    static constexpr std::size_t at_once = Cpu::group; ///< sets side by side hide the latency of each other

    template <std::size_t n, class Beside>
    [[gnu::always_inline]] void encrypt(Vector (&blocks)[n], Beside beside) const {
        constexpr std::size_t sets = (n + 3) / 4;
        Vector x[sets][4]{};
        each<n>([&](auto i) { x[i / 4][i % 4] = blocks[i]; });
        if constexpr (std::is_empty_v<Beside>) { // there is nothing beside it
            encrypt_alone<sets>(x);
        } else {
            encrypt_sets<sets>(x, [&](std::size_t turn) {
                constexpr std::size_t every = rounds / 4 / (Cpu::group / 2);
                if (turn % every == 0) beside(turn / every);
            });
        }
        each<n>([&](auto i) { blocks[i] = x[i / 4][i % 4]; });
    }

private:
    template <std::size_t sets, class Beside>
    [[gnu::always_inline]] void encrypt_sets(Vector (&blocks)[sets][4], Beside beside) const {
        Set<Cpu> x[sets];
        each<sets>([&](auto s) { x[s] = from_blocks<Cpu>(blocks[s]); });
        sm4::encrypt<Cpu, sets>(x, keys_, beside);
        each<sets>([&](auto s) { to_blocks<Cpu>(x[s], blocks[s]); });
    }
    /// Not inlined: there would be a copy for every length of a last group.
    template <std::size_t sets>
    [[gnu::noinline]] void encrypt_alone(Vector (&blocks)[sets][4]) const {
        encrypt_sets<sets>(blocks, [](std::size_t) {});
    }

    Keys keys_;
};

} // namespace
} // namespace sm4
