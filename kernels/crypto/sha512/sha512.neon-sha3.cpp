// The SHA-512 instructions, the state in registers over all blocks.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/digest/sha512_neon.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sha512Neon>, .note = "SHA512H and SHA512H2, the schedule by SHA512SU0 and SHA512SU1");
