// VPCLMULQDQ folds 64 bytes at a time, in four accumulators; one ternary logic instruction adds both products
// to the bytes that follow. Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials
// Using PCLMULQDQ, Intel 2009.
#include "folded.hpp"
#include "kernels/hashing/crc/zmm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Folded<Zmm, 4>::run, .note = "VPCLMULQDQ folds 4 x 64 bytes");
