#pragma once
// PMULLB, PMULLT and EOR3 on four vectors of any length. The distance, and so the key, depends on the length
// of a vector, but all 16 bytes of it have the same.
#include "eor3.hpp"
#include "fold.hpp"
#include <arm_sve.h>

namespace {

inline constexpr std::size_t longest = 256; // bytes in a vector

/// What carries over k times 16 bytes.
template <class Crc>
constexpr auto over_lanes = [] {
    std::array<Key<1>, 4 * longest / 16 + 1> keys{};
    constexpr std::uint64_t one = power<Crc>(8 * 16);
    keys[1] = lanes_over<Crc, 1>(16);
    for (std::size_t k = 2; k < keys.size(); ++k)
        for (int i = 0; i < 2; ++i) keys[k].half[i] = times<Crc>(keys[k - 1].half[i], one);
    return keys;
}();

[[gnu::always_inline]] inline svuint64_t load_vector(const std::byte* p, std::int64_t index) {
    return svld1_vnum_u64(svptrue_b64(), reinterpret_cast<const std::uint64_t*>(p), index);
}
[[gnu::always_inline]] inline svuint64_t fold(svuint64_t v, svuint64_t key, svuint64_t onto) {
    return sveor3_u64(svpmullb_pair_u64(v, key), svpmullt_pair_u64(v, key), onto);
}

/// Bytes in a turn.
inline std::size_t vectors_turn() { return 8 * svcntb(); }

/// Turns of eight vectors, a register added to the first, onto the last 16 bytes. Every turn does something
/// beside that, with so many bytes.
template <class Crc, std::size_t bytes_beside = 0>
[[gnu::always_inline]] inline uint64x2_t fold_vectors(std::uint64_t crc, const std::byte* p,
                                                      std::size_t turns, auto beside) {
    const auto key_over = [lanes = svcntd() / 2](std::size_t vectors) {
        return svld1rq_u64(svptrue_b64(), over_lanes<Crc>[vectors * lanes].half);
    };
    const svuint64_t over_four = key_over(4);
    svuint64_t v0 = sveor_u64_m(svptrue_pat_b64(SV_VL1), load_vector(p, 0), svdup_u64(crc)),
               v1 = load_vector(p, 1), v2 = load_vector(p, 2), v3 = load_vector(p, 3);
    const auto next = [&](std::int64_t from) {
        v0 = fold(v0, over_four, load_vector(p, from));
        v1 = fold(v1, over_four, load_vector(p, from + 1));
        v2 = fold(v2, over_four, load_vector(p, from + 2));
        v3 = fold(v3, over_four, load_vector(p, from + 3));
    };
    next(4);
    beside();
    while (--turns) {
        MAIN_LOOP("vectors", .bytes = bytes_beside, .vectors = 8);
        p += vectors_turn();
        next(0);
        next(4);
        beside();
    }
    const svuint64_t one = key_over(1), v = fold(fold(v0, one, v1), key_over(2), fold(v2, one, v3));

    alignas(16) std::byte bytes[longest];
    svst1_u64(svptrue_b64(), reinterpret_cast<std::uint64_t*>(bytes), v);
    uint64x2_t last = load_vector(bytes);
    for (std::size_t i = 16; i < svcntb(); i += 16)
        last = Fold<Crc, Eor3>::fold(last, vld1q_u64(over_lanes<Crc>[1].half), load_vector(bytes + i));
    return last;
}

} // namespace
