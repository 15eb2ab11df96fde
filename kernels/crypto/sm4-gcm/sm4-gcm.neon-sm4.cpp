// SM4E on eight blocks at once, beside GHASH by PMULL and EOR3. RFC 8998; GB/T 32907; NIST SP 800-38D;
// kernels/crypto/sm4/neon.hpp and kernels/crypto/gcm/neon.hpp say how.
#include "kernels/crypto/gcm/eor3.hpp"
#include "kernels/crypto/gcm/neon_mode.hpp"
#include "kernels/crypto/sm4/neon.hpp"
#include "kernels/variant.hpp"

using Cipher = GcmByPmull<Sm4, 16, Eor3>;

VARIANT(.run = Cipher::run, .prepare = Cipher::prepare,
        .note = "SM4E, and PMULL with EOR3 reduced once for 16 blocks");
