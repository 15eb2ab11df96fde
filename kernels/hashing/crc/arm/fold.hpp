#pragma once
// PMULL on 64 bytes at a time, which one LD1 loads: four accumulators are folded onto the bytes that follow,
// in the end onto one another.
#include "unscheduled.hpp"

#include "kernels/hashing/crc/keys.hpp"
#include "kernels/kernel.hpp"
#include "kernels/load.hpp"
#include "kernels/main_loop.hpp"
#include <arm_neon.h>

namespace {

/// Two words of which the first is given.
[[gnu::always_inline]] inline uint64x2_t first_word(std::uint64_t w) {
    return vcombine_u64(vcreate_u64(w), vcreate_u64(0));
}

/// Load a vector; four of them.
[[gnu::always_inline]] inline uint64x2_t load_vector(const std::byte* p) {
    return vreinterpretq_u64_u8(vld1q_u8(reinterpret_cast<const std::uint8_t*>(p)));
}
[[gnu::always_inline]] inline uint64x2x4_t load_unit(const std::byte*& p) {
    const auto unit = vld1q_u64_x4(reinterpret_cast<const std::uint64_t*>(p));
    p += 64;
    asm("" : "+r"(p)); // one address after the other: GCC takes the one that LD1 leaves
    return unit;
}

template <class Crc, class Cpu>
struct Fold {
    /// Both halves times those of the key, and another vector.
    [[gnu::always_inline]] static uint64x2_t fold(uint64x2_t v, uint64x2_t key, uint64x2_t onto) {
        return Cpu::add(Cpu::low(v, key), onto, Cpu::high(v, key));
    }

    uint64x2x3_t keys; // over 64, 32 and 16 bytes
    uint64x2_t v0, v1, v2, v3;

    /// The first 64 bytes, with a register added to them.
    [[gnu::always_inline]] Fold(std::uint64_t crc, const std::byte*& p) {
        static constexpr Key<1> over[]{lanes_over<Crc, 1>(64), lanes_over<Crc, 1>(32),
                                       lanes_over<Crc, 1>(16)};
        keys = vld1q_u64_x3(over[0].half);
        v0 = veorq_u64(load_vector(p), first_word(crc));
        v1 = load_vector(p + 16);
        v2 = load_vector(p + 32);
        v3 = load_vector(p + 48);
        p += 64;
    }

    /// The next 64 bytes.
    [[gnu::always_inline]] void next(const std::byte*& p) {
        const auto onto = load_unit(p);
        v0 = fold(v0, keys.val[0], onto.val[0]);
        v1 = fold(v1, keys.val[0], onto.val[1]);
        v2 = fold(v2, keys.val[0], onto.val[2]);
        v3 = fold(v3, keys.val[0], onto.val[3]);
    }

    [[gnu::always_inline]] void next(const std::byte*& p, std::size_t units) {
        constexpr std::size_t turn = 4;
        for (const std::byte* const end = p + units / turn * turn * 64; p != end;) {
            MAIN_LOOP("fold", .bytes = turn * 64);
            for (std::size_t j = 0; j < turn; ++j) next(p);
        }
        if (units & 2) {
            next(p);
            next(p);
        }
        if (units & 1) next(p);
    }

    /// All on the last 16 bytes.
    [[gnu::always_inline]] uint64x2_t last() const {
        return fold(fold(v0, keys.val[2], v1), keys.val[1], fold(v2, keys.val[2], v3));
    }
};

} // namespace
