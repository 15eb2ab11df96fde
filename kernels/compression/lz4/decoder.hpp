#pragma once
// What the fast decoders of LZ4 blocks share. Most sequences are short: both lengths stand in the token, and
// the data comes from far enough back. Such a one takes a copy of 16 bytes and one of 18 or more, whatever
// its lengths are, as long as both buffers have room for that. What each turn waits for is the next token,
// and so for the length of the literals before it: that it is to be loaded by few steps decides the speed.
// Everything near the ends of the buffers, and everything wrong, is left to `finish`.
//
// Isa has copy16 and copy32, which read their bytes before they write them; copy_match, of short_match bytes
// from at least `near` bytes back, which touches `match_room`; `repeated`, 16 bytes that repeat those before
// an address; and by_index, whether a token comes earlier from base + index than from their sum. It may have
// a copy_wide and a copy_exactly of its own.
#include "block.hpp"
#include "kernels/main_loop.hpp"
#include <array>

namespace {
namespace lz4 {

using kernels::Bytes, kernels::Sink;

/// The longest lengths that a token has without bytes that follow.
constexpr std::size_t short_literals = in_token - 1, short_match = least_match + in_token - 1;

/// n bytes, at most 16 and a power of two: all are read before they are written.
template <std::size_t n>
void copy(std::byte* to, const std::byte* from) {
    typedef std::uint8_t Vector __attribute__((vector_size(n)));
    Vector bytes;
    std::memcpy(&bytes, from, n);
    std::memcpy(to, &bytes, n);
}

/// A byte as a number; the compiler does not look into how it came about, so that it stays as wide as it is.
inline std::size_t byte_at(const std::byte* p) {
    auto byte = std::to_integer<std::size_t>(*p);
    asm("" : "+r"(byte));
    return byte;
}

/// Where a match comes from; it may be in front of everything.
inline const std::byte* back(const std::byte* p, std::size_t distance) {
    return reinterpret_cast<const std::byte*>(reinterpret_cast<std::uintptr_t>(p) - distance);
}

/// For a distance below 16: which of the 16 bytes before an address repeat the last ones, and how far on a
/// row of these looks the same again.
constexpr std::size_t pattern = 16;
struct alignas(32) Repeat {
    std::uint8_t places[pattern], step;
};
constexpr auto repeats = [] {
    std::array<Repeat, pattern> all{};
    for (std::size_t d = 1; d < pattern; ++d) {
        for (std::size_t i = 0; i < pattern; ++i) all[d].places[i] = std::uint8_t(pattern - d + i % d);
        all[d].step = std::uint8_t(pattern - pattern % d);
    }
    return all;
}();

constexpr std::size_t half = 32, wide = 2 * half;

template <class Isa>
void copy_wide(std::byte* to, const std::byte* from) {
    if constexpr (requires { Isa::copy_wide(to, from); }) return Isa::copy_wide(to, from);
    Isa::copy32(to, from);
    Isa::copy32(to + half, from + half);
}

/// n bytes, at least 16, from at least `half` back: seldom more than `wide`. None is read that is not asked
/// for: it may be waiting to be written.
template <class Isa>
void copy_long(std::byte* to, const std::byte* from, std::size_t n) {
    if (n <= half) {
        Isa::copy16(to, from);
        Isa::copy16(to + n - 16, from + n - 16);
        return;
    }
    Isa::copy32(to, from);
    for (std::size_t i = half; i + half < n; i += half) Isa::copy32(to + i, from + i);
    Isa::copy32(to + n - half, from + n - half);
}

/// n bytes that do not overlap; nothing beside them is touched: the last copy ends where they end.
template <class Isa>
void copy_both_ends(std::byte* to, const std::byte* from, std::size_t n) {
    const auto by = [&](auto copy_some, std::size_t some) {
        for (std::size_t i = some; i < n; i += some) copy_some(to + i - some, from + i - some);
        copy_some(to + n - some, from + n - some);
    };
    if (n >= wide)
        by(copy_wide<Isa>, wide);
    else if (n >= 16)
        by(copy<16>, 16);
    else if (n >= 8)
        by(copy<8>, 8);
    else if (n >= 4)
        by(copy<4>, 4);
    else
        for (std::size_t i = 0; i < n; ++i) copy<1>(to + i, from + i);
}

constexpr std::size_t for_libc = 512; ///< from so many bytes on its copy is as good as any

template <class Isa>
void copy_exactly(std::byte* to, const std::byte* from, std::size_t n) {
    if (n >= for_libc)
        std::memcpy(to, from, n);
    else if constexpr (requires { Isa::copy_exactly(to, from, n); })
        Isa::copy_exactly(to, from, n);
    else
        copy_both_ends<Isa>(to, from, n);
}

constexpr std::size_t eight_full = 8 * 255; ///< what eight bytes of a length stand for that goes on

/// As add_length, eight bytes at once.
inline bool add_long_length(std::size_t& length, Bytes in, std::size_t& at) {
    if (length != in_token) return true;
    std::size_t more = 0;
    for (; in.size() - at >= 8 && load(&in[at]) == ~std::uint64_t{}; at += 8) more += eight_full;
    const bool ended = add_length(length, in, at);
    length += more;
    return ended;
}

constexpr std::size_t no_match = ~std::size_t{};

/// The rest of a block, with every length and distance checked: from a sequence on, or behind its literals,
/// when `match` is what its token says of the match.
template <class Isa>
[[gnu::noinline]] std::size_t finish(Bytes in, Sink out, std::size_t at, std::size_t done,
                                     std::size_t match = no_match) {
    for (;; match = no_match) {
        if (match == no_match) {
            if (at == in.size()) return kernels::rejected;
            const auto token = std::to_integer<std::size_t>(in[at++]);
            std::size_t literals = token >> 4;
            match = token & in_token;
            if (!add_long_length(literals, in, at)) return kernels::rejected;
            if (literals > in.size() - at || literals > out.size() - done) return kernels::rejected;
            copy_exactly<Isa>(out.data() + done, in.data() + at, literals);
            done += literals, at += literals;
            if (at == in.size()) return match == 0 ? done : kernels::rejected;
        }
        if (in.size() - at < 2) return kernels::rejected;
        std::size_t distance = load<std::uint16_t>(&in[at]);
        at += 2;
        if (distance == 0 || distance > done) return kernels::rejected;
        if (!add_long_length(match, in, at)) return kernels::rejected;
        match += least_match;
        if (match > out.size() - done) return kernels::rejected;
        const std::byte* const from = out.data() + done - distance;
        // What repeats is copied, and then twice as much as that.
        for (; match > distance; match -= distance, done += distance, distance *= 2)
            copy_exactly<Isa>(out.data() + done, from, distance);
        copy_exactly<Isa>(out.data() + done, from, match);
        done += match;
    }
}

/// The sequences that have room; where they end, or one is wrong, `finish` goes on.
template <class Isa>
std::size_t decode(Bytes in, Sink out) noexcept {
    // What a sequence touches before it is known to be longer: token, literals, distance, a byte of the
    // match's length, the next token; literals and a match.
    constexpr std::size_t in_distance = 2, in_room = 1 + short_literals + in_distance + 1 + 1,
                          out_room = short_literals + Isa::match_room;
    // Behind a long length: what the last wide copy has too much, and the rest of the sequence.
    constexpr std::size_t more_in = wide + in_room, more_out = wide + out_room;
    if (in.size() <= in_room || out.size() <= out_room) return finish<Isa>(in, out, 0, 0);
    const std::byte *const in_begin = in.data(), *const in_end = in_begin + in.size();
    std::byte *const begin = out.data(), *const end = begin + out.size();
    // `at` is where the next token would be if this one had no literals.
    const std::byte *at = in_begin + 1 + in_distance, *const in_limit = in_end - in_room + 1 + in_distance;
    std::byte *to = begin, *const limit = end - out_room;
    std::size_t token = byte_at(in_begin);
    while (at <= in_limit && to <= limit) {
        std::size_t literals = token >> 4, match = token & in_token;
        Isa::copy16(to, at - in_distance);
        if (token >= in_token << 4) [[unlikely]] {
            const std::byte* from = at - in_distance;
            std::size_t byte = byte_at(from++);
            literals += byte;
            if (byte == 255) [[unlikely]] {
                for (; in_limit - from >= 8 && load(from) == ~std::uint64_t{}; from += 8)
                    literals += eight_full;
                while (byte == 255 && from < in_limit) literals += byte = byte_at(from++);
            }
            if (literals + more_in > std::size_t(in_end - from) ||
                literals + more_out > std::size_t(end - to))
                break;
            if (literals >= for_libc) [[unlikely]] {
                std::memcpy(to, from, literals);
            } else {
                std::size_t i = 0;
                do {
                    MAIN_LOOP("times", .bytes = wide);
                    copy_wide<Isa>(to + i, from + i);
                } while ((i += wide) < literals);
            }
            at = from + in_distance;
        }
        // The token that follows, if so many bytes are in between.
        const auto next_token = [&, base = at](std::size_t between) {
            if constexpr (!Isa::by_index) return byte_at(base + literals + between);
            std::size_t index = literals;
            asm("" : "+r"(index));
            return byte_at(base + between + index);
        };
        token = next_token(0);
        at += literals;
        to += literals;
        const std::size_t distance = load<std::uint16_t>(at - in_distance);
        const std::byte* const from = back(to, distance);
        const auto leave = [&] {
            return finish<Isa>(in, out, std::size_t(at - in_begin) - in_distance, std::size_t(to - begin),
                               match);
        };
        // What is repeated is in the input where it is literals, and need not wait for the stores of them.
        const auto repeated = [&] {
            if (to - begin < std::ptrdiff_t(pattern)) {
                for (std::size_t i = 0; i < pattern; ++i) to[i] = from[i];
                return load<typename Isa::Vector>(to);
            }
            const std::byte* const behind = at - in_distance;
            const bool in_literals = literals >= distance && behind - in_begin >= std::ptrdiff_t(pattern);
            return Isa::repeated(in_literals ? behind : to, repeats[distance].places);
        };
        if (match == in_token) [[unlikely]] {
            const std::byte* next = at + 1;
            std::size_t byte = token, length = in_token + least_match + byte;
            token = next_token(1);
            if (byte == 255) [[unlikely]] {
                while (byte == 255 && next < in_limit) length += byte = byte_at(next++);
                if (next >= in_limit) return leave();
                token = byte_at(next);
            }
            if (from < begin || length + more_out > std::size_t(end - to)) return leave();
            if (distance >= half) {
                copy_long<Isa>(to, from, length);
            } else if (distance >= pattern) {
                for (std::size_t i = 0; i < length; i += 16) copy<16>(to + i, from + i);
            } else {
                if (distance == 0) return leave();
                const auto bytes = repeated();
                const std::size_t step = repeats[distance].step;
                for (std::size_t i = 0; i < length; i += step) std::memcpy(to + i, &bytes, pattern);
            }
            at = next + 1 + in_distance;
            to += length;
            continue;
        }
        if (from < begin || distance < Isa::near) [[unlikely]] {
            if (from < begin || distance == 0) return leave();
            if (Isa::match_room < 2 * pattern && end - to < std::ptrdiff_t(2 * pattern)) return leave();
            if (distance >= pattern) {
                copy<16>(to, from);
                copy<2>(to + 16, from + 16);
            } else {
                const auto bytes = repeated();
                std::memcpy(to, &bytes, pattern);
                std::memcpy(to + repeats[distance].step, &bytes, pattern);
            }
        } else {
            Isa::copy_match(to, from);
        }
        at += 1 + in_distance;
        to += match + least_match;
    }
    return finish<Isa>(in, out, std::size_t(at - in_begin) - 1 - in_distance, std::size_t(to - begin));
}

} // namespace lz4
} // namespace
