#pragma once
// What a batch of orders is sealed to. All numbers are little endian.
//
//   frame    records u32, length of what is sealed u32, what is sealed (ciphertext || tag), CRC-32C of all
//   that sealed   nothing where there are no records; else the first order, time, buyer and amount, int64
//   each, and
//            blocks of 512 records, the last of which may have fewer
//   block    records u16, length of the LZ4 block u16, lengths of four columns u16 each, LZ4 block
//   in LZ4   the four columns, and partitions
//   column   values less the one before, which may be in the block before (the first less itself), in
//            zigzag: 0, -1, 1, -2 are 0, 1, 2, 3. Where all of a block are below 2^32 in Stream VByte, else
//            in 64 bits, their bytes transposed. The latter is known by its length, 8 bytes a record, which
//            the former never has.
//   partitions  the low ten bits of the buyers' XXH3, bit packed
//
// Deltas and zigzag: Lemire and Boytsov, Decoding billions of integers per second through vectorization,
// Software: Practice and Experience 45, 2015; a frame as a whole is much like a batch of Apache Kafka's.
#include "kernels/kernel.hpp"
#include "kernels/load.hpp"
#include <algorithm>

namespace {
namespace event {

using kernels::Bytes, kernels::Sink, kernels::Variant;

constexpr std::size_t columns = 4; ///< order, time, buyer, amount
constexpr std::size_t buyer = 2, amount = 3;
constexpr std::size_t in_block = 512; ///< records
constexpr unsigned partition_bits = 10;
constexpr std::size_t tag_size = 16, crc_size = 4;

struct Head {
    std::uint32_t records, sealed;
};
using First = std::int64_t[columns];
struct Block {
    std::uint16_t records, packed, column[columns];
};

constexpr std::size_t least_frame = sizeof(Head) + tag_size + crc_size;

constexpr std::size_t partitions_size(std::size_t records) { return (records * partition_bits + 7) / 8; }

/// Columns and partitions of a block, and the block of LZ4 that they may become.
constexpr std::size_t most_body = in_block * columns * 8 + partitions_size(in_block);
constexpr std::size_t packed_bound(std::size_t body) { return body + body / 255 + 16; }
static_assert(packed_bound(most_body) <= 0xffff);

/// Room for the frame of so much text. A record takes 41 bytes of it or more, of the frame 34; only the last
/// of the blocks has fewer than 512 records.
constexpr std::size_t frame_bound(std::size_t text) { return text + 128; }

// ---- text

/// A line may be so long; the text is selected from in pieces of whole lines, as long as that at most.
constexpr std::size_t most_line = std::size_t{64} * 1024;

constexpr std::string_view names{"order\0time\0buyer\0amount\0", 24};

/// Where select found the text of a value in its piece; {0, 0}: there is none.
struct Span {
    std::uint32_t at, length;
};
using Row = Span[columns];

/// Room for what select makes of a piece: a record takes a byte, and its line's end another.
constexpr std::size_t rows_bound(std::size_t piece) { return (piece / 2 + 1) * sizeof(Row); }

/// Room for the frame and for what the stages hand over: the text of LZ4 and the rows of a piece.
constexpr std::size_t sealing_bound(std::size_t text) {
    return 2 * frame_bound(text) + rows_bound(std::min(text, most_line));
}

// ---- the way back

/// What a frame may become: no more than 64 times itself, lest a small one fill a memory.
constexpr std::size_t most_growth = 64;
/// `{"order":,"time":,"buyer":,"amount":}` and the line's end, three numbers of 20 bytes, and one with a
/// point.
constexpr std::size_t most_record = 38 + 3 * 20 + 21;

// ---- parameter: 0 for AES-128-GCM or 1 for SM4-GCM, then that of kernels/crypto/aead/param.hpp, less its
// first byte, which says whether it is sealed or opened.

inline bool is_sm4(Bytes param) { return param[0] == std::byte{1}; }

template <class T>
void store(std::byte* to, const T& value) {
    std::memcpy(to, &value, sizeof value);
}

} // namespace event
} // namespace
