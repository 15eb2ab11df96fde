// As neon, with vectors of any length: LD4W or LD4D gives each lane four neighbouring values, and only the
// totals of lanes are summed across, in as many steps as the length takes. Lemire and Boytsov, Decoding
// billions of integers per second through vectorization, 2015, on sums in vectors.
#include "delta.hpp"
#include "kernels/variant.hpp"
#include <arm_sve.h>
#include <bit>

namespace {

template <class T>
struct Lanes;
template <>
struct Lanes<std::uint32_t> {
    using Vector = svuint32_t;
    static std::size_t count() { return svcntw(); }
    static Vector indices(std::int32_t first, std::int32_t step) {
        return svreinterpret_u32(svindex_s32(first, step));
    }
    static svbool_t some(std::size_t from, std::size_t to) { return svwhilelt_b32(from, to); }
    static Vector zero() { return svdup_u32(0); }
};
template <>
struct Lanes<std::uint64_t> {
    using Vector = svuint64_t;
    static std::size_t count() { return svcntd(); }
    static Vector indices(std::int32_t first, std::int32_t step) {
        return svreinterpret_u64(svindex_s64(first, step));
    }
    static svbool_t some(std::size_t from, std::size_t to) { return svwhilelt_b64(from, to); }
    static Vector zero() { return svdup_u64(0); }
};

/// The sums of a vector's lanes, which are less than 2^steps. What is looked up from before the first is
/// zero.
template <class T, int steps, class Vector>
[[gnu::always_inline]] inline Vector sums(Vector v) {
    if constexpr (steps == 0) {
        return v;
    } else {
        v = sums<T, steps - 1>(v);
        return svadd_x(svptrue_b8(), v, svtbl(v, Lanes<T>::indices(-(1 << (steps - 1)), 1)));
    }
}

template <class T, int steps>
void add_steps(const T* in, std::size_t values, T* out) {
    const svbool_t all = svptrue_b8();
    const std::size_t lanes = Lanes<T>::count();
    const auto last = Lanes<T>::indices(std::int32_t(lanes - 1), 0);
    auto before = Lanes<T>::zero();
    std::size_t at = 0;
    for (; values - at >= 4 * lanes; at += 4 * lanes) {
        MAIN_LOOP("sums", .vectors = 4);
        const auto v = svld4(all, in + at);
        const auto v0 = svget4(v, 0), v1 = svadd_x(all, svget4(v, 1), v0),
                   v2 = svadd_x(all, svget4(v, 2), v1), v3 = svadd_x(all, svget4(v, 3), v2);
        const auto through = svadd_x(all, sums<T, steps>(v3), before);
        const auto behind = svsub_x(all, through, v3);
        svst4(
            all, out + at,
            svcreate4(svadd_x(all, v0, behind), svadd_x(all, v1, behind), svadd_x(all, v2, behind), through));
        before = svtbl(through, last);
    }
    for (; at < values; at += lanes) {
        const svbool_t some = Lanes<T>::some(at, values);
        const auto through = svadd_x(all, sums<T, steps>(svld1(some, in + at)), before);
        svst1(some, out + at, through);
        before = svtbl(through, last);
    }
}

template <class T>
struct Sums {
    static void add(const std::byte* from, std::size_t size, std::byte* to) {
        const auto* const in = reinterpret_cast<const T*>(from);
        auto* const out = reinterpret_cast<T*>(to);
        const std::size_t values = size / sizeof(T);
        switch (std::bit_width(Lanes<T>::count() - 1)) {
        case 1:
            return add_steps<T, 1>(in, values, out);
        case 2:
            return add_steps<T, 2>(in, values, out);
        case 3:
            return add_steps<T, 3>(in, values, out);
        case 4:
            return add_steps<T, 4>(in, values, out);
        default:
            return add_steps<T, 6>(in, values, out); // 64 lanes: vectors of 2048 bits
        }
    }
};

} // namespace

VARIANT(.run = delta::decode<Sums>,
        .note = "LD4: lanes of four values, of which the totals are summed across");
