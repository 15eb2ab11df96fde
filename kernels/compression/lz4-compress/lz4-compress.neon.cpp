// The encoder of lz4/encoder.hpp; long matches are compared 16 bytes at a time, and a narrowing shift makes a
// mask of the result (LZ4 Block Format Description, 2022). Literals go by one vector.
#include "kernels/compression/lz4/encoder.hpp"
#include "kernels/variant.hpp"
#include <arm_neon.h>

namespace {

struct Neon {
    static uint8x16_t at(const std::byte* p) { return vld1q_u8(reinterpret_cast<const std::uint8_t*>(p)); }
    static void put(std::byte* p, uint8x16_t v) { vst1q_u8(reinterpret_cast<std::uint8_t*>(p), v); }

    static std::size_t equal(const std::byte* p, const std::byte* q, const std::byte* end) {
        const std::byte* const begin = p;
        for (; end - p >= 16; p += 16, q += 16) {
            const uint16x8_t same = vreinterpretq_u16_u8(vceqq_u8(at(p), at(q)));
            const std::uint64_t nibbles = vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(same, 4)), 0);
            if (nibbles != ~std::uint64_t{0})
                return std::size_t(p - begin) + unsigned(std::countr_one(nibbles)) / 4;
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
        for (std::uint16_t* p = places; p != places + n; p += 8)
            vst1q_u16(p, vqsubq_u16(vld1q_u16(p), vdupq_n_u16(by)));
    }
};

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::encode<Neon>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "greedy, 16 tries a turn, hash of 4 to 6 bytes, 16-bit places");
