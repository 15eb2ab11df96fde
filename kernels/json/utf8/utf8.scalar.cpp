// How and why is told in the header.
#include "kernels/json/unicode/well_formed.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink) noexcept {
    return well_formed(in) ? 0 : kernels::rejected;
}

} // namespace

VARIANT(.run = run, .note = "Table 3-7, row by row: the definition");
