// VAES beside VPCLMULQDQ.
#include "kernels/crypto/aes/zmm.hpp"
#include "kernels/crypto/gcm/prepared.hpp"
#include "kernels/crypto/gcm/vectors.hpp"
#include "kernels/crypto/gcm/zmm.hpp"
#include "kernels/variant.hpp"

using Gcm128 = VectorGcm<Zmm, VectorAes<AesZmm, 16>, 16>;

VARIANT(.run = run<Gcm128>, .prepare = prepare<Gcm128>,
        .note = "VAESENC on 8 x 4 blocks side by side, VPCLMULQDQ on the 32 before them");
