// OpenSSL's EVP_sha256, one message after the other.
#include "kernels/crypto/digest/openssl.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_streams<32>, .prepare = prepare<EVP_sha256>, .release = release,
        .note = "EVP_sha256 of OpenSSL " PEER_VERSION ", in a loop");
