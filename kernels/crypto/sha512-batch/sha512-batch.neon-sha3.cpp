// The SHA-512 instructions on two messages at a time.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/digest/sha512_neon.hpp"
#include "kernels/crypto/digest/side_by_side.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_several<Sha512Neon, SideBySide<Sha512Neon, 2>>,
        .note = "SHA512H and SHA512H2, two messages side by side");
