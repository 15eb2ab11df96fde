// The SHA instructions; state and round constants stay in registers over all blocks.
#include "kernels/crypto/digest/sha256_neon.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sha256Neon>, .note = "SHA256H and SHA256H2, the schedule by SHA256SU0 and SHA256SU1");
