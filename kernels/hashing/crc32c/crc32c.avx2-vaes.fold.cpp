// VPCLMULQDQ folds 32 bytes at a time, in four accumulators.
// Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "folded.hpp"
#include "kernels/hashing/crc/ymm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Folded<Ymm, 4>::run, .note = "VPCLMULQDQ folds 4 x 32 bytes");
