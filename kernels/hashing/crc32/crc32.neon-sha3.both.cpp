// CRC32X and PMULL, interleaved: integer and vector units work side by side. EOR3 adds both products to the
// bytes that follow. The share is that of Neoverse V1 and V2, which fold 16 bytes a cycle; N2 takes
// EOR3 on the only pipe that multiplies, and is faster without. Gopal, Ozturk, Guilford et al.: Fast CRC
// Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/arm/both.hpp"
#include "kernels/hashing/crc/arm/eor3.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Both<Crc32, Eor3, 128, 4>::run,
        .note = "CRC32X beside PMULL and EOR3, which fold 4 x 16 bytes");
