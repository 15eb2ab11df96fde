// The SHA-512 instructions on two messages at a time, and from vectors of 512 bit on, lanes: they take 2500
// instructions for a block of each, the SHA-512 instructions 445 for one.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/digest/sha2_rounds.hpp"
#include "kernels/crypto/digest/sha512_neon.hpp"
#include "kernels/crypto/digest/side_by_side.hpp"
#include "kernels/crypto/digest/sve2_lanes.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_sve2<Sve2Lanes<Sha2Rounds<Sha512, Sve2Words<std::uint64_t>>>, 6,
                        digests_from<Sha512Neon, SideBySide<Sha512Neon, 2>>>,
        .note = "a message a lane from 512 bit on, XAR and BSL; else the SHA-512 instructions");
