// The encoder of lz4/encoder.hpp; long matches are compared 32 bytes at a time (LZ4 Block Format Description,
// 2022).
#include "kernels/compression/lz4/encoder.hpp"
#include "kernels/variant.hpp"
#include <immintrin.h>

namespace {

struct Avx2 {
    static __m256i at(const std::byte* p) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)); }

    static std::size_t equal(const std::byte* p, const std::byte* q, const std::byte* end) {
        const std::byte* const begin = p;
        for (; end - p >= 32; p += 32, q += 32) {
            const auto same = unsigned(_mm256_movemask_epi8(_mm256_cmpeq_epi8(at(p), at(q))));
            if (same != ~0u) return std::size_t(p - begin) + unsigned(std::countr_one(same));
        }
        while (p < end && *p == *q) ++p, ++q;
        return std::size_t(p - begin);
    }
    static void copy_16(std::byte* to, const std::byte* from) {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to),
                         _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
    }
    static void copy_literals(std::byte* to, const std::byte* from, std::size_t n) {
        if (n > 32) return void(std::memcpy(to, from, n));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), at(from));
    }
    static void lower(std::uint16_t* places, std::size_t n, std::uint16_t by) {
        for (std::uint16_t* p = places; p != places + n; p += 16) {
            const auto place = reinterpret_cast<__m256i*>(p);
            _mm256_store_si256(place, _mm256_subs_epu16(*place, _mm256_set1_epi16(short(by))));
        }
    }
};

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::encode<Avx2>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "greedy, 16 tries a turn, hash of 4 to 6 bytes, 16-bit places");
