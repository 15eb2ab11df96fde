// BMI2's RORX and ANDN, all rounds unrolled.
#include "kernels/crypto/digest/sha2_words.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sha2Words<Sha512>>, .note = "unrolled, RORX");
