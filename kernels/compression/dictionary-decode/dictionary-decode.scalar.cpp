// The definition: an index at a time, and every one checked.
#include "dictionary.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return dictionary::decode<dictionary::Plain>(dictionary::of_param(state), in, out);
}

} // namespace

VARIANT(.run = run, .note = "an index at a time");
