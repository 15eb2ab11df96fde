// The reference implementation.
#include "kernels/variant.hpp"
#include <lz4.h>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return std::size_t(LZ4_compress_default(reinterpret_cast<const char*>(in.data()),
                                            reinterpret_cast<char*>(out.data()), int(in.size()),
                                            int(out.size())));
}

} // namespace

VARIANT(.run = run, .note = "lz4 " PEER_VERSION ", LZ4_compress_default");
