// chacha20.sve2 with one more block in integer registers: five instructions start in a cycle on a Neoverse
// N2, two of them on vectors, and with vectors of 128 bits the integer block ends with the four of the
// vectors. RFC 8439; Bernstein and Schwabe, NEON crypto, CHES 2012, mix a Salsa20 block in this way.
#include "kernels/crypto/chacha20/sve2.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return encrypt<true>(param.data(), in.data(), out.data(), in.size());
}

} // namespace

VARIANT(.run = run, .note = "a block a word of the vector, XAR, and one in integer registers at once");
