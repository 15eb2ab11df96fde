// VPSHUFB, VPSRLVD and a mask unpack eight values, which the reference is added to. Goldstein, Ramakrishnan,
// Shaft: Compressing Relations and Indexes, ICDE 1998; how, packing/unpack.hpp tells.
#include "kernels/compression/packing/ymm.hpp"
#include "kernels/variant.hpp"
#include "lanes.hpp"

VARIANT(.run = frame::decode_by<packing::Ymm>, .note = "as bitunpack, and adds the reference");
