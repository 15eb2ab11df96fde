// VPCLMULQDQ beside SM4 by VAESENCLAST and VPSHUFB (kernels/crypto/sm4).
#include "kernels/crypto/gcm/prepared.hpp"
#include "kernels/crypto/gcm/vectors.hpp"
#include "kernels/crypto/sm4/ymm.hpp"
#include "kernels/variant.hpp"

using Cipher = VectorGcm<sm4::AesYmm, sm4::VectorSm4<sm4::AesYmm>, 16>;

VARIANT(.run = run<Cipher>, .prepare = prepare<Cipher>,
        .note = "VAESENCLAST and VPSHUFB on 8 x 2 blocks side by side, VPCLMULQDQ on the 16 before them");
