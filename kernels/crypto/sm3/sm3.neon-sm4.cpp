// The SM3 instructions, the state in registers over all blocks.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/digest/sm3_neon.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sm3Neon>, .note = "SM3SS1, SM3TT1 and SM3TT2, the schedule by SM3PARTW1 and SM3PARTW2");
