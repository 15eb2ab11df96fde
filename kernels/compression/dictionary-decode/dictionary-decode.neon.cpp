// Eight indices at once: TBL brings the four bytes that hold an index to it, USHL its bits (Lemire and
// Boytsov: Decoding billions of integers per second through vectorization, 2015). Up to 16 short values stay
// in four registers, where another TBL finds their bytes; others are loaded one by one. An index that is out
// of range is clamped, and the largest one tells at the end.
#include "kernels/each.hpp"
#include "kernels/variant.hpp"
#include "vectors.hpp"
#include <arm_neon.h>

namespace {

using dictionary::Dictionary;

uint8x16_t load_16(const std::byte* p) { return vld1q_u8(reinterpret_cast<const std::uint8_t*>(p)); }

struct Indices {
    static constexpr std::size_t lanes = 8, reach = dictionary::most_vector_width / 2 + 16;

    Indices(unsigned width, const Dictionary& d)
        : half(width / 2), mask(vdupq_n_u32((1u << width) - 1)), last(vdupq_n_u32(unsigned(d.count - 1))) {
        constexpr std::uint32_t rising[]{0, 1, 2, 3};
        for (unsigned i = 0; i < 2; ++i) {
            const std::uint32_t first = 4 * i * width - i * 8 * unsigned(half);
            const uint32x4_t bits = vmlaq_n_u32(vdupq_n_u32(first), vld1q_u32(rising), width);
            down[i] = vnegq_s32(vreinterpretq_s32_u32(vandq_u32(bits, vdupq_n_u32(7))));
            bytes[i] =
                vreinterpretq_u8_u32(vmlaq_n_u32(vdupq_n_u32(0x03020100), vshrq_n_u32(bits, 3), 0x01010101));
        }
    }

    uint32x4_t next(const std::byte* from, std::size_t i) {
        const uint8x16_t packed = vqtbl1q_u8(load_16(from + i * half), bytes[i]);
        const uint32x4_t index = vandq_u32(vshlq_u32(vreinterpretq_u32_u8(packed), down[i]), mask);
        most = vmaxq_u32(most, index);
        return index;
    }

    bool in_range() const { return vmaxvq_u32(most) <= vgetq_lane_u32(last, 0); }

    std::size_t half; ///< the bytes before the one in which the fifth index begins
    uint32x4_t mask, last, most = vdupq_n_u32(0);
    int32x4_t down[2];
    uint8x16_t bytes[2];
};

struct Loads : Indices {
    Loads(unsigned width, const Dictionary& d) : Indices(width, d), values(d.values) {}

    template <class T>
    void step(const std::byte* from, std::byte* to) {
        each<2>([&](auto i) {
            const uint64x2_t index = vreinterpretq_u64_u32(vminq_u32(next(from, i), last));
            std::uint64_t low = vgetq_lane_u64(index, 0);
            asm("" : "+r"(low)); // or GCC takes both out of the vector
            const std::uint64_t high = vgetq_lane_u64(index, 1);
            const std::size_t four[]{std::uint32_t(low), low >> 32, std::uint32_t(high), high >> 32};
            each<2>([&](auto pair) {
                const T a = load<T>(values + four[2 * pair] * sizeof(T)),
                        b = load<T>(values + four[2 * pair + 1] * sizeof(T));
                std::byte* const two = to + (4 * i + 2 * pair) * sizeof(T);
                std::memcpy(two, &a, sizeof a);
                std::memcpy(two + sizeof a, &b, sizeof b);
            });
        });
    }

    const std::byte* values;
};

struct Registers : Indices {
    static constexpr std::size_t most_values = 16;

    Registers(unsigned width, const Dictionary& d)
        : Indices(width, d), values(reinterpret_cast<const std::uint8_t*>(d.values)) {}

    template <class T>
    void step(const std::byte* from, std::byte* to) {
        const std::uint8_t* all = values;
        asm("" : "+r"(all)); // loaded here: GCC 12 would move all of them for each TBL
        const uint8x16x4_t table = vld1q_u8_x4(all);
        each<2>([&](auto i) {
            const uint32x4_t byte =
                vmlaq_u32(vdupq_n_u32(0x03020100), next(from, i), vdupq_n_u32(0x04040404));
            vst1q_u8(reinterpret_cast<std::uint8_t*>(to + 16 * i),
                     vqtbl4q_u8(table, vreinterpretq_u8_u32(byte)));
        });
    }

    const std::uint8_t* values;
};

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const Dictionary d = dictionary::of_state(state);
    if (d.size == 4 && d.count <= Registers::most_values)
        return dictionary::decode<dictionary::InVectors<Registers>, std::uint32_t>(d, in, out);
    return dictionary::decode<dictionary::InVectors<Loads>>(d, in, out);
}

} // namespace

VARIANT(.run = run, .prepare = dictionary::prepare,
        .note = "8 indices by TBL and USHL; up to 16 values by TBL of four registers, others by loads");
