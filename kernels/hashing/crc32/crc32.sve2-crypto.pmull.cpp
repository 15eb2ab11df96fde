// PMULLB and PMULLT multiply the even and odd words of four vectors of any length, EOR3 adds their products
// to the bytes that follow. At 128 bits it is the work of neon-sha3.pmull; each doubling of the length halves
// it. Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel
// 2009.
#include "kernels/hashing/crc/arm/sve_folded.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = SveFolded<Crc32>::run, .note = "PMULLB, PMULLT and EOR3 fold four vectors of any length");
