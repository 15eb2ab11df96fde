#include "bitunshuffle.table.hpp" // generated from the files beside this one
#include "kernels/compression/columns/answers.hpp"
#include "kernels/compression/columns/inputs.hpp"
#include "kernels/compression/columns/plain.hpp"

namespace {

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return in; }

std::size_t encode(kernels::Bytes param, kernels::Bytes data, kernels::Sink out) noexcept {
    return transpose_bits(param, data, out,
                          [](auto size, const std::byte* from, std::byte* to, std::size_t n) {
                              bitshuffle_plainly<size>(from, to, n);
                          });
}

constexpr auto answers = compression::inverse(compression::bit_answers);

} // namespace

// No peer: Blosc's libraries in Debian 12 and 13 do not export what they shuffle with, and libbitshuffle is
// there only inside plug-ins of HDF5 and Python. What bounds it is a copy.
constinit const kernels::Kernel kernels::bitunshuffle{
    .family = "compression",
    .name = "bitunshuffle",
    .summary = "bits of a column's elements, put together again (Masui et al., 2015; Blosc, HDF5)",
    .rate = Rate::out,
    .bound = bound,
    .encoder = {encode, bound},
    .writes = true,
    .answers = answers,
    .inputs = compression::column_inputs,
    .variants = bitunshuffle_variants,
};
