#pragma once
// A predicate of SVE is the mask, as in kernels/json/structure/sve2.hpp; MATCH finds both kinds of brackets,
// and colons and commas, at once.
#include "arm.hpp"
#include <arm_sve.h>

namespace {

struct SelectSve2 : SelectArm {
    static constexpr std::size_t batch = 8;

    class Batch {
    public:
        Batch(const std::byte* p, std::size_t blocks) noexcept {
            const auto either = [](char a, char b) {
                const auto x = std::uint8_t(a), y = std::uint8_t(b);
                return svdupq_n_u8(x, y, x, y, x, y, x, y, x, y, x, y, x, y, x, y);
            };
            const svuint8_t open = either('{', '['), close = either('}', ']'), separator = either(':', ',');
            const std::size_t size = block_size * blocks;
            std::size_t at = 0;
            do {
                const svbool_t active = svwhilelt_b8_u64(at, size);
                const svuint8_t v = svld1_u8(active, reinterpret_cast<const std::uint8_t*>(p + at));
                store(quote_ + at / 8, svcmpeq_n_u8(active, v, '"'));
                store(backslash_ + at / 8, svcmpeq_n_u8(active, v, '\\'));
                store(open_ + at / 8, svmatch_u8(active, v, open));
                store(close_ + at / 8, svmatch_u8(active, v, close));
                store(separator_ + at / 8, svmatch_u8(active, v, separator));
                store(control_ + at / 8, svcmplt_n_u8(active, v, ' '));
                at += svcntb();
            } while (at < size);
        }
        [[gnu::always_inline]] Marks operator[](std::size_t i) const noexcept {
            const auto word = [i](const Bits& bits) { return load(bits + 8 * i); };
            return {.quote = word(quote_),
                    .backslash = word(backslash_),
                    .open = word(open_),
                    .close = word(close_),
                    .separator = word(separator_),
                    .control = word(control_)};
        }

    private:
        using Bits = std::byte[batch * block_size / 8];
        static void store(std::byte* to, svbool_t bits) noexcept { *reinterpret_cast<svbool_t*>(to) = bits; }
        // Not initialised; a predicate needs an even address.
        alignas(64) Bits quote_, backslash_, open_, close_, separator_, control_;
    };
};

} // namespace
