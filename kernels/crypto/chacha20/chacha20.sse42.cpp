// Vertical, four blocks in a vector, two batches of four in turns: one batch is a chain that leaves the
// vector ports waiting; the vectors live in memory and loads fold into the arithmetic. Short inputs: by rows,
// one block in four vectors. RFC 8439; Bernstein, ChaCha, a variant of Salsa20, 2008; Goll and Gueron, ITNG
// 2014.
#include "kernels/crypto/chacha/sse42.hpp"
#include "kernels/crypto/chacha20/run.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Chacha<Sse42>>, .note = "two batches of four blocks in turns; short inputs by rows");
