// VPERMW and VPSHUFB bring the bytes of each value into its place, VPSRLVD shifts each by a count of its own:
// sixteen values of one load. Apache Parquet, Encodings.md; how, unpack.hpp tells.
#include "kernels/compression/packing/unpack.hpp"
#include "kernels/compression/packing/zmm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = packing::unpack_all<packing::Zmm>,
        .note = "VPERMW, VPSHUFB, VPSRLVD and a mask on sixteen values");
