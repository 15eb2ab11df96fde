// The encoder of lz4/encoder.hpp (LZ4 Block Format Description, 2022); long matches are compared 16 bytes at
// a time, and the mask of a comparison says where they end.
#include "kernels/compression/lz4/encoder.hpp"
#include "kernels/variant.hpp"
#include <immintrin.h>

namespace {

struct Sse {
    static __m128i at(const std::byte* p) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)); }
    static void put(std::byte* p, __m128i v) { _mm_storeu_si128(reinterpret_cast<__m128i*>(p), v); }

    static std::size_t equal(const std::byte* p, const std::byte* q, const std::byte* end) {
        const std::byte* const begin = p;
        for (; end - p >= 16; p += 16, q += 16) {
            const auto same = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(at(p), at(q))));
            if (same != 0xffff) return std::size_t(p - begin) + unsigned(std::countr_one(same));
        }
        while (p < end && *p == *q) ++p, ++q;
        return std::size_t(p - begin);
    }
    static void copy_16(std::byte* to, const std::byte* from) { put(to, at(from)); }
    static void copy_literals(std::byte* to, const std::byte* from, std::size_t n) {
        if (n > 32) return void(std::memcpy(to, from, n));
        put(to, at(from));
        put(to + 16, at(from + 16));
    }
    static void lower(std::uint16_t* places, std::size_t n, std::uint16_t by) {
        for (std::uint16_t* p = places; p != places + n; p += 8) {
            const auto place = reinterpret_cast<__m128i*>(p);
            _mm_store_si128(place, _mm_subs_epu16(_mm_load_si128(place), _mm_set1_epi16(short(by))));
        }
    }
};

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::encode<Sse>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "greedy, 16 tries a turn, hash of 4 to 6 bytes, 16-bit places");
