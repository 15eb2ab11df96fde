// Strings are copied 16 bytes at a time. How and why is told in tokens.hpp and
// parser.hpp.
#include "kernels/variant.hpp"
#include "neon.hpp"

namespace {

struct Isa : ParseNeon {
    using Structure = StructureNeon;
    using Finder = BlockFinder<Isa>;
    static constexpr std::size_t size = 16;

    [[gnu::always_inline]] static void copy(const std::byte* from, std::size_t n, const std::byte* end,
                                            std::byte* to) noexcept {
        copy_then_zeros<Isa>(from, n, end, to);
    }
};

} // namespace

VARIANT(.run = parse<Isa>, .note = "tokens of 4 KiB, strings copied by 16 bytes, no stack");
