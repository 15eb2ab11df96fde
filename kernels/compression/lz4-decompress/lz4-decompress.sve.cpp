// As neon; predicates copy what is left at the ends of the buffers, whatever its length. In between nothing
// is gained by them: a sequence seldom fills a vector of 128 bits, and SVE has no loads of pairs. Format:
// Collet, LZ4 Block Format Description, 2022; how, decoder.hpp tells.
#include "kernels/compression/lz4/sve.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::decode<lz4::Sve>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "copies of 16 and 32 bytes for all short lengths, predicates at the end");
