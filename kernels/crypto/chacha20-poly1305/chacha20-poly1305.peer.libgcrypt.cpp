// libgcrypt's ChaCha20 in its Poly1305 mode.
#include "kernels/crypto/aead/libgcrypt.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<32>, .prepare = prepare<GCRY_CIPHER_CHACHA20, GCRY_CIPHER_MODE_POLY1305, 32>,
        .release = release,
        .note = "GCRY_CIPHER_CHACHA20 by GCRY_CIPHER_MODE_POLY1305 of libgcrypt " PEER_VERSION);
