// The definition: byte by byte, every length and distance checked.
#include "kernels/compression/lz4/block.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::decode_plainly(in, out);
}

} // namespace

VARIANT(.run = run, .note = "byte by byte");
