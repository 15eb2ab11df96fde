// Plain Armv8-A: TBL looks up the halves of bytes. Plank, Greenan, Miller: Screaming Fast Galois Field
// Arithmetic Using Intel SIMD Instructions, FAST 2013.
#include "kernels/hashing/crc/arm/tbl.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Tbl<Crc32>::run, .note = "16 words carried over 64 bytes by TBL on halves of bytes");
