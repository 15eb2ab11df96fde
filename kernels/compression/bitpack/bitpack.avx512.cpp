// VPMULUDQ shifts each value to its place in a byte, VPSHUFB closes ranks in four lanes. Apache Parquet,
// Encodings.md; how, pack_lanes.hpp tells.
#include "kernels/compression/packing/pack_lanes.hpp"
#include "kernels/compression/packing/zmm.hpp"
#include "kernels/variant.hpp"

namespace {

template <unsigned width>
using Group = packing::Pack<packing::Zmm, width>;

} // namespace

VARIANT(.run = packing::pack_all<Group>,
        .note = "VPMULUDQ and VPSHUFB on sixteen values, VPMADDUBSW on narrow ones");
