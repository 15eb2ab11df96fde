// libgcrypt's GCRY_MD_SHA512, one message after the other.
#include "kernels/crypto/digest/libgcrypt.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_streams<64>, .prepare = prepare<GCRY_MD_SHA512>, .release = release,
        .note = "GCRY_MD_SHA512 of libgcrypt " PEER_VERSION ", in a loop");
