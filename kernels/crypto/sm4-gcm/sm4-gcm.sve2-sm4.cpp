// SM4E on four vectors at once, beside GHASH by PMULLB, PMULLT and EOR3, its products added up over sixteen;
// short texts, and what is left of long ones, as sm4-gcm.neon-sm4. RFC 8998; GB/T 32907; NIST SP 800-38D;
// kernels/crypto/sm4/sve.hpp and kernels/crypto/gcm/sve.hpp say how. From 256 bit on, a vector has several
// blocks.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/gcm/eor3.hpp"
#include "kernels/crypto/gcm/neon_mode.hpp"
#include "kernels/crypto/gcm/sve.hpp"
#include "kernels/crypto/sm4/sve.hpp"
#include "kernels/variant.hpp"

using Cipher = GcmByPmull<Sm4, 16, Eor3, GcmVectors<Sm4Vectors>>;

VARIANT(.run = Cipher::run, .prepare = Cipher::prepare,
        .note = "SM4E, and PMULLB and PMULLT reduced once for 16 vectors");
