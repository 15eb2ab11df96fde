// VPCLMULQDQ folds 64 bytes at a time, in six accumulators; one ternary logic instruction adds both products
// to the bytes that follow, and masks load the odd bytes. Gopal, Ozturk, Guilford et al.: Fast CRC
// Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/barrett.hpp"
#include "kernels/hashing/crc/by_polynomial.hpp"
#include "kernels/hashing/crc/zmm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = by_polynomial<Barrett<Crc64Xz, Zmm, 6>, Barrett<Crc64Nvme, Zmm, 6>>,
        .note = "VPCLMULQDQ folds 6 x 64 bytes");
