// Vertical, eight blocks in a vector. A quarter round is a chain of 16 cycles and four of them have only 64
// instructions, so eight blocks alone leave the four vector ports of a Zen or the three of an Intel core
// waiting: two batches of eight run in turns. Their 32 vectors live in memory, which the ports do not feel:
// loads fold into the arithmetic. Short inputs: horizontal, two blocks in a vector. RFC 8439; Goll and
// Gueron, Vectorization on ChaCha stream cipher, ITNG 2014.
#include "kernels/crypto/chacha/avx2.hpp"
#include "kernels/crypto/chacha20/run.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Chacha<Avx2>>, .note = "two batches of eight blocks in turns; short inputs by rows");
