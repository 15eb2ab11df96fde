// Vertical, four blocks in a vector. Without a rotate instruction REV32 turns by 16 bits, TBL by 8, SHL and
// SRI by 12 and 7: a quarter round is 14 instructions, 4.4 a byte, and with two vector pipes (Neoverse N2)
// that is the limit. Up to two blocks run in integer registers, whose latency is half as long. RFC 8439;
// Bernstein, ChaCha, a variant of Salsa20, 2008.
#include "kernels/crypto/chacha20/neon.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return encrypt<false>(param.data(), in.data(), out.data(), in.size());
}

} // namespace

VARIANT(.run = run, .note = "four blocks in vectors; up to two in integer registers");
