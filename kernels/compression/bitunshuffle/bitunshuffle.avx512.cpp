// Bits change places between 8 vectors by shifts and VPTERNLOG (Warren, Hacker's Delight, 2013, section 7-3).
// Then the bytes: as sse42 in four lanes, which are given elements 16 apart as they are loaded, so that none
// has to cross over.
#include "kernels/compression/columns/zmm.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return run_bitunshuffle<Zmm, Xmm>(state, in, out);
}

} // namespace

VARIANT(.run = run,
        .note = "bits by shifts and VPTERNLOG; PSHUFB and PUNPCK in four lanes, which memory operands fill");
