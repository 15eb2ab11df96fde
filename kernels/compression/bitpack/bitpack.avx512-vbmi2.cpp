// VPERMB closes the ranks of sixteen values of any width at once. Apache Parquet, Encodings.md; how,
// permute_bytes.hpp tells.
#include "kernels/compression/packing/permute_bytes.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = packing::pack_by_permutations, .note = "VPROLVD and VPERMB on sixteen values");
