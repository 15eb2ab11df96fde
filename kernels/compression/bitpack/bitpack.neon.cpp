// SLI joins narrow values two by two, TBL closes the ranks of wide ones. Apache Parquet, Encodings.md; how,
// pack_neon.hpp tells.
#include "kernels/compression/packing/pack_neon.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = packing::pack_all<packing::PackNeon>,
        .note = "SLI on narrow values, USHL and TBL on wide ones");
