// PCLMULQDQ folds 16 bytes at a time, in four accumulators.
// Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/barrett.hpp"
#include "kernels/hashing/crc/by_polynomial.hpp"
#include "kernels/hashing/crc/xmm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = by_polynomial<Barrett<Crc64Xz, Xmm, 4>, Barrett<Crc64Nvme, Xmm, 4>>,
        .note = "PCLMULQDQ folds 4 x 16 bytes");
