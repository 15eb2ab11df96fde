#include "kernels/compression/inputs.hpp"
#include "kernels/compression/lz4/block.hpp"
#include "lz4-decompress.table.hpp" // generated from the files beside this one
#include <array>

namespace {

using namespace std::literals;

/// A block of letters, a match, and five letters more; and its data.
template <std::size_t literals, std::size_t distance, std::size_t match>
struct Sequence {
    static constexpr std::size_t size = literals + match + lz4::last_literals;
    char in[3 + size]{}, out[size]{};
    std::size_t length = 0;

    constexpr void put(std::size_t byte) { in[length++] = char(byte); }
    constexpr void put_rest(std::size_t count) {
        if (count < 15) return;
        for (count -= 15; count >= 255; count -= 255) put(255);
        put(count);
    }
    constexpr Sequence() {
        const auto letter = [](std::size_t i) { return char('a' + i % 26); };
        put(std::min<std::size_t>(literals, 15) << 4 | std::min<std::size_t>(match - 4, 15));
        put_rest(literals);
        for (std::size_t i = 0; i < size; ++i) {
            const bool matched = i >= literals && i < literals + match;
            out[i] = matched ? out[i - distance] : letter(i);
            if (!matched) put(std::size_t(out[i]));
            if (i != literals - 1) continue;
            put(distance & 255), put(distance >> 8);
            put_rest(match - 4);
            put(lz4::last_literals << 4);
        }
    }
    constexpr kernels::Answer answer() const { return {.in = {in, length}, .out = {out, size}}; }
};
template <std::size_t literals, std::size_t distance, std::size_t match>
constexpr Sequence<literals, distance, match> sequence;

/// A number of literals that is not over yet.
constexpr auto endless = [] {
    std::array<char, 300> bytes{};
    for (char& byte : bytes) byte = '\xff';
    bytes[0] = '\xf0';
    return bytes;
}();

// By hand from the format.
constexpr kernels::Answer answers[]{
    {.in = "\0"sv, .out = ""},
    {.in = "\x30"
           "abc",
     .out = "abc"},
    {.in = "\x13"
           "a\1\0\x50"
           "abcde"sv,
     .out = "aaaaaaaaabcde"},
    // Lengths around those that take a byte more, in the token's halves and behind it.
    sequence<14, 14, 18>.answer(),
    sequence<15, 15, 19>.answer(),
    sequence<16, 16, 20>.answer(),
    sequence<269, 269, 273>.answer(),
    sequence<270, 270, 274>.answer(),
    sequence<300, 256, 784>.answer(),
    // Distances below the lengths: what is copied repeats itself.
    sequence<1, 1, 300>.answer(),
    sequence<2, 2, 18>.answer(),
    sequence<3, 3, 200>.answer(),
    sequence<20, 5, 100>.answer(),
    sequence<20, 7, 18>.answer(),
    sequence<40, 8, 300>.answer(),
    sequence<40, 13, 17>.answer(),
    sequence<40, 15, 90>.answer(),
    sequence<40, 16, 90>.answer(),
    sequence<40, 17, 18>.answer(),
    sequence<40, 31, 90>.answer(),
    sequence<40, 33, 90>.answer(),
    {.in = "", .out = {}, .reject = true},
    // Lengths that end too early, or are more than there is.
    {.in = "\xf0", .out = {}, .reject = true},
    {.in = {endless.data(), endless.size()}, .out = {}, .reject = true},
    {.in = "\xf0\1"
           "abcdefghijklmno"sv,
     .out = {},
     .reject = true},
    {.in = "\x1f"
           "a\1\0\xff"sv,
     .out = {},
     .reject = true},
    // Half a distance; nothing behind a match; a match without a distance.
    {.in = "\x10"
           "a\1"sv,
     .out = {},
     .reject = true},
    {.in = "\x10"
           "a\1\0"sv,
     .out = {},
     .reject = true},
    {.in = "\x11"
           "a"sv,
     .out = {},
     .reject = true},
    {.in = "\x10", .out = {}, .reject = true},
    {.in = "\x10"
           "a\0\0\x10"
           "a"sv,
     .out = {},
     .reject = true},
    {.in = "\x10"
           "a\2\0\x10"
           "a"sv,
     .out = {},
     .reject = true},
};

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return lz4::decoded_bound(in); }
std::size_t encoded_bound(kernels::Bytes, std::size_t data) noexcept { return lz4::encoded_bound(data); }
std::size_t encode(kernels::Bytes, kernels::Bytes data, kernels::Sink out) noexcept {
    return lz4::encode_plainly(data, out);
}

constexpr kernels::Input inputs[]{
    compression::words, compression::random, compression::zeros, compression::english, compression::headers,
    compression::json,  compression::binary, compression::ids,   compression::times,
};

} // namespace

constinit const kernels::Kernel kernels::lz4_decompress{
    .family = "compression",
    .name = "lz4-decompress",
    .summary = "decoding of an LZ4 block: file systems, databases, message queues (LZ4 Block Format)",
    .rate = Rate::out,
    .bound = bound,
    .encoder = {encode, encoded_bound},
    .writes = true,
    .answers = answers,
    .inputs = inputs,
    .variants = lz4_decompress_variants,
};
