// How is told in the header; the groups and the alphabet are those of RFC 4648, section 4. NEON has what Base
// 64 is made of: loads that take threes apart, stores that put fours together, and a table of 64 bytes.
#include "kernels/variant.hpp"
#include "neon.hpp"

VARIANT(.run = base64::encode_neon, .prepare = base64::prepare_encode<base64::NeonTables>,
        .note = "LD3, indices by BIT into permuted tables of 64, ST4");
