// As neon.poly, with the logarithms of a whole vector at once, whatever its length.
#include "kernels/variant.hpp"
#include "sve.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return each_block(state, in, out, [](Bytes block) {
        return entropy_by(polynomial_log2, histogram(block), block.size());
    });
}

} // namespace

VARIANT(.run = run, .note = "four tables of counts, a vector of logarithms at once by a polynomial in place");
