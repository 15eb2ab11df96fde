// VAES beside VPCLMULQDQ.
#include "kernels/crypto/aes/ymm.hpp"
#include "kernels/crypto/gcm/prepared.hpp"
#include "kernels/crypto/gcm/vectors.hpp"
#include "kernels/crypto/gcm/ymm.hpp"
#include "kernels/variant.hpp"

using Gcm128 = VectorGcm<Ymm, VectorAes<AesYmm, 16>, 16>;

VARIANT(.run = run<Gcm128>, .prepare = prepare<Gcm128>,
        .note = "VAESENC on 8 x 2 blocks side by side, VPCLMULQDQ on the 16 before them");
