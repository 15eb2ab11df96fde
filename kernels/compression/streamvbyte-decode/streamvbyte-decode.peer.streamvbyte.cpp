// The authors' library. Debian builds it without its code for SSE4.1 and for NEON: it goes byte by byte. It
// may read up to 16 bytes behind its input, and does so on arm64: where these are on another page, which may
// not be there, it gets a copy with room behind it. It is only one call, since the data begin where the
// control bytes of all values end; so the copy is of everything.
#include "kernels/variant.hpp"
#include <cstring>
#include <memory>
#include <new>
#include <streamvbyte.h>

namespace {

constexpr std::size_t padding = 16, least_page = 4096;

std::size_t decode(const std::byte* in, kernels::Sink out) noexcept {
    return streamvbyte_decode(reinterpret_cast<const std::uint8_t*>(in),
                              reinterpret_cast<std::uint32_t*>(out.data()),
                              std::uint32_t(out.size() / sizeof(std::uint32_t)));
}

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto end = reinterpret_cast<std::uintptr_t>(in.data() + in.size());
    std::size_t read;
    if (end % least_page != 0 && end % least_page <= least_page - padding) {
        read = decode(in.data(), out);
    } else {
        const std::unique_ptr<std::byte[]> copy(new (std::nothrow) std::byte[in.size() + padding]);
        if (!copy) return kernels::rejected;
        if (!in.empty()) std::memcpy(copy.get(), in.data(), in.size());
        read = decode(copy.get(), out);
    }
    return read == in.size() ? out.size() / sizeof(std::uint32_t) * sizeof(std::uint32_t) : kernels::rejected;
}

} // namespace

VARIANT(.run = run,
        .note = "streamvbyte " PEER_VERSION ", streamvbyte_decode; Debian's is built without vectors");
