// libgcrypt's AES in its GCM mode.
#include "kernels/crypto/aead/libgcrypt.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<32>, .prepare = prepare<GCRY_CIPHER_AES256, GCRY_CIPHER_MODE_GCM, 32>, .release = release,
        .note = "GCRY_CIPHER_AES256 by GCRY_CIPHER_MODE_GCM of libgcrypt " PEER_VERSION);
