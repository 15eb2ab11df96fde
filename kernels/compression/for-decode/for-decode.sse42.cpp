// PSHUFB, a multiplication and a shift unpack four or eight values, which the reference is added to.
// Goldstein, Ramakrishnan, Shaft: Compressing Relations and Indexes, ICDE 1998; how, packing/unpack.hpp
// tells.
#include "kernels/compression/packing/xmm.hpp"
#include "kernels/variant.hpp"
#include "lanes.hpp"

VARIANT(.run = frame::decode_by<packing::Xmm>, .note = "as bitunpack, and adds the reference");
