// TBL brings the bytes of each value into its place, and LSR shifts each by a count of its own, whatever the
// vector's length. Apache Parquet, Encodings.md; how, sve.hpp tells.
#include "kernels/compression/packing/sve.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const unsigned width = packing::width_of(state);
    const std::size_t values = packing::values_in(in.size(), width, out.size());
    packing::unpack_by_tables<false>(in.data(), in.data() + in.size(), values, width, 0, out.data());
    return packing::value_size * values;
}

} // namespace

VARIANT(.run = run, .note = "TBL, LSR and a mask on a vector; loads widen whole bytes");
