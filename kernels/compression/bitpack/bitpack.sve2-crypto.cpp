// As sve2, but for BEXT (Arm Architecture Reference Manual, C8.2): it takes the bits of eight narrow values
// out of eight bytes at once. Apache Parquet, Encodings.md; how, pack_sve.hpp tells.
#include "kernels/compression/packing/pack_sve.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = packing::pack_by_tables, .prepare = packing::prepare_pack,
        .note = "BEXT on narrow values, TBL of two vectors on wide ones");
