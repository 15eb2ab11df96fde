#pragma once
#include "kernels/json/structure/avx512.hpp"
#include "parser.hpp"
#include "sse.hpp"
#include <bit>

namespace {

struct ParseAvx512 : XmmNumbers {
    using Structure = StructureAvx512;

    static __m512i load(const void* p) noexcept { return _mm512_loadu_si512(p); }
    static void store(void* p, __m512i v) noexcept { _mm512_storeu_si512(p, v); }
    static void store(void* p, __m256i v) noexcept { _mm256_storeu_si256(static_cast<__m256i*>(p), v); }

    static std::uint64_t bit_6(const std::byte* p) noexcept {
        return StructureAvx512::general(_mm512_test_epi8_mask(_mm512_loadu_si512(p), _mm512_set1_epi8(0x40)));
    }

    static __m512i rising() noexcept {
        alignas(64) static constexpr auto bytes = [] {
            std::array<std::uint8_t, 64> all{};
            for (std::size_t i = 0; i < 64; ++i) all[i] = std::uint8_t(i);
            return all;
        }();
        return _mm512_load_si512(&bytes);
    }

    [[gnu::always_inline]] static void copy(const std::byte* from, std::size_t size, const std::byte*,
                                            std::byte* to) noexcept {
        if (size > 32) [[unlikely]] {
            do
                store(to, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from))), from += 32, to += 32,
                    size -= 32;
            while (size > 32);
        }
        store(to, _mm256_maskz_loadu_epi8(std::uint32_t((std::uint64_t{1} << size) - 1), from));
    }
};

} // namespace
