// MATCH finds brackets and white space, and predicates are the masks; strings are copied by predicated loads,
// which read nothing behind them and fill the rest with zeros. UTF-8 is validated by NEON, of which vectors
// can be kept. How and why is told in tokens.hpp and parser.hpp.
#include "kernels/json/structure/sve2.hpp"
#include "kernels/variant.hpp"
#include "neon.hpp"

namespace {

struct Isa : ParseNeon {
    using Structure = StructureSve2;
    using Finder = BlockFinder<Isa>;

    [[gnu::always_inline]] static void copy(const std::byte* from, std::size_t n, const std::byte*,
                                            std::byte* to) noexcept {
        std::size_t at = 0;
        do {
            const svbool_t some = svwhilelt_b8_u64(at, n);
            const svuint8_t v = svld1_u8(some, reinterpret_cast<const std::uint8_t*>(from + at));
            svst1_u8(svptrue_b8(), reinterpret_cast<std::uint8_t*>(to + at), v);
            at += svcntb();
        } while (at < n);
    }
};

} // namespace

VARIANT(.run = parse<Isa>, .note = "tokens of 4 KiB, strings by predicated loads, no stack");
