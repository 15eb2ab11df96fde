#pragma once
// The LZ4 block format (Collet, LZ4 Block Format Description, 2022), and its plainest decoder and encoder. A
// block is a row of sequences: a token, whose high four bits are the number of literals and low four the
// length of a match less four; 15 says that bytes follow to be added, up to the first that is not 255; the
// literals; and the distance of the match, in two bytes. The last sequence ends behind its literals. Encoders
// keep to two more rules, which decoders may lean on for speed but not for safety: the last five bytes are
// literals, and the last match begins at least twelve bytes before the end.
#include "kernels/kernel.hpp"
#include "kernels/load.hpp"
#include <algorithm>
#include <utility>

namespace {
namespace lz4 {

constexpr std::size_t least_match = 4, most_distance = 65535;
constexpr std::size_t last_literals = 5, last_match_start = 12; ///< before the end of the data
constexpr std::size_t in_token = 15;                            ///< a length from which on bytes follow

/// Room that a block of so much data may take: a length byte for each 255 literals.
constexpr std::size_t encoded_bound(std::size_t data) { return data + data / 255 + 16; }

/// Room that the data of a block may take: no byte of it stands for more than 255.
constexpr std::size_t decoded_bound(std::size_t block) { return 255 * block; }

/// Adds the bytes that follow a token; false where they end too early.
inline bool add_length(std::size_t& length, kernels::Bytes in, std::size_t& at) {
    if (length != in_token) return true;
    for (std::size_t byte = 255; byte == 255; length += byte) {
        if (at == in.size()) return false;
        byte = std::to_integer<std::size_t>(in[at++]);
    }
    return true;
}

/// The data of a block, or `rejected`: where it ends within a sequence, reaches before its beginning, or has
/// no room.
inline std::size_t decode_plainly(kernels::Bytes in, kernels::Sink out) {
    std::size_t at = 0, done = 0;
    while (at < in.size()) {
        const auto token = std::to_integer<std::size_t>(in[at++]);
        std::size_t literals = token >> 4, match = token & in_token;
        if (!add_length(literals, in, at)) return kernels::rejected;
        if (literals > in.size() - at || literals > out.size() - done) return kernels::rejected;
        for (; literals > 0; --literals) out[done++] = in[at++];
        if (at == in.size()) return match == 0 ? done : kernels::rejected;
        if (in.size() - at < 2) return kernels::rejected;
        const std::size_t distance = load<std::uint16_t>(&in[at]);
        at += 2;
        if (distance == 0 || distance > done) return kernels::rejected;
        if (!add_length(match, in, at)) return kernels::rejected;
        match += least_match;
        if (match > out.size() - done) return kernels::rejected;
        for (; match > 0; --match, ++done) out[done] = out[done - distance];
    }
    return kernels::rejected; // no sequence ended behind its literals
}

/// Writes the bytes of a length that a token is too small for.
inline std::size_t put_length(std::size_t length, kernels::Sink out, std::size_t done) {
    if (length < in_token) return done;
    for (length -= in_token; length >= 255; length -= 255) out[done++] = std::byte{255};
    out[done++] = std::byte(length);
    return done;
}

/// Takes the first match it finds: the last place where four bytes of the same hash stood.
inline std::size_t encode_plainly(kernels::Bytes in, kernels::Sink out) {
    constexpr unsigned hash_bits = 12;
    std::uint32_t last_place[1 << hash_bits]{};
    std::size_t from = 0, done = 0; // where the literals begin
    const auto put = [&](std::size_t to, std::size_t match) {
        const std::size_t literals = to - from, in_match = match ? match - least_match : 0;
        out[done++] = std::byte(std::min(literals, in_token) << 4 | std::min(in_match, in_token));
        done = put_length(literals, out, done);
        for (; from < to; ++from) out[done++] = in[from];
    };
    for (std::size_t at = 0; in.size() - at > last_match_start && in.size() > last_match_start;) {
        const auto four = load<std::uint32_t>(&in[at]);
        std::uint32_t& place = last_place[four * 2654435761u >> (32 - hash_bits)];
        const std::size_t candidate = std::exchange(place, std::uint32_t(at));
        const std::size_t distance = at - candidate;
        if (distance == 0 || distance > most_distance || load<std::uint32_t>(&in[candidate]) != four) {
            ++at;
            continue;
        }
        std::size_t match = least_match;
        while (at + match < in.size() - last_literals && in[candidate + match] == in[at + match]) ++match;
        put(at, match);
        out[done++] = std::byte(distance);
        out[done++] = std::byte(distance >> 8);
        done = put_length(match - least_match, out, done);
        from = at += match;
    }
    put(in.size(), 0);
    return done;
}

} // namespace lz4
} // namespace
