// VPCLMULQDQ beside SM4 by GFNI (kernels/crypto/sm4).
#include "kernels/crypto/gcm/prepared.hpp"
#include "kernels/crypto/gcm/vectors.hpp"
#include "kernels/crypto/sm4/zmm.hpp"
#include "kernels/variant.hpp"

using Cipher = VectorGcm<sm4::GfniZmm, sm4::VectorSm4<sm4::GfniZmm>, 16>;

VARIANT(.run = run<Cipher>, .prepare = prepare<Cipher>,
        .note = "GFNI on 16 x 4 blocks side by side, VPCLMULQDQ on the 64 before them");
