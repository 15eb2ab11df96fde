// Rounds in vectors of one word, the schedule in general registers.
#include "kernels/crypto/digest/sha512_avx512.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sha512Avx512>, .note = "rounds by VPTERNLOGQ and VPRORQ, the schedule by RORX");
