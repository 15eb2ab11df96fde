// ISA-L's isal_adler32. On arm64, 2.30 reads behind the input, from 32 bytes on.
#include "kernels/variant.hpp"

#ifdef __aarch64__

VARIANT(.note = "ISA-L " PEER_VERSION " reads behind its input on arm64");

#else

#include <cstring>
#include <isa-l/igzip_lib.h>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::uint32_t checksum =
        isal_adler32(1, reinterpret_cast<const unsigned char*>(in.data()), in.size());
    std::memcpy(out.data(), &checksum, 4);
    return 4;
}

} // namespace

VARIANT(.run = run, .note = "ISA-L " PEER_VERSION ", isal_adler32");

#endif
