// Short literals are copied by 16 bytes and short matches by 32, a pair of registers that one instruction
// loads and one stores; TBL repeats what is less than 16 bytes back. Format: Collet, LZ4 Block Format
// Description, 2022; how, decoder.hpp tells.
#include "kernels/compression/lz4/neon.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::decode<lz4::Neon>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "copies of 16 and 32 bytes for all short lengths, TBL for short distances");
