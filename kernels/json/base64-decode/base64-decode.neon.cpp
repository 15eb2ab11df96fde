// How is told in the header; the quanta and the alphabet are those of RFC 4648, section 4. NEON has what Base
// 64 is made of: loads that take fours apart, stores that put threes together, and tables of 64 bytes that
// chain.
#include "kernels/variant.hpp"
#include "neon.hpp"

VARIANT(.run = base64::decode_neon, .prepare = base64::prepare_decode<base64::NeonTables>,
        .note = "LD4, values and flags by TBL of 64 and TBX of 32, SLI, ST3");
