// VPERMB and VPMULTISHIFTQB take sixteen values of any width out of 64 bytes. Apache Parquet, Encodings.md;
// how, multishift.hpp tells.
#include "kernels/compression/packing/multishift.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const unsigned width = packing::width_of(state);
    const std::size_t values = packing::values_in(in.size(), width, out.size());
    packing::unpack_by_multishift<false>(in.data(), in.data() + in.size(), values, width, 0, out.data());
    return packing::value_size * values;
}

} // namespace

VARIANT(.run = run, .note = "VPERMB and VPMULTISHIFTQB on sixteen values");
