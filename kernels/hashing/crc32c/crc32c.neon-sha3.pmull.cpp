// PMULL folds 64 bytes at a time, and EOR3 adds both products to the bytes that follow: an instruction less
// than without SHA3, but on Neoverse N2 one more for the only pipe that multiplies. Gopal, Ozturk, Guilford
// et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/arm/eor3.hpp"
#include "kernels/hashing/crc/arm/folded.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Folded<Crc32c, Eor3>::run, .note = "PMULL and EOR3 fold 4 x 16 bytes");
