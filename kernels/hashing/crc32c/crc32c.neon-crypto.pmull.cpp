// PMULL folds 16 bytes at a time, in eight accumulators. One PMULL a cycle on Neoverse N1 and N2: eight bytes
// a cycle, as CRC32CX does; two on V1 and V2. Gopal, Ozturk, Guilford et al.: Fast CRC Computation for
// Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/folded.hpp"
#include "kernels/hashing/crc/pmull.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Folded<Crc32c, Pmull, 8>::run, .note = "PMULL folds 8 x 16 bytes");
