#pragma once
// The decoder's pieces on AVX2: vectors of 32 bytes.
#include "x86.hpp"

namespace {
namespace lz4 {

struct Avx2 : X86 {
    static void copy32(std::byte* to, const std::byte* from) {
        const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), bytes);
    }
};

} // namespace lz4
} // namespace
