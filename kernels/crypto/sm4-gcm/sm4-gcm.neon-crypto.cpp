// For cores without SM4E (Graviton 2, Ampere Altra): S-boxes by AESE on eight blocks at once, beside GHASH by
// PMULL and EOR. RFC 8998; GB/T 32907; NIST SP 800-38D; kernels/crypto/sm4/neon_aes.hpp and
// kernels/crypto/gcm/neon.hpp say how.
#include "kernels/crypto/gcm/neon_mode.hpp"
#include "kernels/crypto/sm4/neon_aes.hpp"
#include "kernels/variant.hpp"

using Cipher = GcmByPmull<Sm4ByAes, 16, Eor>;

VARIANT(.run = Cipher::run, .prepare = Cipher::prepare,
        .note = "S-boxes by AESE and TBL, and PMULL reduced once for 16 blocks");
