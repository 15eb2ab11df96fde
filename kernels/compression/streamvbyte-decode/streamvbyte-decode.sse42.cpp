// A control byte chooses one of 256 shuffles of the next 16 bytes, and how many of them it takes (Lemire,
// Kurz, Rupp: Stream VByte: Faster byte-oriented integer compression, 2018). PSHUFB does one in a cycle.
#include "kernels/compression/streamvbyte/decode.hpp"
#include "kernels/compression/streamvbyte/xmm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = streamvbyte::decode<streamvbyte::Spread>,
        .note = "PSHUFB by a table of 256 shuffles, four values each");
