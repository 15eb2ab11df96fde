// PCLMULQDQ folds 16 bytes at a time, in four accumulators.
// Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/barrett.hpp"
#include "kernels/hashing/crc/xmm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Barrett<Crc32, Xmm, 4>::run, .note = "PCLMULQDQ folds 4 x 16 bytes");
