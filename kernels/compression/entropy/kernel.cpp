#include "block_size.hpp"
#include "entropy.table.hpp" // generated from the files beside this one
#include "kernels/compression/inputs.hpp"
#include <array>
#include <cmath>

namespace {

using namespace std::literals;

// From the definition, by hand; the long ones are for the way of long blocks.
constexpr auto filled = [](auto byte_at) {
    std::array<char, 1024> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = char(byte_at(i));
    return bytes;
};
constexpr auto equal = filled([](std::size_t) { return 0xff; });
constexpr auto halves = filled([](std::size_t i) { return i % 2 ? 'b' : 'a'; });
constexpr auto each = filled([](std::size_t i) { return i % 256; });
// Shares of 1/2, 1/4, 1/8 and 1/8: 1/2 * 1 + 1/4 * 2 + 2 * 1/8 * 3 = 1.75 bits.
constexpr auto skewed = filled([](std::size_t i) { return "aaaabbcd"[i % 8]; });

// 0, 1, 1.75, 2 and 8 bits as floats.
constexpr auto bits_0 = "\0\0\0\0"sv, bits_1 = "\0\0\x80\x3f"sv, bits_1_75 = "\0\0\xe0\x3f"sv,
               bits_8 = "\0\0\0\x41"sv;

constexpr kernels::Answer answers[]{
    {.in = "", .out = ""},
    {.in = "x", .out = bits_0},
    {.in = "abab", .out = bits_1},
    {.in = "abcdaaab", .out = bits_1_75},
    {.in = {each.data(), 256}, .out = bits_8},
    {.in = {equal.data(), equal.size()}, .out = bits_0},
    {.in = {halves.data(), halves.size()}, .out = bits_1},
    {.in = {skewed.data(), skewed.size()}, .out = bits_1_75},
    {.in = {each.data(), each.size()}, .out = bits_8},
    // Blocks of 4 bytes and a short last one: 0, 1, 2 and 1 bits.
    {.in = "aaaaabbaabcdef",
     .out = "\0\0\0\0"
            "\0\0\x80\x3f"
            "\0\0\0\x40"
            "\0\0\x80\x3f"sv,
     .param = "\x04\0\0\0"sv},
    // A block of 768 bytes, each byte value three times; then a short one, each byte value once.
    {.in = {each.data(), each.size()},
     .out = "\0\0\0\x41"
            "\0\0\0\x41"sv,
     .param = "\0\x03\0\0"sv},
};

std::size_t bound(kernels::Bytes param, std::size_t in) noexcept {
    const std::size_t block = block_size(param);
    return 4 * (in / block + (in % block != 0));
}

// The definition in float. All terms of the sum have one sign, so that their relative errors are the sum's,
// which is at most 8 bits. A term: the logarithm by SLEEF 3.5 units in the last place, 4.2e-7; the share and
// the product 1.8e-7; adding up 64 terms a lane 64 * 6e-8. Together 4.5e-6, and of 8 bits less than 4e-5. The
// polynomial's absolute error of 4.4e-7 and the tables' of 1e-6 are far below. A caller decides by tenths of
// a bit.
constexpr float tolerance = 1e-4F;

bool same(kernels::Bytes, kernels::Bytes want, kernels::Bytes got) noexcept {
    if (want.size() != got.size()) return false;
    for (std::size_t at = 0; at < want.size(); at += 4) {
        float wanted, found;
        std::memcpy(&wanted, want.data() + at, sizeof wanted);
        std::memcpy(&found, got.data() + at, sizeof found);
        if (!(std::abs(wanted - found) <= tolerance)) return false; // not a number: false
    }
    return true;
}

constexpr kernels::Input inputs[]{
    compression::words,  compression::random,
    compression::zeros,  {.name = "words-64k", .fill = compression::fill_words, .param = "\0\0\1\0"sv},
    compression::text,   compression::json,
    compression::binary,
};

} // namespace

// No unit bounds it: counts are kept by a store a byte, or by SVE2's HISTSEG without one.
constinit const kernels::Kernel kernels::entropy{
    .family = "compression",
    .name = "entropy",
    .summary = "Shannon entropy of each block in bits per byte: is compressing it worth the while? (Btrfs, "
               "object stores)",
    .bound = bound,
    .same = same,
    .answers = answers,
    .inputs = inputs,
    .variants = entropy_variants,
};
