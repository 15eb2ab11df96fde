// VPCLMULQDQ folds 32 bytes at a time, in six accumulators.
// Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/barrett.hpp"
#include "kernels/hashing/crc/ymm.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return state.empty() ? Barrett<Crc64Xz, Ymm, 6>::run(state, in, out)
                         : Barrett<Crc64Nvme, Ymm, 6>::run(state, in, out);
}

} // namespace

VARIANT(.run = run, .note = "VPCLMULQDQ folds 6 x 32 bytes");
