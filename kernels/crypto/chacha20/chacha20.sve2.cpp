// Vertical, as many blocks as a vector has words. XAR is the XOR and the rotation of ChaCha in one
// instruction: a quarter round is 8 instructions instead of NEON's 14, and needs no register beside the 16 of
// the state. A single block runs in integer registers, whose latency is half as long. RFC 8439; Arm
// Architecture Reference Manual, XAR (SVE2).
#include "kernels/crypto/chacha20/sve2.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return encrypt<false>(param.data(), in.data(), out.data(), in.size());
}

} // namespace

VARIANT(.run = run, .note = "a block a word of the vector, XAR");
