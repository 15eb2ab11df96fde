// A message in each lane, for the processors that lack the SM3 instructions.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/digest/neon_lanes.hpp"
#include "kernels/crypto/digest/side_by_side.hpp"
#include "kernels/crypto/digest/sm3_rounds.hpp"
#include "kernels/variant.hpp"

using Lanes = NeonLanes<Sm3Rounds<NeonWords>>;

VARIANT(.run = run_several<Lanes, Lanes>, .note = "4 lanes, a rotation is SHL and SRI, by bytes TBL");
