// CRC32CX: one a cycle on Neoverse, where several keys hide its latency of two. Gopal, Ozturk, Guilford et
// al.: Fast CRC Computation for iSCSI Polynomial Using CRC32 Instruction, Intel 2011.
#include "acle.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = keys::run<Words<Acle>>, .note = "CRC32CX, one key after another");
