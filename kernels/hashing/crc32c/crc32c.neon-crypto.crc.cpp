// CRC32CX in four streams: one instruction a cycle has a latency of two on Neoverse, three on small cores.
// PMULL joins the streams. Gopal, Ozturk, Guilford et al.: Fast CRC Computation for iSCSI Polynomial Using
// CRC32 Instruction, Intel 2011.
#include "kernels/variant.hpp"
#include "pmull.hpp"
#include "streams.hpp"

VARIANT(.run = Streams<Pmull>::run, .note = "CRC32CX in four streams, joined by PMULL");
