// LD4 loads four vectors so that a lane has four neighbouring values: three additions sum all lanes, and only
// their totals have to be summed across, once for four vectors. ST4 puts all back. Lemire and Boytsov,
// Decoding billions of integers per second through vectorization, 2015, on sums in vectors.
#include "delta.hpp"
#include "kernels/variant.hpp"
#include <arm_neon.h>
#include <type_traits>

namespace {

struct Lanes32 {
    using T = std::uint32_t;
    using Vector = uint32x4_t;
    static uint32x4x4_t load(const std::byte* p) { return vld4q_u32(reinterpret_cast<const T*>(p)); }
    static void store(std::byte* p, uint32x4x4_t v) { vst4q_u32(reinterpret_cast<T*>(p), v); }
    static Vector zero() { return vdupq_n_u32(0); }
    static Vector sums(Vector v) {
        v = vaddq_u32(v, vextq_u32(zero(), v, 3));
        return vaddq_u32(v, vextq_u32(zero(), v, 2));
    }
    static Vector add(Vector a, Vector b) { return vaddq_u32(a, b); }
    static Vector subtract(Vector a, Vector b) { return vsubq_u32(a, b); }
    static Vector last(Vector v) { return vdupq_laneq_u32(v, 3); }
    static T value(Vector v) { return vgetq_lane_u32(v, 0); }
};
struct Lanes64 {
    using T = std::uint64_t;
    using Vector = uint64x2_t;
    static uint64x2x4_t load(const std::byte* p) { return vld4q_u64(reinterpret_cast<const T*>(p)); }
    static void store(std::byte* p, uint64x2x4_t v) { vst4q_u64(reinterpret_cast<T*>(p), v); }
    static Vector zero() { return vdupq_n_u64(0); }
    static Vector sums(Vector v) { return vaddq_u64(v, vextq_u64(zero(), v, 1)); }
    static Vector add(Vector a, Vector b) { return vaddq_u64(a, b); }
    static Vector subtract(Vector a, Vector b) { return vsubq_u64(a, b); }
    static Vector last(Vector v) { return vdupq_laneq_u64(v, 1); }
    static T value(Vector v) { return vgetq_lane_u64(v, 0); }
};

template <class T>
struct Sums {
    using Lanes = std::conditional_t<sizeof(T) == 8, Lanes64, Lanes32>;

    static void add(const std::byte* in, std::size_t size, std::byte* out) {
        constexpr std::size_t group = 64;
        auto before = Lanes::zero(); // the sum so far, in all lanes
        const std::byte* const stop = in + size / group * group;
        const auto step = [&]() __attribute__((always_inline)) {
            auto v = Lanes::load(in);
            for (int i = 1; i < 4; ++i) v.val[i] = Lanes::add(v.val[i], v.val[i - 1]);
            const auto through = Lanes::add(Lanes::sums(v.val[3]), before);
            const auto behind = Lanes::subtract(through, v.val[3]);
            for (auto& sum : v.val) sum = Lanes::add(sum, behind);
            Lanes::store(out, v);
            before = Lanes::last(through);
            in += group, out += group;
        };
        if (size & group) step();
        while (in != stop) {
            MAIN_LOOP("sums", .bytes = 2 * group);
            step(), step();
        }
        delta::add_plainly<T>(in, size % group, Lanes::value(before), out);
    }
};

} // namespace

VARIANT(.run = delta::decode<Sums>,
        .note = "LD4: lanes of four values, of which the totals are summed across");
