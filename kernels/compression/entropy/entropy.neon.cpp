// Counting in four tables, then 4 logarithms at once by SLEEF (Shibata and Petrogalli, SLEEF: A Portable
// Vectorized Library of C Standard Mathematical Functions, 2020), 3.5 units in the last place: enough here,
// and half the work of its 1.0.
#include "kernels/variant.hpp"
#include "neon.hpp"
#include <sleef.h>

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return each_block(state, in, out, [](Bytes block) {
        return entropy_by(Sleef_log2f4_u35advsimd, histogram(block), block.size());
    });
}

} // namespace

VARIANT(.run = run, .note = "four tables of counts, 4 logarithms at once by SLEEF");
