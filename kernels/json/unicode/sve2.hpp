#pragma once
// Three lookups in tables of 16 bytes by TBL, for as many bytes as a vector has. Predicates load what is
// shorter than a vector, BCAX merges two steps into one; at 128 bits that is all it has over NEON. How and
// why is told in lookup.hpp.
#include "lookup.hpp"
#include <arm_sve.h>

namespace {

inline svuint8_t load(svbool_t active, const std::byte* p) noexcept {
    return svld1_u8(active, reinterpret_cast<const std::uint8_t*>(p));
}

/// The vector `index` vectors behind p.
inline svuint8_t load(const std::byte* p, std::int64_t index = 0) noexcept {
    return svld1_vnum_u8(svptrue_b8(), reinterpret_cast<const std::uint8_t*>(p), index);
}

/// The bits of wrong[] for each byte of v, given what stands one, two and three bytes before, and `errors`.
inline svuint8_t wrong_at(svuint8_t v, svuint8_t one, svuint8_t two, svuint8_t three,
                          svuint8_t errors) noexcept {
    const svbool_t all = svptrue_b8();
    const auto repeat = [](const Table& table) { return svld1rq_u8(svptrue_b8(), table.data()); };
    const svuint8_t lead =
        svand_u8_x(all, svtbl_u8(repeat(constants.first_high), svlsr_n_u8_x(all, one, 4)),
                   svtbl_u8(repeat(constants.first_low), svand_u8_x(all, one, repeat(constants.low_half))));
    const svuint8_t bits =
        svand_u8_x(all, lead, svtbl_u8(repeat(constants.second_high), svlsr_n_u8_x(all, v, 4)));
    const svuint8_t demanded = svorr_u8_x(all, svqsub_u8(two, repeat(constants.below_three)),
                                          svqsub_u8(three, repeat(constants.below_four)));
    constexpr std::uint8_t rest = 0xff & ~second_continuation;
    return svmax_u8_x(all, errors, svbcax_n_u8(bits, demanded, rest)); // bits ^ (demanded & ~rest)
}

/// The vector `index` vectors behind p, which is at least three bytes behind the start.
inline svuint8_t wrong_at(const std::byte* p, std::int64_t index, svuint8_t errors) noexcept {
    return wrong_at(load(p, index), load(p - 1, index), load(p - 2, index), load(p - 3, index), errors);
}

inline svuint8_t wrong_at_start(svuint8_t v) noexcept {
    const svuint8_t one = svinsr_n_u8(v, 0), two = svinsr_n_u8(one, 0), three = svinsr_n_u8(two, 0);
    return wrong_at(v, one, two, three, svdup_n_u8(0));
}

inline bool ascii(svuint8_t v) noexcept {
    return !svptest_any(svptrue_b8(), svcmpge_n_u8(svptrue_b8(), v, 0x80));
}
inline bool zero(svuint8_t v) noexcept {
    return !svptest_any(svptrue_b8(), svcmpne_n_u8(svptrue_b8(), v, 0));
}

} // namespace
