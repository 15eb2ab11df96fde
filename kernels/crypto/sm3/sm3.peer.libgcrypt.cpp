// libgcrypt's GCRY_MD_SM3.
#include "kernels/crypto/digest/libgcrypt.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<32>, .prepare = prepare<GCRY_MD_SM3>, .release = release,
        .note = "GCRY_MD_SM3 of libgcrypt " PEER_VERSION);
