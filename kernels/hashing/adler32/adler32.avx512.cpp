// VPMADDUBSW weighs 64 bytes at once, VPSADBW adds them, and what does not fill a vector is a masked load.
// RFC 1950; how, maddubs.hpp tells.
#include "kernels/variant.hpp"
#include "maddubs.hpp"
#include "zmm.hpp"

VARIANT(.run = Adler<InVectors<Maddubs<Zmm>>>::run, .note = "VPMADDUBSW and VPSADBW on groups of 128 bytes");
