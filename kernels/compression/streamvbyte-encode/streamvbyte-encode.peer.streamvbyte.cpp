// The authors' library. Debian builds it without its code for SSE4.1 and for NEON: it goes byte by byte.
#include "kernels/variant.hpp"
#include <streamvbyte.h>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() % sizeof(std::uint32_t) != 0) return kernels::rejected;
    return streamvbyte_encode(reinterpret_cast<const std::uint32_t*>(in.data()),
                              std::uint32_t(in.size() / sizeof(std::uint32_t)),
                              reinterpret_cast<std::uint8_t*>(out.data()));
}

} // namespace

VARIANT(.run = run,
        .note = "streamvbyte " PEER_VERSION ", streamvbyte_encode; Debian's is built without vectors");
