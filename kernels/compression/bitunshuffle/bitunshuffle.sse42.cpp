// Bits change places between 8 vectors by shifts and masks (Warren, Hacker's Delight, 2013, section 7-3):
// fewer instructions than a PMOVMSKB for each bit. Then the bytes: PSHUFB collects bytes of a vector's
// elements, PUNPCK transposes what it collected (Intel, Software Developer's Manual, volume 2).
#include "kernels/compression/columns/xmm.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept { return run_bitunshuffle<Xmm>(state, in, out); }

} // namespace

VARIANT(.run = run, .note = "bits by shifts and masks; PSHUFB, then log2(size) rounds of PUNPCK");
