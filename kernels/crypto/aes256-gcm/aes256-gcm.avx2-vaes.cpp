// VAES beside VPCLMULQDQ.
#include "kernels/crypto/aes/ymm.hpp"
#include "kernels/crypto/gcm/prepared.hpp"
#include "kernels/crypto/gcm/vectors.hpp"
#include "kernels/crypto/gcm/ymm.hpp"
#include "kernels/variant.hpp"

using Gcm256 = VectorGcm<Ymm, VectorAes<AesYmm, 32>, 32>;

VARIANT(.run = run<Gcm256>, .prepare = prepare<Gcm256>,
        .note = "VAESENC on 8 x 2 blocks side by side, VPCLMULQDQ on the 16 before them");
