// Short literals and matches are copied by 16 and 18 bytes whatever their lengths are; PSHUFB repeats what is
// less than 16 bytes back. Format: Collet, LZ4 Block Format Description, 2022; how, decoder.hpp tells.
#include "kernels/compression/lz4/x86.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::decode<lz4::X86>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "copies of 16 and 18 bytes for all short lengths, PSHUFB for short distances");
