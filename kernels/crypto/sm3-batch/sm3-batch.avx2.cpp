// A message in each of eight lanes; of one alone two blocks at once.
#include "kernels/crypto/digest/lanes_avx2.hpp"
#include "kernels/crypto/digest/sm3_lanes.hpp"
#include "kernels/crypto/digest/sm3_two_blocks.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<Sm3TwoBlocks<Avx2<std::uint32_t>>, Sm3Lanes<Avx2<std::uint32_t>>>,
        .note = "8 lanes");
