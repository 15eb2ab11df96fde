#pragma once
// The CRC instructions of Arm.
#include "words.hpp"
#include <arm_acle.h>

namespace {

struct Acle {
    static std::uint32_t next(std::uint32_t crc, std::uint64_t word) { return __crc32cd(crc, word); }
    static std::uint32_t next(std::uint32_t crc, std::uint32_t word) { return __crc32cw(crc, word); }
    static std::uint32_t next(std::uint32_t crc, std::uint16_t word) { return __crc32ch(crc, word); }
    static std::uint32_t next(std::uint32_t crc, std::uint8_t byte) { return __crc32cb(crc, byte); }
};

} // namespace
