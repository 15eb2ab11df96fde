// PMULL folds 64 bytes at a time. One PMULL a cycle on Neoverse N1 and N2: eight bytes a cycle, as CRC32CX
// does; more on V1 and V2. Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using
// PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/arm/folded.hpp"
#include "kernels/hashing/crc/arm/pmull.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Folded<Crc32c, Pmull>::run, .note = "PMULL folds 4 x 16 bytes");
