// Vertical, as many blocks as a vector has words, and few blocks by rows. RFC 8439; Arm Architecture
// Reference Manual, XAR (SVE2).
#include "kernels/crypto/chacha/sve2.hpp"
#include "kernels/crypto/chacha20/run.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sve2Chacha>, .note = "a block a word of the vector, XAR; few blocks by rows");
