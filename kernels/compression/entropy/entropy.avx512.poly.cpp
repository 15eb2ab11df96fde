// As avx2.poly, 16 logarithms at once.
#include "avx512.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return each_block<256>(state, in, out, [](Bytes block) {
        return entropy_by(polynomial_log2, histogram(block), block.size());
    });
}

} // namespace

VARIANT(.run = run, .note = "four tables of counts, 16 logarithms at once by a polynomial in place");
