// AES-NI beside PCLMULQDQ.
#include "kernels/crypto/aes/xmm.hpp"
#include "kernels/crypto/gcm/prepared.hpp"
#include "kernels/crypto/gcm/vectors.hpp"
#include "kernels/crypto/gcm/xmm.hpp"
#include "kernels/variant.hpp"

using Gcm128 = VectorGcm<Xmm, VectorAes<AesXmm, 16>, 16>;

VARIANT(.run = run<Gcm128>, .prepare = prepare<Gcm128>,
        .note = "AESENC on 8 blocks side by side, PCLMULQDQ on the 8 before them");
