// AES-NI beside PCLMULQDQ.
#include "kernels/crypto/aes/xmm.hpp"
#include "kernels/crypto/gcm/prepared.hpp"
#include "kernels/crypto/gcm/vectors.hpp"
#include "kernels/crypto/gcm/xmm.hpp"
#include "kernels/variant.hpp"

using Gcm256 = VectorGcm<Xmm, VectorAes<AesXmm, 32>, 32>;

VARIANT(.run = run<Gcm256>, .prepare = prepare<Gcm256>,
        .note = "AESENC on 8 blocks side by side, PCLMULQDQ on the 8 before them");
