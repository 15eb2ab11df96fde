// chacha20.neon with a fifth block in integer registers. A core that starts five instructions a cycle and has
// two vector pipes (Neoverse N2) leaves three for the integer units: the block costs 3 instructions a byte
// more than the average but next to no time. RFC 8439; Bernstein and Schwabe, NEON crypto, CHES 2012, mix a
// Salsa20 block in this way.
#include "kernels/crypto/chacha20/neon.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return encrypt<true>(param.data(), in.data(), out.data(), in.size());
}

} // namespace

VARIANT(.run = run, .note = "four blocks in vectors and a fifth in integer registers at once");
