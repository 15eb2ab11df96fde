// VPCLMULQDQ folds 32 bytes at a time, in six accumulators.
// Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/barrett.hpp"
#include "kernels/hashing/crc/ymm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Barrett<Crc32, Ymm, 6>::run, .note = "VPCLMULQDQ folds 6 x 32 bytes");
