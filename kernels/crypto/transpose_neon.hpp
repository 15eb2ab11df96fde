#pragma once
#include <arm_neon.h>

namespace {

/// Four vectors of four words: word i of vector j becomes word j of vector i.
[[gnu::always_inline]] inline void transpose(uint32x4_t* x) {
    const uint64x2_t even[]{vreinterpretq_u64_u32(vtrn1q_u32(x[0], x[1])),
                            vreinterpretq_u64_u32(vtrn1q_u32(x[2], x[3]))};
    const uint64x2_t odd[]{vreinterpretq_u64_u32(vtrn2q_u32(x[0], x[1])),
                           vreinterpretq_u64_u32(vtrn2q_u32(x[2], x[3]))};
    x[0] = vreinterpretq_u32_u64(vtrn1q_u64(even[0], even[1]));
    x[1] = vreinterpretq_u32_u64(vtrn1q_u64(odd[0], odd[1]));
    x[2] = vreinterpretq_u32_u64(vtrn2q_u64(even[0], even[1]));
    x[3] = vreinterpretq_u32_u64(vtrn2q_u64(odd[0], odd[1]));
}

} // namespace
