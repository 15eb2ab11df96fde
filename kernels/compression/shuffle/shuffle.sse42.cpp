// PSHUFB collects bytes of a vector's elements, PUNPCK transposes what it collected (Intel, Software
// Developer's Manual, volume 2).
#include "kernels/compression/columns/xmm.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return run_shuffle<Staged<Xmm>, Xmm>(state, in, out);
}

} // namespace

VARIANT(.run = run, .note = "PSHUFB, then log2(size) rounds of PUNPCK");
