// The definition: the last place of the same hash, byte by byte.
#include "kernels/compression/lz4/block.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::encode_plainly(in, out);
}

} // namespace

VARIANT(.run = run, .note = "greedy, the last place of a hash of four bytes");
