#pragma once
// What the vector variants share. `Isa` names the operations of one instruction set on a Vector of words of
// 32 bits: add, xor_, rotl<bits>, and turn<n>, which takes word i of each row of four from word (i + n) % 4.
//
// Two layouts. Vertical: vector i holds word i of as many blocks as it has lanes: no shuffles until the end.
// Horizontal: a vector holds one row (four words) of one or more blocks: three shuffles a round, but short
// inputs do not pay for lanes that they do not need.
#include "kernels/main_loop.hpp"
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace {

constexpr std::size_t block_size = 64;
constexpr int double_rounds = 10;
constexpr char constants[17] = "expand 32-byte k"; // row a of the state; `rows` are b, c and d

/// What runs beside the rounds of vectors, after each half (column or diagonal) of a double round: nothing.
/// It marks the loop, for it makes it another one.
struct Nothing {
    template <std::size_t bytes, std::size_t vectors, std::size_t turns>
    [[gnu::always_inline]] static void mark() {
        MAIN_LOOP("rounds", .bytes = bytes, .vectors = vectors, .turns = turns);
    }
    template <int half>
    void beside(int) const {}
};

inline std::uint32_t load_word(const void* at) {
    std::uint32_t word;
    std::memcpy(&word, at, 4);
    return word;
}

template <class Isa, int bits, int count, class V = typename Isa::Vector>
[[gnu::always_inline]] inline void step(V (&a)[count], const V (&b)[count], V (&d)[count]) {
    for (int i = 0; i < count; ++i) {
        a[i] = Isa::add(a[i], b[i]);
        d[i] = Isa::template rotl<bits>(Isa::xor_(d[i], a[i]));
    }
}

/// `count` independent quarter rounds in step, so that one hides the latency of another.
template <class Isa, int count, class V = typename Isa::Vector>
[[gnu::always_inline]] inline void quarter_rounds(V (&a)[count], V (&b)[count], V (&c)[count],
                                                  V (&d)[count]) {
    step<Isa, 16>(a, b, d);
    step<Isa, 12>(c, d, b);
    step<Isa, 8>(a, b, d);
    step<Isa, 7>(c, d, b);
}

/// Vertical: quarter rounds `first` to `first + count - 1` of a column round (diagonal = 0) or a diagonal
/// round (1).
template <class Isa, int count, int first, int diagonal, class V = typename Isa::Vector>
[[gnu::always_inline]] inline void quarter_rounds(V (&x)[16]) {
    V row[4][count];
    const auto word = [&](int r, int i) -> V& { return x[4 * r + (first + i + r * diagonal) % 4]; };
    for (int r = 0; r < 4; ++r)
        for (int i = 0; i < count; ++i) row[r][i] = word(r, i);
    quarter_rounds<Isa, count>(row[0], row[1], row[2], row[3]);
    for (int r = 0; r < 4; ++r)
        for (int i = 0; i < count; ++i) word(r, i) = row[r][i];
}

/// Horizontal: all rounds on `sets` vectors of each row. Rows a, c and d turn, not b: b is the last to be
/// ready.
template <class Isa, int sets, class V = typename Isa::Vector>
[[gnu::always_inline]] inline void horizontal_rounds(V (&a)[sets], V (&b)[sets], V (&c)[sets], V (&d)[sets]) {
#pragma GCC unroll 1
    for (int round = 0; round < double_rounds; ++round) {
        quarter_rounds<Isa, sets>(a, b, c, d);
        for (int i = 0; i < sets; ++i) {
            a[i] = Isa::template turn<3>(a[i]);
            c[i] = Isa::template turn<1>(c[i]);
            d[i] = Isa::template turn<2>(d[i]);
        }
        quarter_rounds<Isa, sets>(a, b, c, d);
        for (int i = 0; i < sets; ++i) {
            a[i] = Isa::template turn<1>(a[i]);
            c[i] = Isa::template turn<3>(c[i]);
            d[i] = Isa::template turn<2>(d[i]);
        }
    }
}

template <class Word>
inline void xor_word(const std::byte* in, std::byte* out, const std::byte* key) {
    Word a, b;
    std::memcpy(&a, in, sizeof a);
    std::memcpy(&b, key, sizeof b);
    a = Word(a ^ b);
    std::memcpy(out, &a, sizeof a);
}

/// out = in ^ key for fewer bytes than a vector has.
inline void xor_rest(const std::byte* in, std::byte* out, const std::byte* key, std::size_t n) {
    std::size_t at = 0;
    for (; at + 8 <= n; at += 8) xor_word<std::uint64_t>(in + at, out + at, key + at);
    if (n & 4) xor_word<std::uint32_t>(in + at, out + at, key + at), at += 4;
    if (n & 2) xor_word<std::uint16_t>(in + at, out + at, key + at), at += 2;
    if (n & 1) out[at] = in[at] ^ key[at];
}

/// out = in ^ keystream from block `counter` on. A Chacha has
///   at_once()    how many blocks vertical() does, of which there are never more than `most`
///   vertical()   as many: out = in ^ keystream, and the work of a Beside; in and out may be the same
///   keystream()  of up to as many, at least 1; `key` has room for `most`
///   mix()        out = in ^ key
/// and says in how many pieces a double round takes that work (the first halves, or both), and whether one
/// more block, in integer registers beside vertical(), is better than one by rows.
template <class Chacha>
void encrypt_by(const std::byte* rows, std::uint32_t counter, const std::byte* in, std::byte* out,
                std::size_t left) {
    const std::size_t blocks = Chacha::at_once(), chunk = blocks * block_size;
    Nothing nothing;
    for (; left >= chunk; left -= chunk) {
        Chacha::vertical(rows, counter, in, out, nothing);
        counter += std::uint32_t(blocks), in += chunk, out += chunk;
    }
    if (left == 0) return;
    alignas(64) std::byte key[Chacha::most * block_size];
    Chacha::keystream(rows, counter, (left + block_size - 1) / block_size, key);
    Chacha::mix(in, out, key, left);
}

} // namespace
