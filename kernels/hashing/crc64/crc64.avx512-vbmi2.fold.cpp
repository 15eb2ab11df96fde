// VPCLMULQDQ folds 64 bytes at a time, in six accumulators; one ternary logic instruction adds both products
// to the bytes that follow, and masks load the odd bytes. Gopal, Ozturk, Guilford et al.: Fast CRC
// Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/barrett.hpp"
#include "kernels/hashing/crc/zmm.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return state.empty() ? Barrett<Crc64Xz, Zmm, 6>::run(state, in, out)
                         : Barrett<Crc64Nvme, Zmm, 6>::run(state, in, out);
}

} // namespace

VARIANT(.run = run, .note = "VPCLMULQDQ folds 6 x 64 bytes");
