// PMULUDQ shifts each value to its place in a byte, PSHUFB closes ranks. Apache Parquet, Encodings.md; how,
// pack_lanes.hpp tells.
#include "kernels/compression/packing/pack_lanes.hpp"
#include "kernels/compression/packing/xmm.hpp"
#include "kernels/variant.hpp"

namespace {

template <unsigned width>
using Group = packing::Pack<packing::Xmm, width>;

} // namespace

VARIANT(.run = packing::pack_all<Group>,
        .note = "PMULUDQ and PSHUFB on four values, PMADDUBSW on narrow ones");
