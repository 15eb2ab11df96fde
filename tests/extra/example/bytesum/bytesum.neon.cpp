// Widening pairwise additions: 16 bytes a turn into 64-bit sums.
#include "kernels/variant.hpp"
#include <arm_neon.h>
#include <cstring>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto* p = reinterpret_cast<const std::uint8_t*>(in.data());
    std::size_t left = in.size();
    uint64x2_t sums = vdupq_n_u64(0);
    for (; left >= 16; p += 16, left -= 16) sums = vpadalq_u32(sums, vpaddlq_u16(vpaddlq_u8(vld1q_u8(p))));
    std::uint64_t sum = vgetq_lane_u64(sums, 0) + vgetq_lane_u64(sums, 1);
    for (; left; --left) sum += *p++;
    std::memcpy(out.data(), &sum, 8);
    return 8;
}

} // namespace

VARIANT(.run = run, .note = "16 bytes a turn, widening pairwise additions");
