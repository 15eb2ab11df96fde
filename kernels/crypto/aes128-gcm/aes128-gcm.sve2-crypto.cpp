// AESE and AESMC on eight vectors at once, beside GHASH by PMULLB, PMULLT and EOR3, its products added up
// over sixteen; short texts, and what is left of long ones, as aes128-gcm.neon-sha3. FIPS 197; NIST SP
// 800-38D; kernels/crypto/aes/sve.hpp and kernels/crypto/gcm/sve.hpp say how. From 256 bit on, a vector has
// several blocks.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/aes/sve.hpp"
#include "kernels/crypto/gcm/eor3.hpp"
#include "kernels/crypto/gcm/neon_mode.hpp"
#include "kernels/crypto/gcm/sve.hpp"
#include "kernels/variant.hpp"

using Cipher = GcmByPmull<Aes<16>, 16, Eor3, GcmVectors<AesVectors<16>>>;

VARIANT(.run = Cipher::run, .prepare = Cipher::prepare,
        .note = "AESE, and PMULLB and PMULLT reduced once for 16 vectors");
