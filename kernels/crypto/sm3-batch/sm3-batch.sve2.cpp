// A message in each lane, for the processors that lack the SM3 instructions.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/digest/sm3_rounds.hpp"
#include "kernels/crypto/digest/sve2_lanes.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_sve2<Sve2Lanes<Sm3Rounds<Sve2Words<std::uint32_t>>>, 1>,
        .note = "a message a lane, XAR, EOR3 and BSL");
