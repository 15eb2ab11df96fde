// As neon, with the logarithms of a whole vector at once by SLEEF, whatever its length.
#include "kernels/variant.hpp"
#include "sve.hpp"
#include <sleef.h>

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return each_block(state, in, out, [](Bytes block) {
        return entropy_by(Sleef_log2fx_u35sve, histogram(block), block.size());
    });
}

} // namespace

VARIANT(.run = run, .note = "four tables of counts, a vector of logarithms at once by SLEEF");
