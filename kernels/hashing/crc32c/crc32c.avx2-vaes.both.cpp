// crc32q and VPCLMULQDQ on 32 bytes, interleaved: on Zen 3 and 4 each alone takes eight bytes a cycle.
// Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/ymm.hpp"
#include "kernels/variant.hpp"
#include "mixed.hpp"

namespace {

struct Cpu : Ymm {
    static constexpr std::size_t accumulators = 2;
    /// Vectors for a few units, the share that takes both as long.
    static constexpr std::size_t vectors[]{0, 1, 2, 4, 5};
};

} // namespace

VARIANT(.run = Mixed<Cpu>::run, .note = "crc32q in four streams beside VPCLMULQDQ on 2 x 32 bytes");
