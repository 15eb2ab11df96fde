#pragma once
// The CRC instructions of Armv8-A on eight bytes.
#include "polynomial.hpp"
#include <arm_acle.h>

namespace {

inline std::uint64_t word(Crc32, std::uint64_t crc, std::uint64_t w) {
    return __crc32d(std::uint32_t(crc), w);
}
inline std::uint64_t word(Crc32c, std::uint64_t crc, std::uint64_t w) {
    return __crc32cd(std::uint32_t(crc), w);
}

} // namespace
