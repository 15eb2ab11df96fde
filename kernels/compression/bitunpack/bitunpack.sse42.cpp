// PSHUFB brings the bytes of each value into its place; SSE cannot shift elements by counts of their own, so
// multiplications do that. Apache Parquet, Encodings.md; how, unpack.hpp tells.
#include "kernels/compression/packing/unpack.hpp"
#include "kernels/compression/packing/xmm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = packing::unpack_all<packing::Xmm>,
        .note = "PSHUFB, multiplications by powers of two and a shift");
