// crc32q and VPCLMULQDQ on 64 bytes, interleaved: on Zen 4 they take eight and 16 bytes a cycle, which the
// dispatch of their many operations holds under 20 together.
// Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/zmm.hpp"
#include "kernels/variant.hpp"
#include "mixed.hpp"

namespace {

struct Cpu : Zmm {
    static constexpr std::size_t accumulators = 2;
    /// Vectors for a few units, the share that takes both as long.
    static constexpr std::size_t vectors[]{0, 1, 1, 2, 3};
};

} // namespace

VARIANT(.run = Mixed<Cpu>::run, .note = "crc32q in four streams beside VPCLMULQDQ on 2 x 64 bytes");
