// CRC32CX and PMULL, interleaved: integer and vector units work side by side, on Neoverse N2 eight bytes a
// cycle on each. EOR3 adds both products to the bytes that follow. Gopal, Ozturk, Guilford et al.: Fast CRC
// Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/eor3.hpp"
#include "kernels/hashing/crc/mixed.hpp"
#include "kernels/variant.hpp"

namespace {

struct Cpu : Eor3 {
    static constexpr std::size_t accumulators = 4;
    /// Vectors for a few units, the share that takes both as long.
    static constexpr std::size_t vectors[]{0, 2, 6, 8, 10};
};

} // namespace

VARIANT(.run = Mixed<Crc32c, Cpu>::run, .note = "CRC32CX in four streams beside PMULL and EOR3 in four");
