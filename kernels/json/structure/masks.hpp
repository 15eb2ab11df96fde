#pragma once
// A JSON text as blocks of 64 bytes, a block as bit masks: bit i is about byte i. This header is the logic on
// masks; one header an instruction set (sse, avx2, avx512, neon, sve2) says how bytes become masks:
//
//   Isa::kinds(p)        all the masks that Kinds has, of the 64 bytes from p on
//   Isa::equal(p, c)     which of the 64 bytes from p on are c
//   Isa::prefix_xor(m)   bit i is the XOR of the bits 0 to i
//   Isa::batch           how many blocks are best taken together: one, but for SVE
//   Isa::rare_backslash  if there: what backslashes escape is behind a branch
//   Isa::Batch(p, n)     the kinds of n <= batch blocks from p on: [i] are those of block i
//
// They read those blocks, from any address, and nothing else. Upon them, for every instruction set:
//
//   each_block<Isa>(p, size, f)      f(kinds, block, offset) for each block; the last is filled with spaces
//   Strings<Isa>().next(kinds)       where strings are, escapes undone; carries over from block to block
//   Starts().next(kinds, strings)    the bytes that tokens begin with, as the kernel `index` lists them
//   forbidden(kinds, strings)        control characters in strings
//
// What a caller does not use of Kinds costs nothing, but for SVE.
//
// Langdale and Lemire, "Parsing gigabytes of JSON per second", VLDB Journal 28, 2019, section 3.1.
#include "kernels/kernel.hpp"
#include <algorithm>
#include <cstring>

namespace {

constexpr std::size_t block_size = 64;

/// What the bytes of a block are, strings not minded.
struct Kinds {
    std::uint64_t quote, backslash;
    std::uint64_t op;      ///< { } [ ] : ,
    std::uint64_t white;   ///< space, tab, line feed, carriage return
    std::uint64_t control; ///< below space
    bool ascii;            ///< no byte has its high bit
};

/// The bytes that a backslash escapes. Whether a run of backslashes has an odd length is told by where it
/// begins and ends: adding its first bit carries over the run, away from those that begin at even bits only.
class Escapes {
public:
    explicit Escapes(std::uint64_t carry = 0) noexcept : carry_(carry) {}
    /// One, if the first byte of the next block is escaped.
    std::uint64_t carry() const noexcept { return carry_; }
    std::uint64_t next(std::uint64_t backslash) noexcept {
        constexpr std::uint64_t even = 0x5555555555555555, odd = ~even;
        const std::uint64_t first = carry_;
        const std::uint64_t runs = backslash & ~first, behind = runs << 1;
        const std::uint64_t left =
            runs + (runs & ~behind & even); // runs from odd bits, ends of those from even bits
        carry_ = (runs & left) >> 63;       // from an odd bit to bit 63: an odd length
        return (behind & ~runs & ~(left ^ odd)) | first;
    }

private:
    std::uint64_t carry_;
};

/// The strings of a block.
struct Quoted {
    std::uint64_t quote;  ///< quotes that open or close
    std::uint64_t inside; ///< from an opening quote to what stands before the closing one
};

template <class Isa>
class Strings {
public:
    Strings() noexcept = default;
    /// Goes on behind other blocks: an odd run of backslashes, a string.
    Strings(std::uint64_t escape, bool open) noexcept : escapes_(escape), inside_(0 - std::uint64_t(open)) {}
    Quoted next(const Kinds& kinds) noexcept {
        const std::uint64_t quote = kinds.quote & ~escaped(kinds.backslash);
        const std::uint64_t inside = Isa::prefix_xor(quote) ^ std::uint64_t(std::int64_t(inside_) >> 63);
        inside_ = inside;
        return {quote, inside};
    }
    /// A string goes on behind the blocks so far.
    bool open() const noexcept { return inside_ >> 63; }

private:
    /// Blocks without a backslash are the rule.
    std::uint64_t escaped(std::uint64_t backslash) noexcept {
        if constexpr (requires { Isa::rare_backslash; })
            if ((backslash | escapes_.carry()) == 0) [[likely]]
                return 0;
        return escapes_.next(backslash);
    }

    Escapes escapes_;
    std::uint64_t inside_ = 0;
};

/// Outside strings: each structural character, and the first byte of each run of bytes that are neither
/// structural nor white space; an opening quote is such a byte, what it opens then begins a run of its own
/// behind the string.
class Starts {
public:
    explicit Starts(std::uint64_t ends = ~std::uint64_t{}) noexcept : ends_(ends) {}
    std::uint64_t next(const Kinds& kinds, Quoted strings) noexcept {
        const std::uint64_t ends = kinds.op | kinds.white | strings.quote; // no run goes on behind these
        const std::uint64_t behind = ends << 1 | ends_ >> 63;
        ends_ = ends;
        const std::uint64_t not_first = strings.inside ^ strings.quote; // of a string, with its closing quote
        return (behind | kinds.op) & ~kinds.white & ~not_first;
    }

private:
    std::uint64_t ends_; // of the last block: bit 63 counts
};

/// The bytes of a string that RFC 8259, section 7, forbids there.
inline std::uint64_t forbidden(const Kinds& kinds, Quoted strings) noexcept {
    return kinds.control & strings.inside;
}

/// What a byte must be to be white space or structural, by its low half, for lookups in 16 bytes; 0xff where
/// none is. A structural character is compared with the byte and 0x20, by which [ is as {, and ] as }: so are
/// form feed and substitute as a comma and a colon, which is undone by the mask of control characters.
alignas(16) constexpr std::uint8_t white_of_half[16]{' ',  0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                                     0xff, '\t', '\n', 0xff, 0xff, '\r', 0xff, 0xff};
alignas(16) constexpr std::uint8_t op_of_half[16]{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                                  0xff, 0xff, ':',  '{',  ',',  '}',  0xff, 0xff};

/// For instruction sets that take block by block.
template <class Isa>
class SingleBlock {
public:
    SingleBlock(const std::byte* p, std::size_t) noexcept : p_(p) {}
    Kinds operator[](std::size_t i) const noexcept { return Isa::kinds(p_ + block_size * i); }

private:
    const std::byte* p_;
};

template <class Isa, class F>
void each_block(const std::byte* p, std::size_t size, F f) noexcept {
    std::size_t offset = 0;
    while (size - offset >= block_size) {
        const std::size_t count = std::min(Isa::batch, (size - offset) / block_size);
        const typename Isa::Batch batch(p + offset, count);
        for (std::size_t i = 0; i < count; ++i, offset += block_size) f(batch[i], p + offset, offset);
    }
    if (offset == size) return;
    alignas(block_size) std::byte last[block_size];
    std::memset(last, ' ', block_size);
    std::memcpy(last, p + offset, size - offset);
    const typename Isa::Batch batch(last, 1);
    f(batch[0], static_cast<const std::byte*>(last), offset);
}

} // namespace
