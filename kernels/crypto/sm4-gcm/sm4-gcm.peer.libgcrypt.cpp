// libgcrypt's SM4 in its GCM mode.
#include "kernels/crypto/aead/libgcrypt.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<16>, .prepare = prepare<GCRY_CIPHER_SM4, GCRY_CIPHER_MODE_GCM, 16>, .release = release,
        .note = "GCRY_CIPHER_SM4 by GCRY_CIPHER_MODE_GCM of libgcrypt " PEER_VERSION);
