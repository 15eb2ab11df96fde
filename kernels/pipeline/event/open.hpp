#pragma once
// The way back, from a frame to canonical lines: {"order":1,"time":2,"buyer":3,"amount":4.00}
// A frame may be anybody's bytes: each length is compared with what there is before it is used, and what is
// not as frame.hpp says is refused, but for the choice of matches and of a column's coding, which are the
// encoder's.
#include "stages.hpp"

namespace {
namespace event {

/// Variants of the kernels xxh3-keys, streamvbyte-decode, unshuffle, bitunpack, lz4-decompress, aes128-gcm,
/// sm4-gcm and crc32c.
struct Opening {
    const Variant &keys, &numbers, &words, &bits, &decompress, &aes, &sm4, &crc;
};

template <const Opening& stages>
std::size_t prepare_opening(Bytes param, Sink state) noexcept {
    return place_all(nullptr, {stages.keys, stages.words, stages.bits, stages.aes, stages.sm4}, param, state);
}

/// Blocks one after another. `to` is where lines are written, and perhaps, further back, where the blocks
/// stand.
template <const Opening& stages, class Writer>
class Lines {
public:
    Lines(const States& states, Sink to) : states_(states), to_(to) {}

    std::size_t written() const { return done_; }

    void begin(const std::byte* first) { std::memcpy(before_, first, sizeof before_); }

    /// False where it is not a block, or its lines do not fit before `end`.
    bool read(const Block& block, Bytes packed, const std::byte* end) {
        const std::size_t n = block.records;
        std::byte body[most_body];
        std::size_t size = partitions_size(n);
        for (const std::size_t length : block.column) size += length;
        if (size > sizeof body || stages.decompress.run({}, packed, Sink(body).first(size)) != size)
            return false;
        std::int64_t values[columns][in_block];
        Bytes rest = Bytes(body).first(size);
        for (std::size_t c = 0; c < columns; ++c) {
            const std::size_t length = block.column[c];
            if (!read_column(rest.first(length), n, before_[c], values[c])) return false;
            rest = rest.subspan(length);
        }
        return partitions_are(rest, values[buyer], n) && write(values, n, end);
    }

private:
    bool read_column(Bytes coded, std::size_t n, std::int64_t& before, std::int64_t* values) const {
        std::uint64_t deltas[in_block];
        if (coded.size() == 8 * n) {
            stages.words.run(states_.words, coded, std::as_writable_bytes(std::span(deltas, n)));
        } else {
            std::uint32_t narrow[in_block];
            const Sink bytes = std::as_writable_bytes(std::span(narrow, n));
            if (stages.numbers.run({}, coded, bytes) != bytes.size()) return false;
            for (std::size_t i = 0; i < n; ++i) deltas[i] = narrow[i];
        }
        auto value = std::uint64_t(before);
        for (std::size_t i = 0; i < n; ++i)
            values[i] = std::int64_t(value += deltas[i] >> 1 ^ (0 - (deltas[i] & 1)));
        before = std::int64_t(value);
        return true;
    }

    bool partitions_are(Bytes packed, const std::int64_t* buyers, std::size_t n) const {
        std::uint64_t hashes[in_block];
        std::uint32_t low[in_block], differ = 0;
        stages.keys.run(states_.keys, std::as_bytes(std::span(buyers, n)),
                        std::as_writable_bytes(std::span(hashes, n)));
        stages.bits.run(states_.bits, packed, std::as_writable_bytes(std::span(low, n)));
        for (std::size_t i = 0; i < n; ++i) differ |= low[i] ^ std::uint32_t(hashes[i]);
        return !(differ & ((1u << partition_bits) - 1));
    }

    bool write(const std::int64_t (&values)[columns][in_block], std::size_t n, const std::byte* end) {
        std::byte* to = to_.data() + done_;
        for (std::size_t i = 0; i < n; ++i) {
            const std::int64_t fields[columns]{values[0][i], values[1][i], values[2][i], values[3][i]};
            if (std::size_t(end - to) >= Writer::room) [[likely]] {
                to = Writer::record(fields, to);
                continue;
            }
            std::byte line[Writer::room];
            const auto length = std::size_t(Writer::record(fields, line) - line);
            if (length > std::size_t(end - to)) return false;
            std::memcpy(to, line, length);
            to += length;
        }
        done_ = std::size_t(to - to_.data());
        return true;
    }

    const States& states_;
    const Sink to_;
    std::size_t done_ = 0;
    First before_{};
};

template <const Opening& stages, class Writer>
std::size_t open(Bytes state, Bytes in, Sink all_out) noexcept {
    if (in.size() < least_frame) return kernels::rejected;
    const auto head = load<Head>(in.data());
    const std::size_t sealed = in.size() - sizeof head - crc_size;
    std::uint32_t crc;
    stages.crc.run({}, in.first(in.size() - crc_size), std::as_writable_bytes(std::span(&crc, 1)));
    if (head.sealed != sealed || crc != load<std::uint32_t>(&in[in.size() - crc_size]))
        return kernels::rejected;
    const Places places = Places::of(state);
    const States states = places.in(state);

    // A text is longer than what it was sealed as, but for a few bytes of a short block. So that stands at
    // the end of `out`, and is read before lines are written there; its last bytes, or all of a few, are kept
    // here.
    constexpr std::size_t most_kept = 4096;
    const Sink out = all_out.first(std::min(all_out.size(), most_growth * in.size()));
    const std::size_t size = sealed - tag_size, kept = std::min(size, most_kept);
    std::byte last[most_kept];
    if (size > most_kept && size > out.size()) return kernels::rejected;
    const Sink payload = size > most_kept ? out.last(size) : Sink(last).first(size);
    if ((places.sm4 ? stages.sm4 : stages.aes).run(states.aead, in.subspan(sizeof head, sealed), payload) ==
        kernels::rejected)
        return kernels::rejected;
    if (size > most_kept) std::ranges::copy(payload.last(kept), last);
    if (size == 0) return head.records ? kernels::rejected : 0;

    Lines<stages, Writer> lines(states, out);
    std::size_t at = sizeof(First), left = head.records;
    if (size < at) return kernels::rejected;
    lines.begin(payload.data());
    for (; at < size;) {
        const std::size_t in_last = size - kept; // from here on they are kept
        const std::byte* const from = at >= in_last ? &last[at - in_last] : &payload[at];
        if (size - at < sizeof(Block)) return kernels::rejected;
        const auto block = load<Block>(from);
        at += sizeof block;
        if (block.records != std::min(left, in_block) || block.records == 0 || block.packed > size - at)
            return kernels::rejected;
        at += block.packed;
        left -= block.records;
        const std::byte* const end = at < in_last ? &payload[at] : out.data() + out.size();
        if (!lines.read(block, {from + sizeof block, block.packed}, end)) return kernels::rejected;
    }
    return left == 0 ? lines.written() : kernels::rejected;
}

} // namespace event
} // namespace
