// libgcrypt's GCRY_MD_SHA256.
#include "kernels/crypto/digest/libgcrypt.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<32>, .prepare = prepare<GCRY_MD_SHA256>, .release = release,
        .note = "GCRY_MD_SHA256 of libgcrypt " PEER_VERSION);
