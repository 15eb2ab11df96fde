// LD4 deinterleaves bytes as it loads, ST4 interleaves as it stores; what is left for elements of 8 and 16
// bytes does UZP (Arm Architecture Reference Manual, C7.2). Then bits change places
// between 8 vectors by shifts and selections (Warren, Hacker's Delight, 2013, section 7-3).
#include "kernels/compression/columns/neon.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return run_bitshuffle<NeonAtOnce, Neon>(state, in, out);
}

} // namespace

VARIANT(.run = run, .note = "LD4/ST4, then UZP/ZIP; bits by shifts and BSL");
