#include "bitunpack.table.hpp" // generated from the files beside this one
#include "kernels/compression/packing/bits.hpp"
#include "kernels/compression/packing/samples.hpp"

namespace {

using namespace std::literals;

// The values 0 to 7 in three bits each, as Parquet's Encodings.md has them; two values and padding that is
// none; not a value's worth of bits; all ones.
constexpr kernels::Answer more[]{
    {.in = "\x88\xc6\xfa",
     .out = "\0\0\0\0\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0\5\0\0\0\6\0\0\0\7\0\0\0"sv,
     .param = "\3"},
    {.in = "\x34\x12\x0b", .out = "\x34\x02\0\0\xc4\x02\0\0"sv, .param = "\x0a"},
    {.in = "\xff", .out = "", .param = "\x0c"},
    {.in = "\xff\xff\xff\xff", .out = "\xff\xff\xff\xff", .param = "\x20"},
    {.in = "", .out = "", .param = "\1"},
};
constexpr auto answers = packing::answers_and(false, more);

std::size_t bound(kernels::Bytes param, std::size_t in) noexcept {
    return packing::value_size * (in * 8 / packing::width_of(param));
}
std::size_t encoded_bound(kernels::Bytes param, std::size_t data) noexcept {
    return packing::packed_size(data / packing::value_size, packing::width_of(param));
}
/// Refuses what would not come back: bytes over, and values that are too wide.
std::size_t encode(kernels::Bytes param, kernels::Bytes data, kernels::Sink out) noexcept {
    const unsigned width = packing::width_of(param);
    if (data.size() % packing::value_size) return kernels::rejected;
    for (std::size_t at = 0; at < data.size(); at += packing::value_size)
        if (load<std::uint32_t>(&data[at]) > packing::mask(width)) return kernels::rejected;
    packing::pack_plainly(data.data(), data.size() / packing::value_size, width, 0, out.data());
    return encoded_bound(param, data.size());
}

} // namespace

constinit const kernels::Kernel kernels::bitunpack{
    .family = "compression",
    .name = "bitunpack",
    .summary = "values of 1 to 32 bits out of their bit-packed bytes: columns of a file (Apache Parquet)",
    .rate = Rate::out,
    .bound = bound,
    .encoder = {encode, encoded_bound},
    .writes = true,
    .answers = answers,
    .inputs = packing::inputs,
    .variants = bitunpack_variants,
};
