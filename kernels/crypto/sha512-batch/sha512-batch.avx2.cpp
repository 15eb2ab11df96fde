// A message in each of four lanes; one alone goes through general registers.
#include "kernels/crypto/digest/lanes_avx2.hpp"
#include "kernels/crypto/digest/sha2_lanes.hpp"
#include "kernels/crypto/digest/sha2_words.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<Sha2Words<Sha512>, Sha2Lanes<Sha512, Avx2<std::uint64_t>>>, .note = "4 lanes");
