// A message in each of eight lanes; one alone goes through general registers.
#include "kernels/crypto/digest/lanes_avx2.hpp"
#include "kernels/crypto/digest/sha2_lanes.hpp"
#include "kernels/crypto/digest/sha2_words.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<Sha2Words<Sha256>, Sha2Lanes<Sha256, Avx2<std::uint32_t>>>, .note = "8 lanes");
