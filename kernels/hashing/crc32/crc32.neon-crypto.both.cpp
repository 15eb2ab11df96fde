// CRC32X and PMULL, interleaved: integer and vector units work side by side, on Neoverse N2 eight bytes a
// cycle on each. A little less by vectors: of their EORs some wait for the pipe that multiplies. Gopal,
// Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/arm/both.hpp"
#include "kernels/hashing/crc/arm/pmull.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Both<Crc32, Pmull, 160, 2>::run, .note = "CRC32X beside PMULL, which folds 4 x 16 bytes");
