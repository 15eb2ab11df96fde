// GF2P8AFFINEQB transposes 8x8 bits (Intel, Galois Field New Instructions technology guide, 2018). Then
// VPERMI2B, which takes any 64 bytes of two vectors, puts the bytes of elements together: one for each vector
// and bit of a byte's number.
#include "kernels/compression/columns/zmm_vbmi.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return run_bitunshuffle<ZmmGfni<32>, Xmm>(state, in, out);
}

} // namespace

VARIANT(.run = run, .note = "bits by GF2P8AFFINEQB; log2(size) rounds of VPERMI2B");
