// The SM3 instructions on two messages at a time, and from vectors of 256 bit on, lanes: they take 2000
// instructions for a block of each, the SM3 instructions 290 for one.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/digest/side_by_side.hpp"
#include "kernels/crypto/digest/sm3_neon.hpp"
#include "kernels/crypto/digest/sm3_rounds.hpp"
#include "kernels/crypto/digest/sve2_lanes.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_sve2<Sve2Lanes<Sm3Rounds<Sve2Words<std::uint32_t>>>, 8,
                        digests_from<Sm3Neon, SideBySide<Sm3Neon, 2>>>,
        .note = "a message a lane from 256 bit on, XAR, EOR3 and BSL; else the SM3 instructions");
