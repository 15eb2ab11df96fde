#pragma once
// PMULLB, PMULLT and EOR3 on vectors of any length. Four accumulators; the distance, and so the key, depends
// on the length of a vector, but every lane has the same key.
#include "instruction_arm.hpp"
#include "words.hpp"
#include <arm_sve.h>

namespace {

constexpr std::size_t longest = 256; // bytes in a vector

template <class Crc>
std::uint64_t all_words(std::uint64_t crc, const std::byte* p, std::size_t bytes) {
    for (; bytes; bytes -= 8, p += 8) crc = word(Crc{}, crc, load<std::uint64_t>(p));
    return crc;
}

/// What carries every lane over so many vectors.
template <class Crc, std::size_t vectors>
svuint64_t key_over() {
    static constexpr auto by_lanes = [] {
        std::array<Key<1>, longest / 16 + 1> keys{};
        for (std::size_t lanes = 1; lanes < keys.size(); ++lanes)
            keys[lanes] = lanes_over<Crc, 1>(vectors * 16 * lanes);
        return keys;
    }();
    return svld1rq_u64(svptrue_b64(), by_lanes[svcntd() / 2].half);
}

inline svuint64_t load_vector(const std::byte* p) {
    return svreinterpret_u64_u8(svld1_u8(svptrue_b8(), reinterpret_cast<const std::uint8_t*>(p)));
}

/// The first vector, with a CRC register added to it.
inline svuint64_t load_first(const std::byte* p, std::uint64_t crc) {
    return sveor_u64_m(svptrue_pat_b64(SV_VL1), load_vector(p), svdup_u64(crc));
}

inline svuint64_t fold(svuint64_t v, svuint64_t key, svuint64_t onto) {
    return sveor3_u64(svpmullb_pair_u64(v, key), svpmullt_pair_u64(v, key), onto);
}

/// The register after a vector: its words, from memory.
template <class Crc>
std::uint64_t reduce(svuint64_t v) {
    alignas(16) std::byte bytes[longest];
    svst1_u8(svptrue_b8(), reinterpret_cast<std::uint8_t*>(bytes), svreinterpret_u8_u64(v));
    return all_words<Crc>(0, bytes, svcntb());
}

template <class Crc>
std::uint64_t reduce(svuint64_t v0, svuint64_t v1, svuint64_t v2, svuint64_t v3) {
    const svuint64_t key1 = key_over<Crc, 1>(), key2 = key_over<Crc, 2>();
    return reduce<Crc>(fold(fold(v0, key1, v1), key2, fold(v2, key1, v3)));
}

} // namespace
