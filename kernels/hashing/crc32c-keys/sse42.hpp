#pragma once
// The CRC instructions of SSE4.2.
#include "words.hpp"
#include <immintrin.h>

namespace {

struct Sse42 {
    static std::uint32_t next(std::uint32_t crc, std::uint64_t word) {
        return std::uint32_t(_mm_crc32_u64(crc, word));
    }
    static std::uint32_t next(std::uint32_t crc, std::uint32_t word) { return _mm_crc32_u32(crc, word); }
    static std::uint32_t next(std::uint32_t crc, std::uint16_t word) { return _mm_crc32_u16(crc, word); }
    static std::uint32_t next(std::uint32_t crc, std::uint8_t byte) { return _mm_crc32_u8(crc, byte); }
};

} // namespace
