// TBL brings the bytes of each value into its place, and USHL shifts each by a count of its own. Narrow
// values do so in 16 or 8 bits, up to sixteen at once. Apache Parquet, Encodings.md; how, unpack.hpp tells.
#include "kernels/compression/packing/neon.hpp"
#include "kernels/compression/packing/unpack.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = packing::unpack_all<packing::Neon>, .note = "TBL, USHL and a shift on four to sixteen values");
