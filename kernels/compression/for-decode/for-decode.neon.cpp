// TBL, USHL and a shift unpack four to sixteen values; where they are widened from 16 bits, UADDW adds the
// reference with no instruction more. Goldstein, Ramakrishnan, Shaft: Compressing Relations and Indexes, ICDE
// 1998; how, packing/unpack.hpp tells.
#include "kernels/compression/packing/neon.hpp"
#include "kernels/variant.hpp"
#include "lanes.hpp"

VARIANT(.run = frame::decode_by<packing::Neon>, .note = "as bitunpack, and adds the reference");
