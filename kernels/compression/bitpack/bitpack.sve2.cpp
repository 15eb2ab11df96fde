// BSL joins narrow values two by two, TBL closes the ranks of wide ones. Apache Parquet, Encodings.md; how,
// pack_sve.hpp tells.
#include "kernels/compression/packing/pack_sve.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = packing::pack_by_tables, .prepare = packing::prepare_pack,
        .note = "BSL on narrow values, TBL of two vectors on wide ones");
