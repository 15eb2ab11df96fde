// A message in each lane, for the processors that lack the SHA instructions; one alone goes through general
// registers.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/digest/neon_lanes.hpp"
#include "kernels/crypto/digest/sha2_rounds.hpp"
#include "kernels/crypto/digest/sha2_words.hpp"
#include "kernels/crypto/digest/side_by_side.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_several<Sha2Words<Sha256>, NeonLanes<Sha2Rounds<Sha256, NeonWords>>>,
        .note = "4 lanes, a rotation is SHL and SRI");
