// The definition: one bit at a time, the polynomial in reflected form (ECMA-182, annex B, and the .xz file
// format; NVM Express, NVM Command Set, 64b CRC).
// Plain Armv8-A has no variant of its own: by TBL, as CRC-32's, 128 bytes would take 128 look-ups, each with
// an addition and the load of a table, no less than tables read word by word.
#include "kernels/variant.hpp"
#include <cstring>

namespace {

constexpr std::uint64_t xz = 0xc96c5795d7870f42, nvme = 0x9a6c9329ac4bc9b5;

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::uint64_t polynomial = state.empty() ? xz : nvme;
    std::uint64_t crc = ~std::uint64_t{};
    for (const std::byte byte : in) {
        crc ^= std::to_integer<std::uint64_t>(byte);
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? polynomial : 0);
    }
    crc = ~crc;
    std::memcpy(out.data(), &crc, 8);
    return 8;
}

} // namespace

VARIANT(.run = run, .note = "one bit at a time: the definition");
