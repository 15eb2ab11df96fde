// Vertical, twice sixteen blocks in a vector, rotated by VPROLD. Short inputs: by rows, four blocks in a
// vector. RFC 8439; Goll and Gueron, Vectorization on ChaCha stream cipher, ITNG 2014.
#include "kernels/crypto/chacha/avx512.hpp"
#include "kernels/crypto/chacha20/run.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Chacha<Avx512>>, .note = "32 blocks with VPROLD; short inputs by rows");
