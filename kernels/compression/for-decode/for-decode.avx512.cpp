// VPERMW, VPSHUFB, VPSRLVD and a mask unpack sixteen values, which the reference is added to. Goldstein,
// Ramakrishnan, Shaft: Compressing Relations and Indexes, ICDE 1998; how, packing/unpack.hpp tells.
#include "kernels/compression/packing/zmm.hpp"
#include "kernels/variant.hpp"
#include "lanes.hpp"

VARIANT(.run = frame::decode_by<packing::Zmm>, .note = "as bitunpack, and adds the reference");
