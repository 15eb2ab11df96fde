// libdeflate_crc32, which inverts the register at both ends.
#include "kernels/variant.hpp"
#include <cstring>
#include <libdeflate.h>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::uint32_t crc = libdeflate_crc32(0, in.data(), in.size());
    std::memcpy(out.data(), &crc, 4);
    return 4;
}

} // namespace

VARIANT(.run = run, .note = "libdeflate " PEER_VERSION ", libdeflate_crc32");
