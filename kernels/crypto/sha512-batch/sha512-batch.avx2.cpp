// A message in each of four lanes; of one alone two blocks at once.
#include "kernels/crypto/digest/lanes_avx2.hpp"
#include "kernels/crypto/digest/sha2_lanes.hpp"
#include "kernels/crypto/digest/sha512_two_blocks.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<Sha512TwoBlocks<Avx2<std::uint64_t>>, Sha2Lanes<Sha512, Avx2<std::uint64_t>>>,
        .note = "4 lanes");
