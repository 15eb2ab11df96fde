// OpenSSL's EVP_sm3, one message after the other.
#include "kernels/crypto/digest/openssl.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_streams<32>, .prepare = prepare<EVP_sm3>, .release = release,
        .note = "EVP_sm3 of OpenSSL " PEER_VERSION ", in a loop");
