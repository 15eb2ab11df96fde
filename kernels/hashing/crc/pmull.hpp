#pragma once
// PMULL on vectors of one lane.
#include "instruction_arm.hpp"
#include "words.hpp"
#include <arm_neon.h>

namespace {

struct Pmull {
    using Vector = uint64x2_t; ///< a number of lanes
    using Lane = uint64x2_t;   ///< 16 bytes
    static constexpr std::size_t lanes = 1;

    static Lane load_lane(const std::byte* p) {
        return vreinterpretq_u64_u8(vld1q_u8(reinterpret_cast<const std::uint8_t*>(p)));
    }
    static Vector load(const std::byte* p) { return load_lane(p); }
    static Vector key(const Key<lanes>& k) { return vld1q_u64(k.half); }
    /// A CRC register, where it is added to the first bytes.
    static Vector first(std::uint64_t crc) { return vcombine_u64(vcreate_u64(crc), vcreate_u64(0)); }
    static Vector add(Vector a, Vector b) { return veorq_u64(a, b); }

    static Vector low(Vector a, Vector b) {
        return vreinterpretq_u64_p128(vmull_p64(vgetq_lane_u64(a, 0), vgetq_lane_u64(b, 0)));
    }
    static Vector high(Vector a, Vector b) {
        return vreinterpretq_u64_p128(vmull_high_p64(vreinterpretq_p64_u64(a), vreinterpretq_p64_u64(b)));
    }
    /// Both halves of a lane times those of the key.
    static Vector multiply(Vector v, Vector key) { return add(low(v, key), high(v, key)); }
    static Vector fold(Vector v, Vector key, Vector onto) {
        return add(add(low(v, key), onto), high(v, key));
    }
    /// The sum of the lanes.
    static Lane lane(Vector v) { return v; }

    static Lane product(std::uint64_t crc, std::uint32_t shift) {
        return vreinterpretq_u64_p128(vmull_p64(crc, shift));
    }
    /// The registers, each multiplied by its own shift, and the lanes of a vector: what remains to be added.
    static Vector join(const Registers& crcs, const Shifts& shifts, Vector onto) {
        return add(add(product(crcs[0], shifts[0]), product(crcs[1], shifts[1])),
                   add(product(crcs[2], shifts[2]), add(product(crcs[3], shifts[3]), onto)));
    }

    static std::uint64_t low_word(Lane lane) { return vgetq_lane_u64(lane, 0); }
    static std::uint64_t high_word(Lane lane) { return vgetq_lane_u64(lane, 1); }
};

} // namespace
