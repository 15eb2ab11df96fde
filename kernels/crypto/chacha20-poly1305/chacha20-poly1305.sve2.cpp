// ChaCha20 by XAR, a block a word of the vector, and beside it Poly1305 by MUL and UMULH: 29 instructions a
// block of 16 bytes, in units that the vectors do not use. RFC 8439; Arm Architecture Reference Manual, XAR
// (SVE2).
#include "kernels/crypto/chacha/sve2.hpp"
#include "kernels/crypto/chacha20-poly1305/run.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sve2Chacha, Poly1305>,
        .note = "a block a word of the vector, XAR; Poly1305 beside it in integer registers");
