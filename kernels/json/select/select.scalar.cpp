// How and why is told in the header.
#include "kernels/json/fields/definition.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return Selector(param, in, out).run();
}

} // namespace

VARIANT(.run = run, .note = "byte by byte, with the depth and whether it is a string: the definition");
