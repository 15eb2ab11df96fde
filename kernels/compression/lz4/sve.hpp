#pragma once
// The decoder's pieces on Arm with SVE: predicates end a copy where its bytes end.
#include "neon.hpp"
#include <arm_sve.h>

namespace {
namespace lz4 {

struct Sve : Neon {
    static void copy_exactly(std::byte* to, const std::byte* from, std::size_t n) {
        for (; n >= wide; to += wide, from += wide, n -= wide) copy_wide<Neon>(to, from);
        std::size_t i = 0;
        for (svbool_t which = svwhilelt_b8(i, n); svptest_first(svptrue_b8(), which);
             which = svwhilelt_b8(i += svcntb(), n))
            svst1(which, reinterpret_cast<std::uint8_t*>(to + i), svld1(which, bytes(from + i)));
    }
};

} // namespace lz4
} // namespace
