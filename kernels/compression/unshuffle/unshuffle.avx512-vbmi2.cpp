// VPERMI2B takes any 64 bytes of two vectors, across lanes: one for each vector and bit of a byte's number
// (Intel, Software Developer's Manual, volume 2).
#include "kernels/compression/columns/zmm_vbmi.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return run_unshuffle<ZmmVbmi<run_length>, ZmmVbmi<32>, Xmm>(state, in, out);
}

} // namespace

VARIANT(.run = run, .note = "log2(size) rounds of VPERMI2B");
