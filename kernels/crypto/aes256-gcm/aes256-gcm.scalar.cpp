// AES-256-GCM as FIPS 197 and NIST SP 800-38D write it: the definition. Not in constant time: secrets index
// the S-box.
#include "kernels/crypto/aes/definition.hpp"
#include "kernels/crypto/gcm/prepared.hpp"
#include "kernels/variant.hpp"

using Cipher = Gcm<Aes<32>, 32>;

VARIANT(.run = run<Cipher>, .prepare = prepare<Cipher>,
        .note = "FIPS 197 and SP 800-38D by bytes and bits: the definition, not in constant time",
        .leaks = true);
