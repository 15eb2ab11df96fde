// ChaCha20 of two batches of eight blocks in vectors, and beside them Poly1305 by MULX. Its chain of 18
// cycles a block is now the longer of the two. RFC 8439; Bernstein and Schwabe, NEON crypto, CHES 2012, for
// units that work at the same time.
#include "kernels/crypto/chacha/avx2.hpp"
#include "kernels/crypto/chacha20-poly1305/run.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Chacha<Avx2>, Poly1305>,
        .note = "two batches of eight blocks, Poly1305 beside them in integer registers");
