// The SM3 instructions on two messages at a time: a round is a chain of two of them, and those of another
// message fill its waiting.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/digest/side_by_side.hpp"
#include "kernels/crypto/digest/sm3_neon.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_several<Sm3Neon, SideBySide<Sm3Neon, 2>>,
        .note = "SM3SS1, SM3TT1 and SM3TT2, two messages side by side");
