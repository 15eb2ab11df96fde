// A message in each of eight lanes; of two vectors, because the rounds wait more than they work; up to four
// in half a vector. One alone goes through general registers.
#include "kernels/crypto/digest/lanes_avx512.hpp"
#include "kernels/crypto/digest/sha2_lanes.hpp"
#include "kernels/crypto/digest/sha512_two_blocks.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<
            Sha512TwoBlocks<Avx512Half<std::uint64_t>>, Sha2Lanes<Sha512, Avx512Half<std::uint64_t>>,
            Sha2Lanes<Sha512, Avx512<std::uint64_t>>, Sha2Lanes<Sha512, Twice<Avx512<std::uint64_t>>>>,
        .note = "two times 8 lanes, VPTERNLOGQ and VPRORQ");
