// As avx2, and long literals by vectors of 64 bytes; masks copy what is left at the ends of the buffers,
// whatever its length, without a loop or a branch. In between a mask would only be slower: what it stored
// cannot be loaded before it is in the cache. Format: Collet, LZ4 Block Format Description, 2022; how,
// decoder.hpp tells.
#include "kernels/compression/lz4/avx512.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::decode<lz4::Avx512>(in, out);
}

} // namespace

VARIANT(.run = run,
        .note = "copies of 16 and 18 bytes for all short lengths, 64 for long ones, masks at the end");
