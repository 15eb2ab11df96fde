#include "for-decode.table.hpp" // generated from the files beside this one
#include "frame.hpp"
#include "kernels/compression/inputs.hpp"
#include <array>

namespace {

using namespace std::literals;

// By hand: no values; one; the least and the most value; 128 equal values and then 7, 8, 7; every way to be
// wrong.
constexpr auto equal = [] {
    std::array<char, 4 * 131> bytes{};
    for (std::size_t i = 0; i < 131; ++i) bytes[4 * i] = char(i == 129 ? 8 : 7);
    return bytes;
}();
constexpr kernels::Answer answers[]{
    {.in = "\0\0\0\0"sv, .out = ""},
    {.in = "\1\0\0\0\4\3\2\1\0"sv, .out = "\4\3\2\1"},
    {.in = "\2\0\0\0\xff\xff\xff\xff\x20\1\0\0\0\0\0\0\0"sv, .out = "\0\0\0\0\xff\xff\xff\xff"sv},
    {.in = "\3\0\0\0\1\0\0\0\x0c\xff\x1f\0\0\x02"sv, .out = "\0\x10\0\0\2\0\0\0\1\2\0\0"sv},
    {.in = "\x83\0\0\0\7\0\0\0\0\7\0\0\0\1\2"sv, .out = {equal.data(), equal.size()}},
    {.in = "\0\0\0"sv, .out = {}, .reject = true},
    {.in = "\0\0\0\0\0"sv, .out = {}, .reject = true},
    {.in = "\1\0\0\0\4\3\2\1"sv, .out = {}, .reject = true},
    {.in = "\1\0\0\0\4\3\2\1\1"sv, .out = {}, .reject = true},
    {.in = "\1\0\0\0\4\3\2\1\x21\0\0\0\0\0"sv, .out = {}, .reject = true},
    {.in = "\1\0\0\0\4\3\2\1\0\0"sv, .out = {}, .reject = true},
    {.in = "\xff\xff\xff\xff\4\3\2\1\0"sv, .out = {}, .reject = true},
};

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return frame::decoded_bound(in); }
std::size_t encoded_bound(kernels::Bytes, std::size_t data) noexcept { return frame::encoded_bound(data); }
std::size_t encode(kernels::Bytes, kernels::Bytes data, kernels::Sink out) noexcept {
    return frame::encode(data, out);
}

/// Prices in cents: most below ten, few of a thousand; in blocks of goods that cost alike.
void fill_prices(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random random(seed);
    std::uint32_t of_kind = 0, left = 0;
    compression::fill_column<std::uint32_t>(out, [&] {
        if (left-- == 0) of_kind = 10u << random.below(14), left = 1 + random.below(500);
        return of_kind + random.below(of_kind);
    });
}

// `random` is what cannot be packed: all widths are 32.
constexpr kernels::Input inputs[]{
    compression::times,  compression::ids,   {.name = "prices", .fill = fill_prices},
    compression::random, compression::zeros,
};

} // namespace

constinit const kernels::Kernel kernels::for_decode{
    .family = "compression",
    .name = "for-decode",
    .summary = "decoding of frames of reference: columns in blocks of 128, packed less their least value",
    .rate = Rate::out,
    .bound = bound,
    .encoder = {encode, encoded_bound},
    .writes = true,
    .answers = answers,
    .inputs = inputs,
    .variants = for_decode_variants,
};
