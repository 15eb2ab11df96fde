#pragma once
// The way of a batch of orders from text to a frame. Stages hand over in the first caches: a piece of text,
// rows of a piece, blocks of columns; only the cipher and the CRC see the whole of a batch, which is short by
// then.
#include "stages.hpp"
#include <cstring>
#include <utility>

namespace {
namespace event {

/// Variants of the kernels select, xxh3-keys, streamvbyte-encode, shuffle, bitpack, lz4-compress, aes128-gcm,
/// sm4-gcm and crc32c.
struct Sealing {
    const Variant &select, &keys, &numbers, &words, &bits, &compress, &aes, &sm4, &crc;
};

template <const Sealing& stages>
std::size_t prepare_sealing(Bytes param, Sink state) noexcept {
    return place_all(&stages.select, {stages.keys, stages.words, stages.bits, stages.aes, stages.sm4}, param,
                     state);
}

/// Loops over records go by so many, and need no end of their own: the last record is repeated.
constexpr std::size_t step = 8;
constexpr std::size_t whole_steps(std::size_t records) { return (records + step - 1) / step * step; }

/// f(i) for each of a whole number of steps, which the compiler makes vectors of.
[[gnu::always_inline]] inline void by_steps(std::size_t n, auto f) {
    const std::size_t end = whole_steps(n);
    for (std::size_t i = 0; i < end; ++i) f(i);
}

/// Columns of up to a block of records, each behind the value before it.
struct Orders {
    static_assert(in_block % step == 0);
    std::int64_t column[columns][1 + in_block];
    std::size_t count = 0;

    void add(const std::int64_t (&values)[columns]) {
        ++count;
        for (std::size_t c = 0; c < columns; ++c) column[c][count] = values[c];
    }
};

/// Blocks, one behind the other.
template <const Sealing& stages>
class Blocks {
public:
    Blocks(const States& states, Sink to) : states_(states), to_(to) {}

    Bytes written() const { return to_.first(done_); }

    void write(Orders& orders) {
        const std::size_t n = std::exchange(orders.count, 0);
        if (n == 0) return;
        const bool is_first = done_ == 0;
        for (auto& column : orders.column) {
            if (is_first) {
                store(&to_[done_], column[0] = column[1]);
                done_ += 8;
            }
            for (std::size_t i = n; i < whole_steps(n); ++i) column[1 + i] = column[n];
        }
        Block block{.records = std::uint16_t(n), .packed = 0, .column = {}};
        std::byte body[most_body + slack];
        std::size_t size = 0;
        for (std::size_t c = 0; c < columns; ++c) {
            const std::size_t length = put_column(orders.column[c], n, Sink(body).subspan(size));
            orders.column[c][0] = orders.column[c][n];
            block.column[c] = std::uint16_t(length);
            size += length;
        }
        size += put_partitions(orders.column[buyer] + 1, n, Sink(body).subspan(size));
        const Sink packed = to_.subspan(done_ + sizeof block, packed_bound(size));
        block.packed = std::uint16_t(stages.compress.run({}, Bytes(body).first(size), packed));
        store(&to_[done_], block);
        done_ += sizeof block + block.packed;
    }

private:
    static constexpr std::size_t slack = 64;

    std::size_t put_column(const std::int64_t* values, std::size_t n, Sink to) const {
        std::uint64_t deltas[in_block], all = 0;
        by_steps(n, [&](std::size_t i) {
            const auto delta = std::int64_t(std::uint64_t(values[i + 1]) - std::uint64_t(values[i]));
            all |= deltas[i] = std::uint64_t(delta) << 1 ^ std::uint64_t(delta >> 63);
        });
        if (all >> 32) {
            const Bytes bytes = std::as_bytes(std::span(deltas, n));
            return stages.words.run(states_.words, bytes, to.first(bytes.size()));
        }
        std::uint32_t narrow[in_block];
        by_steps(n, [&](std::size_t i) { narrow[i] = std::uint32_t(deltas[i]); });
        return stages.numbers.run({}, std::as_bytes(std::span(narrow, n)), to.first((n + 3) / 4 + 4 * n));
    }

    std::size_t put_partitions(const std::int64_t* buyers, std::size_t n, Sink to) const {
        std::uint64_t hashes[in_block];
        const std::size_t hashed = whole_steps(n);
        stages.keys.run(states_.keys, std::as_bytes(std::span(buyers, hashed)),
                        std::as_writable_bytes(std::span(hashes, hashed)));
        std::uint32_t low[in_block];
        by_steps(n, [&](std::size_t i) { low[i] = std::uint32_t(hashes[i]); });
        return stages.bits.run(states_.bits, std::as_bytes(std::span(low, n)), to.first(partitions_size(n)));
    }

    const States& states_;
    const Sink to_;
    std::size_t done_ = 0;
};

/// Whole lines from the beginning of a text, as many as select takes at once: it and its rows are read again
/// while they are in a cache. None where the first one is too long.
inline Bytes piece_of(Bytes text) {
    if (text.size() <= most_line) return text;
    const auto* const end = static_cast<const std::byte*>(memrchr(text.data(), '\n', most_line));
    return text.first(end ? std::size_t(end + 1 - text.data()) : 0);
}

/// Orders from the rows of a piece, in blocks. Digits reads numbers; false where it refuses one.
template <class Digits, class Write>
bool read_rows(Bytes piece, Bytes rows, Orders& orders, Write write) {
    for (std::size_t at = 0; at < rows.size(); at += sizeof(Row)) {
        Row row;
        std::memcpy(&row, &rows[at], sizeof row);
        if (!row[0].length || !row[1].length || !row[2].length || !row[3].length) continue; // no order
        std::int64_t values[columns];
        if (!Digits::fields(piece.data(), row, values)) return false;
        orders.add(values);
        if (orders.count == in_block) write(orders);
    }
    return true;
}

/// Header, seal and checksum around what the blocks are.
template <const Sealing& stages>
std::size_t frame(const Places& places, const States& states, std::size_t records, Bytes payload, Sink out) {
    const Sink sealed = out.subspan(sizeof(Head), payload.size() + tag_size);
    store(out.data(), Head{std::uint32_t(records), std::uint32_t(sealed.size())});
    (places.sm4 ? stages.sm4 : stages.aes).run(states.aead, payload, sealed);
    const std::size_t size = sizeof(Head) + sealed.size();
    stages.crc.run({}, out.first(size), out.subspan(size, crc_size));
    return size + crc_size;
}

/// `read(piece, rows, orders, write)` adds the orders of a piece, and calls `write` whenever they are a
/// block; `rows` is room for what select makes of it. False: the text is refused.
template <const Sealing& stages, class Read>
std::size_t seal_with(Read read, const Places& places, const States& states, Bytes in, Sink out) noexcept {
    if (in.size() > 0xffffffff) return kernels::rejected;
    const std::size_t bound = frame_bound(in.size());
    Blocks<stages> blocks(states, out.subspan(bound, bound));
    Orders orders;
    std::size_t records = 0;
    const auto write = [&](Orders& full) {
        records += full.count;
        blocks.write(full);
    };
    for (Bytes text = in; !text.empty();) {
        const Bytes piece = piece_of(text);
        if (piece.empty() || !read(piece, out.subspan(2 * bound), orders, write)) return kernels::rejected;
        text = text.subspan(piece.size());
    }
    write(orders);
    return frame<stages>(places, states, records, blocks.written(), out);
}

template <const Sealing& stages, class Digits>
std::size_t seal(Bytes state, Bytes in, Sink out) noexcept {
    const Places places = Places::of(state);
    const States states = places.in(state);
    const auto read = [&](Bytes piece, Sink room, Orders& orders, auto write) {
        const Sink rows = room.first(rows_bound(piece.size()));
        const std::size_t length = stages.select.run(states.select, piece, rows);
        return length != kernels::rejected && read_rows<Digits>(piece, rows.first(length), orders, write);
    };
    return seal_with<stages>(read, places, states, in, out);
}

} // namespace event
} // namespace
