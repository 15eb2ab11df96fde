// SM4-GCM as GB/T 32907 and NIST SP 800-38D write it: the definition. Not in constant time: secrets index the
// S-box.
#include "kernels/crypto/gcm/prepared.hpp"
#include "kernels/crypto/sm4/definition.hpp"
#include "kernels/variant.hpp"

using Cipher = Gcm<Sm4, 16>;

VARIANT(.run = run<Cipher>, .prepare = prepare<Cipher>,
        .note = "GB/T 32907 and SP 800-38D by words and bits: the definition, not in constant time",
        .leaks = true);
