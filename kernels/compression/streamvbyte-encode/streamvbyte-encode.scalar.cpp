// The definition: byte by byte.
#include "kernels/compression/streamvbyte/format.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return streamvbyte::encode_plainly(in, out);
}

} // namespace

VARIANT(.run = run, .note = "byte by byte");
