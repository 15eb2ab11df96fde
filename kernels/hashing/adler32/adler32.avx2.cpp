// VPMADDUBSW weighs 32 bytes at once, VPSADBW adds them; inputs below 64 bytes go as with SSE. RFC 1950; how,
// maddubs.hpp tells.
#include "kernels/variant.hpp"
#include "maddubs.hpp"
#include "ymm.hpp"

VARIANT(.run = Adler<InVectors<Maddubs<Ymm>>>::run, .note = "VPMADDUBSW and VPSADBW on groups of 64 bytes");
