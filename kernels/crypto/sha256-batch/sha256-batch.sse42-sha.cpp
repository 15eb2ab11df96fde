// Four messages in turn by the SHA extensions, whose latency is the limit for one.
#include "kernels/crypto/digest/sha256_ni_lanes.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_lanes<Sha256Ni, Sha256NiLanes<2>, Sha256NiLanes<4>>,
        .note = "SHA256RNDS2, four messages in turn");
