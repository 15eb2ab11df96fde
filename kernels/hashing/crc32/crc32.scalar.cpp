// The definition: one bit at a time, the polynomial 0x04C11DB7 in reflected form (RFC 1952, 8; IEEE 802.3).
#include "kernels/variant.hpp"
#include <cstring>

namespace {

constexpr std::uint32_t polynomial = 0xedb88320;

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    std::uint32_t crc = ~0u;
    for (const std::byte byte : in) {
        crc ^= std::to_integer<std::uint32_t>(byte);
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? polynomial : 0);
    }
    crc = ~crc;
    std::memcpy(out.data(), &crc, 4);
    return 4;
}

} // namespace

VARIANT(.run = run, .note = "one bit at a time: the definition");
