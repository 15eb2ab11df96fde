// ChaCha20 of twice sixteen blocks in vectors. Their rounds wait for each other: beside them there is time
// for all of Poly1305, eight blocks at once by the multiply-add of 52 bits (IFMA). RFC 8439; Goll and Gueron,
// Vectorization of Poly1305 message authentication code, ITNG 2015.
#include "kernels/crypto/chacha/avx512.hpp"
#include "kernels/crypto/chacha20-poly1305/run.hpp"
#include "kernels/crypto/poly1305/ifma.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Chacha<Avx512>, Poly1305Ifma>,
        .note = "32 blocks; Poly1305 beside them, eight blocks at once by IFMA");
