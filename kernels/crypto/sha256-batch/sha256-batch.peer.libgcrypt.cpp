// libgcrypt's GCRY_MD_SHA256, one message after the other.
#include "kernels/crypto/digest/libgcrypt.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_streams<32>, .prepare = prepare<GCRY_MD_SHA256>, .release = release,
        .note = "GCRY_MD_SHA256 of libgcrypt " PEER_VERSION ", in a loop");
