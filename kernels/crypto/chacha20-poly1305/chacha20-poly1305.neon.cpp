// ChaCha20 of four blocks in vectors, and beside them Poly1305 by MUL and UMULH: the vectors keep two pipes
// of a Neoverse N2 busy and leave it three instructions a cycle for the integer units. RFC 8439; Bernstein
// and Schwabe, NEON crypto, CHES 2012.
#include "kernels/crypto/chacha/neon.hpp"
#include "kernels/crypto/chacha20-poly1305/run.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<NeonChacha, Poly1305>, .note = "four blocks, Poly1305 beside them in integer registers");
