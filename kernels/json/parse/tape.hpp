#pragma once
// What a text of RFC 8259 is parsed to: a tape of words of 64 bits, the lowest byte first, a value behind the
// other. The top byte of a word is a tag, the rest its payload:
//   n t f     null, true, false
//   i u d     a number, in the next word: int64, uint64 above INT64_MAX, the bits of a double
//   "         a string: its length in bytes; they follow, in UTF-8 and without escapes, and zeros up to a
//   word [ {       where its closing word is, plus one; names and values of an object follow one another ] }
//   where its opening word is
// A number with neither . nor e nor E is an integer if it fits, else a double. A double is the nearest one; a
// number that would be infinite is refused, one too small is a zero with its sign.
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace {
namespace tape {

/// Of containers in one another; an empty one may stand in the innermost.
constexpr std::size_t most_depth = 1023;

constexpr std::uint64_t infinity = std::uint64_t{0x7ff} << 52, sign = std::uint64_t{1} << 63;
constexpr std::uint64_t all_payload = ~std::uint64_t{} >> 8;

constexpr std::uint64_t word(char tag, std::uint64_t payload = 0) {
    return std::uint64_t(static_cast<unsigned char>(tag)) << 56 | payload;
}

inline void store(std::byte* tape, std::size_t index, std::uint64_t word) {
    std::memcpy(tape + 8 * index, &word, sizeof word);
}

/// Room for the tape of so many bytes of text. "1," is the shortest text of two words, and a vector may be
/// written behind the end.
constexpr std::size_t bound(std::size_t text) { return 8 * text + 320; }

} // namespace tape
} // namespace
