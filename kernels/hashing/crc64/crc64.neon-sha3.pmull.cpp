// PMULL folds 64 bytes at a time, and EOR3 adds both products to the bytes that follow. Gopal, Ozturk,
// Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/arm/eor3.hpp"
#include "kernels/hashing/crc/arm/folded64.hpp"
#include "kernels/hashing/crc/by_polynomial.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = by_polynomial<Folded64<Crc64Xz, Eor3>, Folded64<Crc64Nvme, Eor3>>,
        .note = "PMULL and EOR3 fold 4 x 16 bytes");
