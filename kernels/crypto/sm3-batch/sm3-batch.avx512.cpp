// A message in each of sixteen lanes, up to eight in half a vector; of one alone two blocks at once.
#include "kernels/crypto/digest/lanes_avx512.hpp"
#include "kernels/crypto/digest/sm3_lanes.hpp"
#include "kernels/crypto/digest/sm3_two_blocks.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<Sm3TwoBlocks<Avx512Half<std::uint32_t>>, Sm3Lanes<Avx512Half<std::uint32_t>>,
                         Sm3Lanes<Avx512<std::uint32_t>>>,
        .note = "16 lanes, VPTERNLOGD and VPROLD");
