// AESE and AESMC on eight blocks at once, beside GHASH by PMULL and EOR, its products added up over sixteen
// blocks. FIPS 197; NIST SP 800-38D; kernels/crypto/aes/neon.hpp and kernels/crypto/gcm/neon.hpp say how.
#include "kernels/crypto/aes/neon.hpp"
#include "kernels/crypto/gcm/neon_mode.hpp"
#include "kernels/variant.hpp"

using Cipher = GcmByPmull<Aes<32>, 32, Eor>;

VARIANT(.run = Cipher::run, .prepare = Cipher::prepare, .note = "AESE, and PMULL reduced once for 16 blocks");
