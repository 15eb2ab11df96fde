// aes128-gcm.neon-crypto with EOR3, which adds two products to a sum, or the last round key to the text and
// the block: a fifth of the vector instructions that are not AES. Neoverse N2 has it on the pipe of PMULL
// alone. FIPS 197; NIST SP 800-38D; Arm Architecture Reference Manual, EOR3.
#include "kernels/crypto/aes/neon.hpp"
#include "kernels/crypto/gcm/eor3.hpp"
#include "kernels/crypto/gcm/neon_mode.hpp"
#include "kernels/variant.hpp"

using Cipher = GcmByPmull<Aes<16>, 16, Eor3>;

VARIANT(.run = Cipher::run, .prepare = Cipher::prepare,
        .note = "AESE, and PMULL with EOR3 reduced once for 16 blocks");
