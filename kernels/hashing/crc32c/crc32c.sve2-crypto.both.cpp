// CRC32CX beside PMULLB, PMULLT and EOR3 on four vectors of any length, interleaved. Gopal, Ozturk, Guilford
// et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/arm/sve_both.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = SveBoth<Crc32c>::run,
        .note = "CRC32CX beside PMULLB, PMULLT and EOR3, which fold four vectors of any length");
