// A message in each of sixteen lanes, up to eight in half a vector; one alone goes through general registers.
#include "kernels/crypto/digest/lanes_avx512.hpp"
#include "kernels/crypto/digest/sha2_lanes.hpp"
#include "kernels/crypto/digest/sha2_words.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<Sha2Words<Sha256>, Sha2Lanes<Sha256, Avx512Half<std::uint32_t>>,
                         Sha2Lanes<Sha256, Avx512<std::uint32_t>>>,
        .note = "16 lanes, VPTERNLOGD and VPRORD");
