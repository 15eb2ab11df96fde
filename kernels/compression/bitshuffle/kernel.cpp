#include "bitshuffle.table.hpp" // generated from the files beside this one
#include "kernels/compression/columns/answers.hpp"
#include "kernels/compression/columns/inputs.hpp"

namespace {

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return in; }

} // namespace

// No peer: Blosc's libraries in Debian 12 and 13 do not export what they shuffle with, and libbitshuffle is
// there only inside plug-ins of HDF5 and Python. What bounds it is a copy.
constinit const kernels::Kernel kernels::bitshuffle{
    .family = "compression",
    .name = "bitshuffle",
    .summary =
        "bits of a column's elements, transposed (Masui et al., Astronomy and Computing, 2015; Blosc, HDF5)",
    .bound = bound,
    .writes = true,
    .answers = compression::bit_answers,
    .inputs = compression::column_inputs,
    .variants = bitshuffle_variants,
};
