// CRC32CX in four streams: one instruction a cycle has a latency of two on Neoverse, three on small cores.
// PMULL joins the streams. Gopal, Ozturk, Guilford et al.: Fast CRC Computation for iSCSI Polynomial Using
// CRC32 Instruction, Intel 2011.
#include "kernels/hashing/crc/pmull.hpp"
#include "kernels/hashing/crc/streams.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Streams<Crc32c, Pmull>::run, .note = "CRC32CX in four streams, joined by PMULL");
