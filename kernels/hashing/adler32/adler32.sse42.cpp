// PMADDUBSW weighs 16 bytes at once, PSADBW adds them: 18 instructions for 64 bytes. RFC 1950; how,
// maddubs.hpp tells.
#include "kernels/variant.hpp"
#include "maddubs.hpp"
#include "xmm.hpp"

VARIANT(.run = Adler<InVectors<Maddubs<Xmm>>>::run, .note = "PMADDUBSW and PSADBW on groups of 64 bytes");
