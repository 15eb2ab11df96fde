// The reference implementation.
#include "kernels/variant.hpp"
#include <lz4.h>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const int length =
        LZ4_decompress_safe(reinterpret_cast<const char*>(in.data()), reinterpret_cast<char*>(out.data()),
                            int(in.size()), int(out.size()));
    return length < 0 ? kernels::rejected : std::size_t(length);
}

} // namespace

VARIANT(.run = run, .note = "lz4 " PEER_VERSION ", LZ4_decompress_safe");
