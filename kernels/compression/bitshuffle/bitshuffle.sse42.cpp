// PSHUFB collects bytes of a vector's elements, PUNPCK transposes what it collected (Intel, Software
// Developer's Manual, volume 2). Then bits change places between 8 vectors by shifts and masks (Warren,
// Hacker's Delight, 2013, section 7-3): fewer instructions than a PMOVMSKB for each bit.
#include "kernels/compression/columns/xmm.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept { return run_bitshuffle<Xmm>(state, in, out); }

} // namespace

VARIANT(.run = run, .note = "PSHUFB, then log2(size) rounds of PUNPCK; bits by shifts and masks");
