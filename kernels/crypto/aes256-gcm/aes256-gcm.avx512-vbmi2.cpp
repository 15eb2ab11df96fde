// VAES beside VPCLMULQDQ.
#include "kernels/crypto/aes/zmm.hpp"
#include "kernels/crypto/gcm/prepared.hpp"
#include "kernels/crypto/gcm/vectors.hpp"
#include "kernels/crypto/gcm/zmm.hpp"
#include "kernels/variant.hpp"

using Gcm256 = VectorGcm<Zmm, VectorAes<AesZmm, 32>, 32>;

VARIANT(.run = run<Gcm256>, .prepare = prepare<Gcm256>,
        .note = "VAESENC on 8 x 4 blocks side by side, VPCLMULQDQ on the 32 before them");
