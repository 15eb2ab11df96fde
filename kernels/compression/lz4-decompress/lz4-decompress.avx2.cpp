// As sse42, and long lengths by vectors of 32 bytes. Short ones stay with 16: a wider load more often meets
// bytes that still wait in the store queue, in several pieces, and has to wait for them. Format: Collet, LZ4
// Block Format Description, 2022; how, decoder.hpp tells.
#include "kernels/compression/lz4/avx2.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::decode<lz4::Avx2>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "copies of 16 and 18 bytes for all short lengths, 32 for long ones");
