// The definition: a word of waiting bits, emptied byte by byte.
#include "kernels/compression/packing/bits.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() % packing::value_size) return kernels::rejected;
    const unsigned width = packing::width_of(state);
    const std::size_t values = in.size() / packing::value_size;
    packing::pack_plainly(in.data(), values, width, 0, out.data());
    return packing::packed_size(values, width);
}

} // namespace

VARIANT(.run = run, .note = "a word of waiting bits");
