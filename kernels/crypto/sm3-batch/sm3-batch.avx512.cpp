// A message in each of sixteen lanes, up to eight in half a vector; of one alone a word a vector.
#include "kernels/crypto/digest/lanes_avx512.hpp"
#include "kernels/crypto/digest/sm3_avx512.hpp"
#include "kernels/crypto/digest/sm3_lanes.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<Sm3Avx512, Sm3Lanes<Avx512Half<std::uint32_t>>, Sm3Lanes<Avx512<std::uint32_t>>>,
        .note = "16 lanes, VPTERNLOGD and VPROLD");
