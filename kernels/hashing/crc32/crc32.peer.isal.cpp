// ISA-L's crc32_gzip_refl, which inverts the register at both ends.
#include "kernels/variant.hpp"
#include <cstring>
#include <isa-l/crc.h>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::uint32_t crc =
        crc32_gzip_refl(0, reinterpret_cast<const unsigned char*>(in.data()), in.size());
    std::memcpy(out.data(), &crc, 4);
    return 4;
}

} // namespace

VARIANT(.run = run, .note = "ISA-L " PEER_VERSION ", crc32_gzip_refl");
