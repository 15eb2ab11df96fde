// A message in each of four lanes.
#include "kernels/crypto/digest/lanes_sse42.hpp"
#include "kernels/crypto/digest/sm3_lanes.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<Defined<Sm3>, Sm3Lanes<Sse42>>, .note = "4 lanes");
