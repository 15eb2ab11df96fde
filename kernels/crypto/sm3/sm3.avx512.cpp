// A word in a vector: three-operand functions and rotations of one cycle shorten a round's chain.
#include "kernels/crypto/digest/sm3_avx512.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sm3Avx512>, .note = "a word a vector: VPTERNLOGD, VPROLD");
