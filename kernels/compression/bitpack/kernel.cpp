#include "bitpack.table.hpp" // generated from the files beside this one
#include "kernels/compression/packing/bits.hpp"
#include "kernels/compression/packing/samples.hpp"

namespace {

using namespace std::literals;

// The values 0 to 7 in three bits each, as Parquet's Encodings.md has them; one value and zeros behind it;
// bits above the width; bytes over.
constexpr kernels::Answer more[]{
    {.in = "\0\0\0\0\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0\5\0\0\0\6\0\0\0\7\0\0\0"sv,
     .out = "\x88\xc6\xfa",
     .param = "\3"},
    {.in = "\xff\x0f\0\0"sv, .out = "\xff\x0f", .param = "\x0c"},
    {.in = "\xff\xff\xff\xff\0\0\0\0"sv, .out = "\x1f\0"sv, .param = "\5"},
    {.in = "", .out = "", .param = "\1"},
    {.in = "\1\0\0\0\2\0\0"sv, .out = {}, .param = "\1", .reject = true},
};
constexpr auto answers = packing::answers_and(true, more);

std::size_t bound(kernels::Bytes param, std::size_t in) noexcept {
    return packing::packed_size(in / packing::value_size, packing::width_of(param));
}

} // namespace

constinit const kernels::Kernel kernels::bitpack{
    .family = "compression",
    .name = "bitpack",
    .summary = "the low 1 to 32 bits of values, back to back: columns of a file (Apache Parquet)",
    .bound = bound,
    .compresses = true,
    .answers = answers,
    .inputs = packing::inputs,
    .variants = bitpack_variants,
};
