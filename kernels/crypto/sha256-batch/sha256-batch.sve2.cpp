// A message in each lane, what is left over by the SHA instructions. Those take 98 instructions for a block,
// and lanes 1900 for a block of each of them: at 512 bit they are about as many, and at 128 bit four times.
#include "kernels/crypto/digest/sha256_neon.hpp"
#include "kernels/crypto/digest/sha2_rounds.hpp"
#include "kernels/crypto/digest/side_by_side.hpp"
#include "kernels/crypto/digest/sve2_lanes.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_sve2<Sve2Lanes<Sha2Rounds<Sha256, Sve2Words<std::uint32_t>>>, 2,
                        digests_from<Sha256Neon, SideBySide<Sha256Neon, 2>>>,
        .note = "a message a lane, XAR and BSL");
