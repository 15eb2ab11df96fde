// VPSHUFB brings the bytes of each value into its place, VPSRLVD shifts each by a count of its own: eight
// values at once. Apache Parquet, Encodings.md; how, unpack.hpp tells.
#include "kernels/compression/packing/unpack.hpp"
#include "kernels/compression/packing/ymm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = packing::unpack_all<packing::Ymm>, .note = "VPSHUFB, VPSRLVD and a mask on eight values");
