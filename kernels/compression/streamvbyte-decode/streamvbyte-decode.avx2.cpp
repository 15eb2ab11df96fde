// As sse42: a vector of 32 bytes would take its bytes from two addresses, with two shuffles from the table,
// and so needs as many loads. The three operands of AVX save the moves.
#include "kernels/compression/streamvbyte/decode.hpp"
#include "kernels/compression/streamvbyte/xmm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = streamvbyte::decode<streamvbyte::Spread>,
        .note = "PSHUFB by a table of 256 shuffles, four values each");
