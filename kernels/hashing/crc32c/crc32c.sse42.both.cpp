// crc32q and PCLMULQDQ, interleaved: Intel's cores run them on two different ports, eight bytes a cycle on
// each. AMD's cores multiply half as fast, 16 bytes in four cycles. Gopal, Ozturk, Guilford et al.: Fast CRC
// Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/xmm.hpp"
#include "kernels/variant.hpp"
#include "mixed.hpp"

namespace {

struct Cpu : Xmm {
    static constexpr std::size_t accumulators = 4;
    /// Vectors for a few units, the share that takes both as long.
    static constexpr std::size_t vectors[]{0, 2, 6, 8, 10};
};

} // namespace

VARIANT(.run = Mixed<Cpu>::run, .note = "crc32q in four streams beside PCLMULQDQ in four");
