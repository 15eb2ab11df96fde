// A message in each of eight lanes.
#include "kernels/crypto/digest/lanes_avx2.hpp"
#include "kernels/crypto/digest/sm3_lanes.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<Defined<Sm3>, Sm3Lanes<Avx2<std::uint32_t>>>, .note = "8 lanes");
