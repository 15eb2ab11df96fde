#pragma once
// Vectors of one lane of 16 bytes. USHL shifts each element by a count of its own, to the right where that is
// negative.
#include <arm_neon.h>
#include <cstddef>
#include <cstdint>

namespace {
namespace packing {

struct Neon {
    using Vector = uint8x16_t;
    static constexpr unsigned lanes = 1, grain = 1;
    static constexpr bool masks = false;
    static constexpr bool has_bytes = true, has_words = true;

    static uint32x4_t words(Vector v) { return vreinterpretq_u32_u8(v); }
    static uint16x8_t halves(Vector v) { return vreinterpretq_u16_u8(v); }
    static Vector bytes(uint32x4_t v) { return vreinterpretq_u8_u32(v); }
    static Vector bytes(uint16x8_t v) { return vreinterpretq_u8_u16(v); }

    static Vector load(const void* p) { return vld1q_u8(static_cast<const std::uint8_t*>(p)); }
    static void store(void* p, Vector v) { vst1q_u8(static_cast<std::uint8_t*>(p), v); }
    template <std::size_t offset>
    static Vector from_lanes(const std::byte* p) {
        return load(p + offset);
    }

    static Vector all(std::uint32_t value) { return bytes(vdupq_n_u32(value)); }
    static Vector add(Vector a, Vector b) { return bytes(vaddq_u32(words(a), words(b))); }
    static Vector shuffle(Vector v, Vector places) { return vqtbl1q_u8(v, places); }

    static constexpr std::uint32_t left_by(unsigned count) { return count; }
    static Vector left(Vector v, Vector by) { return bytes(vshlq_u32(words(v), vreinterpretq_s32_u8(by))); }
    static Vector left16(Vector v, Vector by) {
        return bytes(vshlq_u16(halves(v), vreinterpretq_s16_u8(by)));
    }
    static Vector left8(Vector v, Vector by) { return vshlq_u8(v, vreinterpretq_s8_u8(by)); }
    template <int count>
    static Vector right8(Vector v) {
        return vshrq_n_u8(v, count);
    }
    template <int count>
    static Vector right(Vector v) {
        return bytes(vshrq_n_u32(words(v), count));
    }
    template <int count>
    static Vector right16(Vector v) {
        return bytes(vshrq_n_u16(halves(v), count));
    }
    /// The bits do not meet: USRA adds.
    template <int count>
    static Vector right_or(Vector v, Vector w) {
        return bytes(vsraq_n_u32(words(w), words(v), count));
    }

    static constexpr unsigned byte_at = 0;
    static constexpr std::uint32_t right_by(unsigned count) { return -count; }
    static Vector right_each(Vector v, Vector by) { return left(v, by); }

    static Vector low_words(Vector v) { return bytes(vmovl_u16(vget_low_u16(halves(v)))); }
    static Vector high_words(Vector v) { return bytes(vmovl_high_u16(halves(v))); }
};

} // namespace packing
} // namespace
