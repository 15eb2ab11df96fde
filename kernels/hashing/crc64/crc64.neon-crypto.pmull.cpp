// PMULL folds 64 bytes at a time. Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic
// Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/arm/folded64.hpp"
#include "kernels/hashing/crc/arm/pmull.hpp"
#include "kernels/hashing/crc/by_polynomial.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = by_polynomial<Folded64<Crc64Xz, Pmull>, Folded64<Crc64Nvme, Pmull>>,
        .note = "PMULL folds 4 x 16 bytes");
