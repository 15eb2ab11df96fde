#pragma once
// Words as the standards of this family write them in bytes: the first byte is the most significant.
#include <cstdint>
#include <cstring>

namespace {

inline std::uint64_t load_big(const void* at) {
    std::uint64_t word;
    std::memcpy(&word, at, 8);
    return __builtin_bswap64(word);
}

inline void store_big(void* at, std::uint64_t word) {
    word = __builtin_bswap64(word);
    std::memcpy(at, &word, 8);
}

} // namespace
