// ISA-L's crc64_ecma_refl and, from 2.31 on, crc64_rocksoft_refl, which is NVMe's; they invert the register
// at both ends.
#include "kernels/variant.hpp"
#include <cstring>
#include <isa-l.h>

#if ISAL_VERSION >= ISAL_MAKE_VERSION(2, 31, 0)

namespace {

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto function = state.empty() ? crc64_ecma_refl : crc64_rocksoft_refl;
    const std::uint64_t crc = function(0, reinterpret_cast<const unsigned char*>(in.data()), in.size());
    std::memcpy(out.data(), &crc, 8);
    return 8;
}

} // namespace

VARIANT(.run = run, .note = "ISA-L " PEER_VERSION ", crc64_ecma_refl and crc64_rocksoft_refl");

#else

VARIANT(.note = "ISA-L " PEER_VERSION " has no CRC-64/NVME: 2.31 does");

#endif
