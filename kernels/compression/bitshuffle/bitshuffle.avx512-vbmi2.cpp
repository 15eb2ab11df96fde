// VPERMI2B takes any 64 bytes of two vectors. Then GF2P8AFFINEQB transposes 8x8 bits (Intel, Galois Field New
// Instructions technology guide, 2018).
#include "kernels/compression/columns/zmm_vbmi.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return run_bitshuffle<ZmmGfni<32>, Xmm>(state, in, out);
}

} // namespace

VARIANT(.run = run, .note = "log2(size) rounds of VPERMI2B; bits by GF2P8AFFINEQB");
