#include "blocks.hpp"
#include "kernels/variant.hpp"
#include <arm_neon.h>

namespace {

struct Neon {
    static constexpr std::size_t size = 16;

    explicit Neon(const std::byte* p) noexcept : v(vld1q_u8(reinterpret_cast<const std::uint8_t*>(p))) {}
    static Neon pair(std::uint64_t low, std::uint64_t high) noexcept {
        return Neon(vreinterpretq_u8_u64(vcombine_u64(vcreate_u64(low), vcreate_u64(high))));
    }
    static Neon zeros() noexcept { return Neon(vdupq_n_u8(0)); }
    explicit Neon(uint8x16_t bytes) noexcept : v(bytes) {}

    template <int n>
    Neon before() const noexcept {
        return Neon(vextq_u8(vdupq_n_u8(0), v, 16 - n));
    }
    Neon most(Neon other) const noexcept { return Neon(vmaxq_u8(v, other.v)); }
    bool ascii() const noexcept { return vmaxvq_u8(v) < 0x80; }
    bool zero() const noexcept { return vmaxvq_u8(v) == 0; }

    Neon wrong(Neon one, Neon two, Neon three, Neon errors) const noexcept {
        const uint8x16_t pair =
            vandq_u8(vandq_u8(vqtbl1q_u8(vld1q_u8(first_high.data()), vshrq_n_u8(one.v, 4)),
                              vqtbl1q_u8(vld1q_u8(first_low.data()), vandq_u8(one.v, vdupq_n_u8(low_half)))),
                     vqtbl1q_u8(vld1q_u8(second_high.data()), vshrq_n_u8(v, 4)));
        const uint8x16_t demanded =
            vorrq_u8(vqsubq_u8(two.v, vdupq_n_u8(below_three)), vqsubq_u8(three.v, vdupq_n_u8(below_four)));
        return errors.most(Neon(veorq_u8(pair, vandq_u8(demanded, vdupq_n_u8(second_continuation)))));
    }

    static bool valid_below(const std::byte* p, std::size_t n) noexcept { return valid_below_16<Neon>(p, n); }

    uint8x16_t v;
};

} // namespace

VARIANT(.run = run<Neon>, .note = "lookup");
