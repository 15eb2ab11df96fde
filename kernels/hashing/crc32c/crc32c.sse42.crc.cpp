// crc32q in four streams: one instruction a cycle has a latency of three. PCLMULQDQ joins the streams.
// Gopal, Ozturk, Guilford et al.: Fast CRC Computation for iSCSI Polynomial Using CRC32 Instruction, Intel
// 2011.
#include "kernels/hashing/crc/xmm.hpp"
#include "kernels/variant.hpp"
#include "streams.hpp"

VARIANT(.run = Streams<Xmm>::run, .note = "crc32q in four streams, joined by PCLMULQDQ");
