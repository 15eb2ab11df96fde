#pragma once
// How masks are made is told in kernels/json/structure/neon.hpp.
#include "arm.hpp"

namespace {

struct SelectNeon : SelectArm {
    static constexpr std::size_t batch = 1;
    class Batch {
    public:
        Batch(const std::byte* p, std::size_t) noexcept : p_(p) {}
        [[gnu::always_inline]] Marks operator[](std::size_t) const noexcept {
            using S = StructureNeon;
            const uint8x16x4_t v = S::load(p_);
            const uint8x16_t space = vdupq_n_u8(' ');
            uint8x16x4_t folded; // [ is as {, and ] as }
            each<4>([&](std::size_t i) { folded.val[i] = vorrq_u8(v.val[i], space); });
            return {.quote = S::equal(v, '"'),
                    .backslash = S::equal(v, '\\'),
                    .open = S::equal(folded, '{'),
                    .close = S::equal(folded, '}'),
                    .separator = S::mask(v,
                                         [](uint8x16_t bytes) {
                                             return vorrq_u8(vceqq_u8(bytes, vdupq_n_u8(':')),
                                                             vceqq_u8(bytes, vdupq_n_u8(',')));
                                         }),
                    .control = S::mask(v, [=](uint8x16_t bytes) { return vcltq_u8(bytes, space); })};
        }

    private:
        const std::byte* p_;
    };
};

} // namespace
