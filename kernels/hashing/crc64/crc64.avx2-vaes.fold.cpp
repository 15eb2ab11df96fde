// VPCLMULQDQ folds 32 bytes at a time, in six accumulators.
// Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/barrett.hpp"
#include "kernels/hashing/crc/by_polynomial.hpp"
#include "kernels/hashing/crc/ymm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = by_polynomial<Barrett<Crc64Xz, Ymm, 6>, Barrett<Crc64Nvme, Ymm, 6>>,
        .note = "VPCLMULQDQ folds 6 x 32 bytes");
