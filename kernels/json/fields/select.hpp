#pragma once
// Blocks of 64 bytes to bit masks, masks to the few tokens that matter, tokens to rows: chunk by chunk, so
// that the tokens and the text stay in the first cache. Isa says how one instruction set does it:
//
//   batch, Batch(p, n)      as in kernels/json/structure/masks.hpp; [i] are the Marks of block i
//   prefix_xor(m)           the same
//   list(to, offset, m)     appends offset + i for each bit i of m, may write `slack` entries behind
//   BlocksOf<Isa>           Blocks<Isa>, or another class that does the same
//   valid(p, n)             whether it is UTF-8
#include "depth.hpp"
#include "kernels/each.hpp"
#include "kernels/json/structure/masks.hpp"
#include "walk.hpp"

namespace {

/// What the bytes of a block are, strings not minded.
struct Marks {
    std::uint64_t quote, backslash;
    std::uint64_t open, close;
    std::uint64_t separator; ///< colon or comma
    std::uint64_t control;   ///< below space
};

constexpr std::size_t chunk = 4096, slack = 64;

/// Writes the places that next() gives in groups of four, `usual` at least: more than there are, so that the
/// branches that count them are few and mostly the same.
template <std::size_t usual>
[[gnu::always_inline]] inline std::uint32_t* list_places(std::uint32_t* to, std::size_t count,
                                                         auto next) noexcept {
    constexpr std::size_t more = 4;
    each<usual>([&](auto i) { to[i] = next(); });
    for (std::size_t done = usual; done < count; done += more)
        each<more>([&](auto i) { to[done + i] = next(); });
    return to + count;
}

/// From the lowest bit on.
inline std::uint32_t* list_bits(std::uint32_t* to, std::uint32_t offset, std::uint64_t mask) noexcept {
    return list_places<8>(to, std::size_t(std::popcount(mask)), [&] {
        std::uint32_t token = offset + std::uint32_t(std::countr_zero(mask));
        asm("" : "+r"(token)); // GCC else gathers them in a vector, at twice the cost
        mask &= mask - 1;
        return token;
    });
}

/// How much of the first `end` bytes is whole characters, if it is UTF-8.
inline std::size_t whole(kernels::Bytes in, std::size_t end) noexcept {
    for (int i = 0; i < 3 && end < in.size() && end > 0 && (in[end] & std::byte{0xc0}) == std::byte{0x80};
         ++i)
        --end;
    return end;
}

/// Blocks one by one, on general registers.
template <class Isa>
class Blocks {
public:
    /// Lists the tokens of the bytes from p on, which stand in the input from `at` on.
    [[gnu::noinline]] static std::uint32_t* list(Blocks& state, const std::byte* p, std::size_t size,
                                                 std::uint32_t at, std::uint32_t* to) noexcept {
        Blocks now = state; // in registers
        each_block<Isa>(
            p, size,
            [&](const Marks& marks, const std::byte*, std::size_t offset) __attribute__((always_inline)) {
                to = Isa::list(to, at + std::uint32_t(offset), now.tokens(marks));
            });
        state = now;
        return to;
    }
    bool failed() const noexcept { return forbidden_ || depth_.failed(); }
    /// No string and no bracket is open.
    bool whole() const noexcept { return !strings_.open() && depth_.balanced(); }

private:
    [[gnu::always_inline]] std::uint64_t tokens(const Marks& marks) noexcept {
        const Quoted quoted = strings_.next({.quote = marks.quote, .backslash = marks.backslash});
        const std::uint64_t outside = ~quoted.inside;
        forbidden_ |= marks.control & quoted.inside;
        const std::uint64_t close = marks.close & outside;
        const Levels levels = depth_.next(marks.open & outside, close);
        return ((marks.separator & levels.one) | ((marks.control | close) & levels.zero)) & outside;
    }

    Strings<Isa> strings_;
    Depth<Isa> depth_;
    std::uint64_t forbidden_ = 0;
};

template <class Isa>
std::size_t select(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() > most_bytes) return kernels::rejected;
    Walk walk(*reinterpret_cast<const Prepared*>(state.data()), in, out);
    using Blocks = typename Isa::template BlocksOf<Isa>;
    Blocks blocks;
    std::uint32_t tokens[chunk + slack];
    std::size_t valid = 0;
    for (std::size_t at = 0; at < in.size(); at += chunk) {
        const std::size_t size = std::min(chunk, in.size() - at), end = whole(in, at + size);
        if (!Isa::valid(in.data() + valid, end - valid)) return kernels::rejected;
        valid = end;
        const std::uint32_t* const last =
            Blocks::list(blocks, in.data() + at, size, std::uint32_t(at), tokens);
        if (blocks.failed()) return kernels::rejected;
        walk.take(tokens, last);
    }
    if (!blocks.whole()) return kernels::rejected;
    walk.finish();
    return walk.failed() ? kernels::rejected : walk.written();
}

} // namespace
