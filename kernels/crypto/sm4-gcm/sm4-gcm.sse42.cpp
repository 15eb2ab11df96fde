// PCLMULQDQ beside SM4 by AESENCLAST and PSHUFB (kernels/crypto/sm4).
#include "kernels/crypto/gcm/prepared.hpp"
#include "kernels/crypto/gcm/vectors.hpp"
#include "kernels/crypto/sm4/xmm.hpp"
#include "kernels/variant.hpp"

using Cipher = VectorGcm<sm4::AesXmm, sm4::VectorSm4<sm4::AesXmm>, 16>;

VARIANT(.run = run<Cipher>, .prepare = prepare<Cipher>,
        .note = "AESENCLAST and PSHUFB on 8 blocks side by side, PCLMULQDQ on the 8 before them");
