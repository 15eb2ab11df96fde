// As sse42 in four lanes, which are given elements 16 apart as they are loaded, so that none has to cross
// over.
#include "kernels/compression/columns/zmm.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return run_shuffle<Staged<Zmm>, Zmm, Xmm>(state, in, out);
}

} // namespace

VARIANT(.run = run, .note = "PSHUFB and PUNPCK in four lanes, which memory operands fill");
