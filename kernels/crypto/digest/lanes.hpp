#pragma once
// Independent messages side by side, one in each lane of a vector: what a hash does to a word is done to that
// word of all of them at once. S. Gueron and V. Krasnov, "Simultaneous hashing of multiple messages", Journal
// of Information Security 3 (2012).
//
// A hash in lanes is its block_size, its digest_size, how many `lanes`, a State with the start of each, and
// compress(), keep() and store() of State.
#include "kernels/crypto/digest/last_blocks.hpp"
#include "kernels/crypto/digest/state_in_words.hpp"
#include "kernels/crypto/digest/streams.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/each.hpp"
#include <algorithm>

namespace {

/// The messages of streams.hpp in their order, without a division for each: a message is a byte longer
/// whenever the remainders come to n.
class Messages {
public:
    Messages(kernels::Bytes in, std::size_t n)
        : left(n), shortest(in.size() / n), count(n), rest(in.size() % n), at(in.data()) {}

    std::size_t left, shortest;

    kernels::Bytes next() noexcept {
        --left;
        carry += rest;
        const std::size_t more = carry >= count;
        carry -= more * count;
        const kernels::Bytes message(at, shortest + more);
        at += message.size();
        return message;
    }

private:
    std::size_t count, rest, carry = 0;
    const std::byte* at;
};

/// The next messages, as many as there are lanes. Where fewer are left, the other lanes do the last one
/// again.
template <class Hash>
std::byte* digest_lanes(Messages& messages, std::byte* out) noexcept {
    constexpr std::size_t block = Hash::block_size, lanes = Hash::lanes;
    const std::size_t used = std::min(messages.left, lanes), whole = messages.shortest / block * block;
    LastBlocks<block> last[lanes];
    const std::byte* from[lanes];
    std::size_t least = 2, most = 1;
    for (std::size_t lane = 0; lane < used; ++lane) {
        const kernels::Bytes message = messages.next();
        from[lane] = message.data();
        last[lane].fill(message, message.size() - whole);
        least = std::min(least, last[lane].count);
        most = std::max(most, last[lane].count);
    }
    std::fill(from + used, from + lanes, from[used - 1]);

    typename Hash::State state;
    Hash::compress(state, from, 0, whole);
    for (std::size_t lane = 0; lane < lanes; ++lane) from[lane] = last[std::min(lane, used - 1)].bytes;
    Hash::compress(state, from, 0, least * block);
    if (least < most) { // some take a block more; what the others' lanes do meanwhile is not kept
        const typename Hash::State before = state;
        Hash::compress(state, from, block, 2 * block);
        for (std::size_t lane = 0; lane < used; ++lane)
            if (last[lane].count == least) state.keep(before, lane);
    }
    for (std::size_t lane = 0; lane < used; ++lane, out += Hash::digest_size) state.store(lane, out);
    return out;
}

/// Run of a variant. One message is for `One`, a hash of whole_message.hpp; more are for the first of
/// `Lanes`, from few to many, that has enough for all that are left, or for the last.
template <class One, class... Lanes>
std::size_t run_lanes(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    Messages messages(in, streams(param));
    std::byte* to = out.data();
    while (messages.left > 1) {
        std::size_t wider = sizeof...(Lanes);
        const auto done = [&]<class Hash>() {
            if (--wider != 0 && messages.left > Hash::lanes) return false;
            to = digest_lanes<Hash>(messages, to);
            return true;
        };
        static_cast<void>((done.template operator()<Lanes>() || ...));
    }
    if (messages.left == 1) {
        digest<One>(messages.next(), to);
        to += One::digest_size;
    }
    return std::size_t(to - out.data());
}

/// A hash of whole_message.hpp by its definition.
template <class Definition>
struct Defined : StateInWords<Definition> {
    static void compress(typename StateInWords<Definition>::State& state, const std::byte* block) noexcept {
        Definition::compress(state.words, block);
    }
};

/// State of SHA-2 and SM3: word by word, of each message.
template <class Definition, std::size_t lanes>
struct LaneState {
    using Word = typename Definition::Word;
    alignas(64) Word words[8][lanes];

    LaneState() noexcept {
        for (std::size_t i = 0; i < 8; ++i) std::fill(words[i], words[i] + lanes, Definition::start[i]);
    }
    /// A message that has ended.
    void keep(const LaneState& before, std::size_t lane) noexcept {
        for (std::size_t i = 0; i < 8; ++i) words[i][lane] = before.words[i][lane];
    }
    void store(std::size_t lane, std::byte* out) const noexcept {
        for (std::size_t i = 0; i < 8; ++i) store_big(out + i * sizeof(Word), words[i][lane]);
    }
};

// A Cpu is a Vector of `lanes` Words and what it does to each of them: the functions of the standards under
// their names, and add(), sub(), sum_of() without carries, rotr() and shr(). load_rows() has 16 bytes of
// every message in a row, those of other messages in the other parts of the vector; low32() and the others
// interleave words in each 16 bytes. early() is a vector that the compiler knows nothing of: it would take
// sums in an order of its own, and what comes last, by the longest way, has to be added last.

/// Sixteen words of a block of each message: in each 16 bytes of a vector a square of words is turned over.
template <class Cpu>
[[gnu::always_inline]] inline void load_words(typename Cpu::Vector (&w)[16], const std::byte* const* from,
                                              std::size_t at) noexcept {
    constexpr std::size_t side = 16 / sizeof(typename Cpu::Word);
    each<16 / side>([&](auto i) {
        typename Cpu::Vector row[side];
        each<side>([&](auto r) { row[r] = Cpu::load_rows(from + r, at + 16 * i); });
        if constexpr (side == 2) {
            w[2 * i] = Cpu::low64(row[0], row[1]);
            w[2 * i + 1] = Cpu::high64(row[0], row[1]);
        } else {
            const auto a = Cpu::low32(row[0], row[1]), b = Cpu::low32(row[2], row[3]),
                       c = Cpu::high32(row[0], row[1]), d = Cpu::high32(row[2], row[3]);
            w[4 * i] = Cpu::low64(a, b);
            w[4 * i + 1] = Cpu::high64(a, b);
            w[4 * i + 2] = Cpu::low64(c, d);
            w[4 * i + 3] = Cpu::high64(c, d);
        }
    });
}

/// Two vectors for one: while one waits for its last result, the other goes on.
template <class Cpu>
struct Twice {
    using Word = typename Cpu::Word;
    struct Vector {
        typename Cpu::Vector x, y;
    };
    static constexpr std::size_t lanes = 2 * Cpu::lanes;
    static constexpr bool rotates = Cpu::rotates;

    static Vector load(const Word* from) { return {Cpu::load(from), Cpu::load(from + Cpu::lanes)}; }
    static void store(Word* to, Vector v) { Cpu::store(to, v.x), Cpu::store(to + Cpu::lanes, v.y); }
    static Vector load_rows(const std::byte* const* from, std::size_t at) {
        return {Cpu::load_rows(from, at), Cpu::load_rows(from + Cpu::lanes, at)};
    }
    static Vector every(Word word) { return {Cpu::every(word), Cpu::every(word)}; }
    static Vector early(Vector v) { return {Cpu::early(v.x), Cpu::early(v.y)}; }
    static Vector add(Vector a, Vector b) { return {Cpu::add(a.x, b.x), Cpu::add(a.y, b.y)}; }
    static Vector sub(Vector a, Vector b) { return {Cpu::sub(a.x, b.x), Cpu::sub(a.y, b.y)}; }
    static Vector sum_of(Vector a, Vector b, Vector c) {
        return {Cpu::sum_of(a.x, b.x, c.x), Cpu::sum_of(a.y, b.y, c.y)};
    }
    static Vector choose(Vector a, Vector b, Vector c) {
        return {Cpu::choose(a.x, b.x, c.x), Cpu::choose(a.y, b.y, c.y)};
    }
    static Vector majority(Vector a, Vector b, Vector c) {
        return {Cpu::majority(a.x, b.x, c.x), Cpu::majority(a.y, b.y, c.y)};
    }
    template <int n>
    static Vector shr(Vector v) {
        return {Cpu::template shr<n>(v.x), Cpu::template shr<n>(v.y)};
    }
    template <int n>
    static Vector rotr(Vector v) {
        return {Cpu::template rotr<n>(v.x), Cpu::template rotr<n>(v.y)};
    }
    static Vector low64(Vector a, Vector b) { return {Cpu::low64(a.x, b.x), Cpu::low64(a.y, b.y)}; }
    static Vector high64(Vector a, Vector b) { return {Cpu::high64(a.x, b.x), Cpu::high64(a.y, b.y)}; }
};

} // namespace
