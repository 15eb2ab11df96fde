// As sse42 in two lanes, which are given elements 16 apart as they are loaded, so that none has to cross
// over. Then bits change places between 8 vectors by shifts and masks (Warren, Hacker's Delight, 2013,
// section 7-3): fewer instructions than a VPMOVMSKB for each bit.
#include "kernels/compression/columns/ymm.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept { return run_bitshuffle<Ymm, Xmm>(state, in, out); }

} // namespace

VARIANT(.run = run,
        .note = "PSHUFB and PUNPCK in two lanes, which memory operands fill; bits by shifts and masks");
