#pragma once
// A predicate of the last n bytes loads the digits of a number and zeros before them, and nothing else; INSR
// moves all by one place where the dot is taken out; comparisons set the flags that a branch needs. The last
// 16 bytes of a vector of any length are used. Widening multiplications make the digits pairs, fours and
// eights.
#include "kernels/json/number/neon.hpp"
#include <arm_sve.h>

namespace {

struct Sve2 {
    static std::uint64_t newlines(const std::byte* p) { return Neon::newlines(p); }

    static svuint8_t tens(const std::byte* end, std::size_t n) {
        const svbool_t last = svwhilegt_b8_u64(n, 0);
        const svuint8_t text = svld1_u8(last, reinterpret_cast<const std::uint8_t*>(end) - svcntb());
        return svsub_n_u8_z(last, text, '0');
    }

    static unsigned behind(svuint8_t v, char c) {
        const svbool_t all = svptrue_b8();
        const svbool_t found = svcmpeq_n_u8(all, v, std::uint8_t(c - '0'));
        const auto from_it = svcntb() - svcntp_b8(all, svbrkb_b_z(all, found));
        return std::min(unsigned(from_it) - 1, 16u);
    }

    static unsigned before(const std::byte* p, char c) {
        const svbool_t first = svptrue_pat_b8(SV_VL16);
        const svuint8_t text = svld1_u8(first, reinterpret_cast<const std::uint8_t*>(p));
        return unsigned(svcntp_b8(first, svbrkb_b_z(first, svcmpeq_n_u8(first, text, std::uint8_t(c)))));
    }

    static svuint8_t without_dot(svuint8_t v, unsigned row) {
        return svsel_u8(svwhilegt_b8_u64(row, 0), v, svinsr_n_u8(v, 0));
    }

    static bool are_digits(svuint8_t v) {
        const svbool_t all = svptrue_b8();
        return !svptest_any(all, svcmpgt_n_u8(all, v, 9));
    }

    static std::uint64_t integer(svuint8_t v) {
        const svuint16_t pairs = svaddwt_u16(svmullb_n_u16(v, 10), v);
        const svuint32_t fours = svaddwt_u32(svmullb_n_u32(pairs, 100), pairs);
        const svuint64_t eights = svaddwt_u64(svmullb_n_u64(fours, 10000), fours);
        const svbool_t all = svptrue_b64();
        return svlastb_u64(svwhilelt_b64_u64(1, svcntd()), eights) * 100000000 + svlastb_u64(all, eights);
    }
};

} // namespace
