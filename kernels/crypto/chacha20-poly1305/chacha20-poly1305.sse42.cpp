// ChaCha20 of two batches of four blocks in vectors, which take every port that has vectors, and beside them
// Poly1305 by MUL, which has a port of its own: what is sealed costs little more than ChaCha20 alone. RFC
// 8439; Bernstein and Schwabe, NEON crypto, CHES 2012, for units that work at the same time.
#include "kernels/crypto/chacha/sse42.hpp"
#include "kernels/crypto/chacha20-poly1305/run.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Chacha<Sse42>, Poly1305>,
        .note = "two batches of four blocks, Poly1305 beside them in integer registers");
