// The definition: a word of waiting bits, filled byte by byte.
#include "kernels/compression/packing/bits.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const unsigned width = packing::width_of(state);
    const std::size_t values = packing::values_in(in.size(), width, out.size());
    packing::unpack_plainly(in.data(), values, width, 0, out.data());
    return packing::value_size * values;
}

} // namespace

VARIANT(.run = run, .note = "a word of waiting bits");
