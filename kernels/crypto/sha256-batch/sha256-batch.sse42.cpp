// A message in each of four lanes; one alone goes through general registers.
#include "kernels/crypto/digest/lanes_sse42.hpp"
#include "kernels/crypto/digest/sha2_lanes.hpp"
#include "kernels/crypto/digest/sha2_words.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<Sha2Words<Sha256>, Sha2Lanes<Sha256, Sse42>>, .note = "4 lanes");
