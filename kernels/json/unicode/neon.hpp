#pragma once
// Three lookups in tables of 16 bytes by TBL, for 16 bytes of text at once. NEON shifts single bytes, so the
// high half takes no AND: 14 instructions of arithmetic and four loads, limited by a core's vector pipes, of
// which the loads take none. How and why is told in lookup.hpp and blocks.hpp.
#include "blocks.hpp"
#include <arm_neon.h>

namespace {

struct Neon {
    using Vector = uint8x16_t;
    static constexpr std::size_t size = 16;

    static Vector load(const void* p) noexcept { return vld1q_u8(static_cast<const std::uint8_t*>(p)); }
    static Vector zeros() noexcept { return vdupq_n_u8(0); }
    static Vector pair(std::uint64_t low, std::uint64_t high) noexcept {
        return vreinterpretq_u8_u64(vcombine_u64(vcreate_u64(low), vcreate_u64(high)));
    }
    static Vector most(Vector a, Vector b) noexcept { return vmaxq_u8(a, b); }
    static bool ascii(Vector v) noexcept { return vmaxvq_u8(v) < 0x80; }
    static bool zero(Vector v) noexcept { return vmaxvq_u8(v) == 0; }
    template <int n>
    static Vector before(Vector v) noexcept {
        return vextq_u8(zeros(), v, 16 - n);
    }
    static bool valid_below(const std::byte* p, std::size_t n) noexcept { return valid_below_16<Neon>(p, n); }

    explicit Neon(const Constants& c = loaded_constants()) noexcept
        : first_high(load(&c.first_high)), first_low(load(&c.first_low)), second_high(load(&c.second_high)),
          low_half(load(&c.low_half)), demand(load(&c.demand)), below_three(load(&c.below_three)),
          below_four(load(&c.below_four)) {}

    Vector wrong(Vector v, Vector one, Vector two, Vector three, Vector errors) const noexcept {
        const Vector lead = vandq_u8(vqtbl1q_u8(first_high, vshrq_n_u8(one, 4)),
                                     vqtbl1q_u8(first_low, vandq_u8(one, low_half)));
        const Vector bits = vandq_u8(lead, vqtbl1q_u8(second_high, vshrq_n_u8(v, 4)));
        const Vector demanded = vorrq_u8(vqsubq_u8(two, below_three), vqsubq_u8(three, below_four));
        return most(errors, veorq_u8(bits, vandq_u8(demanded, demand)));
    }

    Vector first_high, first_low, second_high, low_half, demand, below_three, below_four;
};

} // namespace
