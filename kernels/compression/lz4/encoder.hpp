#pragma once
// The fast encoder of LZ4 blocks. It is greedy: where the last place of the same hash has the same four
// bytes, it takes that match (Ziv and Lempel 1977; the hash of the next bytes: Williams, LZRW1, 1991). What
// makes it fast:
//  - a hash of more bytes where there is more data: five above 24 KiB, six above 64 KiB. A match of four
//    bytes saves one, and takes as long as others: fewer and longer ones make as short a block sooner;
//  - places of 16 bit, from a base that moves with the data: none is too far away, nothing has to be checked;
//    the table is 8 or 16 KiB, which is quick to clear and leaves room in the first cache;
//  - tries at successive places are unrolled: each has a branch of its own, which is predicted by itself;
//  - of a match, the first bytes are compared by words: the next try waits for the answer, and a vector's
//    comes later. Only long matches are left to the vectors of the instruction set.
// Measured on a Zen 5, and slower: several places at once without a branch (more work, and a longer way to
// the next try), hashes of 8 places by vectors (little for text, worse where matches are long), 16 places by
// gather and scatter (0.7 ns a place instead of 0.4).
#include "block.hpp"
#include <bit>
#include <cstring>
#include <type_traits>

namespace {
namespace lz4 {

constexpr std::size_t tries = 16; ///< a turn

/// How much is spent on finding matches.
struct Effort {
    unsigned hash_bytes, table_bits;
    unsigned patience, slowness; ///< so many literals without a match, and steps begin to grow, so slowly
    bool thorough = false;       ///< a place within each match is entered too
};

template <unsigned bytes, unsigned bits, class Word>
[[gnu::always_inline]] inline std::size_t hash(Word word) {
    if constexpr (bytes == 4) return std::uint32_t(word) * 2654435761u >> (32 - bits);
    constexpr auto prime = std::uint64_t{0x9e3779b185ebca87} << (64 - 8 * bytes); // takes no other bytes
    return word * prime >> (64 - bits);
}

/// As put_length; where it is not short.
[[gnu::noinline]] inline std::byte* put_long(std::size_t length, std::byte* to) {
    length -= in_token;
    for (; length >= 255; length -= 255) *to++ = std::byte{255};
    *to = std::byte(length);
    return to + 1;
}

/// try_at(0) || try_at(1) || ... try_at(n - 1), unrolled.
template <std::size_t n>
[[gnu::always_inline]] inline bool any_of_first(auto try_at) {
    return [&]<std::size_t... i>(std::index_sequence<i...>) __attribute__((always_inline)) {
        return (__builtin_expect(try_at(i), 0) || ...);
    }
    (std::make_index_sequence<n>{});
}

/// How many bytes are equal from p and q on, `p` before `end`. Words have the answer sooner than vectors.
template <class Isa>
[[gnu::always_inline]] inline std::size_t more_equal(const std::byte* p, const std::byte* q,
                                                     const std::byte* end) {
    constexpr std::size_t words = 7;
    std::size_t n = 0;
    if (end - p >= std::ptrdiff_t(8 * words)) [[likely]]
        if (any_of_first<words>([&](std::size_t i) __attribute__((always_inline)) {
                const auto difference = load(p + 8 * i) ^ load(q + 8 * i);
                n = 8 * i + unsigned(std::countr_zero(difference)) / 8;
                return difference != 0;
            }))
            return n;
    return n + Isa::equal(p + n, q + n, end);
}

/// Isa has: equal(p, q, end), how many bytes are equal, of which many have been;
/// copy_16(to, from); copy_literals(to, from, n), of 15 or more, at least 17 before the end of the data;
/// lower(places, n, by), which subtracts and stops at 0.
template <class Isa, Effort effort>
[[gnu::always_inline]] inline std::size_t encode_with(kernels::Bytes in, kernels::Sink out) {
    constexpr std::size_t places = std::size_t{1} << effort.table_bits, most_place = 65535 - 128;
    // A match begins so far before the end that the first twelve bytes of it can be compared at once.
    constexpr std::ptrdiff_t last_start = last_literals + 12, last_turn = last_start + tries - 1;
    alignas(64) std::uint16_t table[places]{};
    const std::byte *base = in.data(), *const end = base + in.size();
    const std::byte *from = base, *at = base; // the literals begin; the next try
    std::byte* to = out.data();

    using Word = std::conditional_t<effort.hash_bytes == 4, std::uint32_t, std::uint64_t>;
    const auto place_of = [&](Word word) __attribute__((always_inline))->std::uint16_t& {
        return table[hash<effort.hash_bytes, effort.table_bits>(word)];
    };
    std::size_t source = 0, ahead = 0; // what a try leaves behind: the last place of the hash, and its own
    const auto try_at = [&](const std::byte* p, std::size_t place, std::size_t i)
        __attribute__((always_inline)) {
        const auto word = load<Word>(p + i);
        source = std::exchange(place_of(word), std::uint16_t(place + i));
        ahead = i;
        return load<std::uint32_t>(base + source) == std::uint32_t(word);
    };
    const std::byte* window = base; // turns begin before it
    // Moves the base where places get too large; false where no whole turn is left.
    const auto move_window = [&] {
        if (std::size_t(at - base) > most_place) {
            const std::size_t keep = std::size_t(at - from) > most_place / 2 ? 1 : most_place / 2;
            const std::size_t by = std::size_t(at - base) - keep;
            Isa::lower(table, places, std::uint16_t(std::min(by, most_distance)));
            base += by;
        }
        if (end - at < last_turn) return false;
        window = std::min(end - last_turn + 1, base + most_place + 1);
        return true;
    };
    const auto find = [&]() __attribute__((always_inline)) {
        do {
            while (at < window) {
                const auto place = std::size_t(at - base);
                if (any_of_first<tries>([&](std::size_t i)
                                            __attribute__((always_inline)) { return try_at(at, place, i); }))
                    return true;
                at += tries;
                if (std::size_t(at - from) < effort.patience) [[likely]]
                    continue;
                for (std::size_t n = std::size_t(at - from) / 32; at < window;
                     at += 1 + (n++ >> effort.slowness))
                    if (try_at(at, std::size_t(at - base), 0)) return true;
            }
        } while (move_window());
        for (; end - at >= last_start; ++at)
            if (try_at(at, std::size_t(at - base), 0)) return true;
        return false;
    };

    if (!in.empty()) ++at; // an empty place says the very first
    while (find()) {
        asm("" : "+r"(source)); // or else every try makes the sum
        const std::byte *match = at + ahead, *same = base + source;
        const auto distance = std::uint16_t(match - same);
        std::size_t length; // less the least
        if (const auto difference = load(match + 4) ^ load(same + 4)) [[likely]]
            length = unsigned(std::countr_zero(difference)) / 8;
        else
            length = 8 + more_equal<Isa>(match + 12, same + 12, end - last_literals);
        at = match + least_match + length;
        if constexpr (effort.thorough) place_of(load<Word>(at - 2)) = std::uint16_t(at - 2 - base);
        for (; match > from && same > in.data() && match[-1] == same[-1]; ++length) --match, --same;

        const auto literals = std::size_t(match - from);
        if (literals < in_token && length < in_token) [[likely]] {
            *to = std::byte(literals << 4 | length);
            Isa::copy_16(to + 1, from);
            to += 1 + literals;
            std::memcpy(to, &distance, 2);
            to += 2;
        } else {
            *to++ = std::byte(std::min(literals, in_token) << 4 | std::min(length, in_token));
            if (literals < in_token) {
                Isa::copy_16(to, from);
            } else {
                to = put_long(literals, to);
                Isa::copy_literals(to, from, literals);
            }
            to += literals;
            std::memcpy(to, &distance, 2);
            to[2] = std::byte(length - in_token); // or else the next token
            to += length < in_token ? 2 : 3;
            if (length >= in_token + 255) [[unlikely]]
                to = put_long(length, to - 1);
        }
        from = at;
    }
    const auto literals = std::size_t(end - from);
    *to++ = std::byte(std::min(literals, in_token) << 4);
    if (literals >= in_token) to = put_long(literals, to);
    if (literals > 0) std::memcpy(to, from, literals);
    return std::size_t(to - out.data()) + literals;
}

/// The efforts are as little as makes blocks no more than about 1 % longer than the reference library's.
template <class Isa>
std::size_t encode(kernels::Bytes in, kernels::Sink out) {
    constexpr std::size_t kilobytes = 1024;
    if (in.size() <= 6 * kilobytes) return encode_with<Isa, Effort{4, 12, 128, 5, true}>(in, out);
    if (in.size() <= 24 * kilobytes) return encode_with<Isa, Effort{4, 13, 128, 5, true}>(in, out);
    if (in.size() <= 40 * kilobytes) return encode_with<Isa, Effort{5, 13, 96, 5, true}>(in, out);
    if (in.size() <= 64 * kilobytes) return encode_with<Isa, Effort{5, 13, 96, 5}>(in, out);
    return encode_with<Isa, Effort{6, 13, 96, 4}>(in, out);
}

} // namespace lz4
} // namespace
