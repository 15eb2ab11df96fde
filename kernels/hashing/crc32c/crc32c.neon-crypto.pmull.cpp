// PMULL folds 16 bytes at a time, in eight accumulators. One PMULL a cycle on Neoverse N1 and N2: eight bytes
// a cycle, as CRC32CX does; two on V1 and V2. Gopal, Ozturk, Guilford et al.: Fast CRC Computation for
// Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "folded.hpp"
#include "kernels/variant.hpp"
#include "pmull.hpp"

VARIANT(.run = Folded<Pmull, 8>::run, .note = "PMULL folds 8 x 16 bytes");
