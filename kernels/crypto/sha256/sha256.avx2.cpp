// BMI2's RORX and ANDN, all rounds unrolled: for Haswell to Skylake, which lack the SHA extensions.
#include "kernels/crypto/digest/sha2_words.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sha2Words<Sha256>>, .note = "unrolled, RORX");
