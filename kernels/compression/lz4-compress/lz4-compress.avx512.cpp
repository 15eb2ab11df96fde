// The encoder of lz4/encoder.hpp (LZ4 Block Format Description, 2022); long matches are compared 64 bytes at
// a time, masks serve their ends and the literals up to 64 without a loop.
#include "kernels/compression/lz4/encoder.hpp"
#include "kernels/variant.hpp"
#include <immintrin.h>

namespace {

struct Avx512 {
    static std::size_t equal(const std::byte* p, const std::byte* q, const std::byte* end) {
        const std::byte* const begin = p;
        for (; end - p >= 64; p += 64, q += 64) {
            const std::uint64_t same = _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(p), _mm512_loadu_si512(q));
            if (same != ~std::uint64_t{0}) return std::size_t(p - begin) + unsigned(std::countr_one(same));
        }
        const std::uint64_t left = (std::uint64_t{1} << (end - p)) - 1;
        const std::uint64_t same = _mm512_mask_cmpeq_epi8_mask(left, _mm512_maskz_loadu_epi8(left, p),
                                                               _mm512_maskz_loadu_epi8(left, q));
        return std::size_t(p - begin) + unsigned(std::countr_one(same));
    }
    static void copy_16(std::byte* to, const std::byte* from) {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to),
                         _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
    }
    static void copy_literals(std::byte* to, const std::byte* from, std::size_t n) {
        if (n > 64) return void(std::memcpy(to, from, n));
        const std::uint64_t all = ~std::uint64_t{0} >> (64 - n);
        _mm512_mask_storeu_epi8(to, all, _mm512_maskz_loadu_epi8(all, from));
    }
    static void lower(std::uint16_t* places, std::size_t n, std::uint16_t by) {
        for (std::uint16_t* p = places; p != places + n; p += 32)
            _mm512_store_si512(p, _mm512_subs_epu16(_mm512_load_si512(p), _mm512_set1_epi16(short(by))));
    }
};

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::encode<Avx512>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "greedy, 16 tries a turn, hash of 4 to 6 bytes, 16-bit places, ends by masks");
