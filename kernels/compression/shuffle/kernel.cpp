#include "kernels/compression/columns/answers.hpp"
#include "kernels/compression/columns/inputs.hpp"
#include "shuffle.table.hpp" // generated from the files beside this one

namespace {

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return in; }

} // namespace

// No peer: Blosc's libraries in Debian 12 and 13 do not export what they shuffle with, and libbitshuffle is
// there only inside plug-ins of HDF5 and Python. What bounds it is a copy.
constinit const kernels::Kernel kernels::shuffle{
    .family = "compression",
    .name = "shuffle",
    .summary =
        "bytes of a column's elements, transposed: all first ones, all second ones... (Blosc, HDF5, Zarr)",
    .bound = bound,
    .writes = true,
    .answers = compression::byte_answers,
    .inputs = compression::column_inputs,
    .variants = shuffle_variants,
};
