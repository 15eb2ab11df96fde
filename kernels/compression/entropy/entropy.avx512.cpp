// As avx2, 16 logarithms at once. Conflict detection with gather and scatter would count 16 bytes at once,
// but a scatter still is a store for each, and slower than plain ones on every processor so far.
#include "avx512.hpp"
#include "kernels/variant.hpp"
#include <sleef.h>

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return each_block(state, in, out, [](Bytes block) {
        return entropy_by(Sleef_log2f16_u35avx512f, histogram(block), block.size());
    });
}

} // namespace

VARIANT(.run = run, .note = "four tables of counts, 16 logarithms at once by SLEEF");
