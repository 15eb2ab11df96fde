// Four blocks in vectors. RFC 8439; Bernstein, ChaCha, a variant of Salsa20, 2008.
#include "kernels/crypto/chacha/neon.hpp"
#include "kernels/crypto/chacha20/run.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<NeonChacha>, .note = "four blocks in vectors; two by rows, one in integer registers");
