// crc32q: eight bytes a cycle on Intel's and AMD's cores, where several keys hide its latency of three.
// Gopal, Ozturk, Guilford et al.: Fast CRC Computation for iSCSI Polynomial Using CRC32 Instruction, Intel
// 2011.
#include "kernels/variant.hpp"
#include "sse42.hpp"

VARIANT(.run = keys::run<Words<Sse42>>, .note = "crc32q, one key after another");
