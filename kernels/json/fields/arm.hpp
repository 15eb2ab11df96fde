#pragma once
// What NEON and SVE2 have in common: Arm counts zeros from the highest bit only.
#include "kernels/json/structure/neon.hpp"
#include "select.hpp"

namespace {

inline std::uint64_t reversed(std::uint64_t bits) noexcept {
#if defined(__aarch64__)
    asm("rbit %0, %0" : "+r"(bits));
#else // translated
    for (int width = 1; width < 64; width *= 2) {
        const std::uint64_t low = ~std::uint64_t{} / ((std::uint64_t{1} << width) + 1);
        bits = (bits & low) << width | (bits >> width & low);
    }
#endif
    return bits;
}

struct SelectArm {
    template <class Isa>
    using BlocksOf = Blocks<Isa>;
    static std::uint64_t prefix_xor(std::uint64_t m) noexcept { return StructureNeon::prefix_xor(m); }
    static std::uint32_t* list(std::uint32_t* to, std::uint32_t offset, std::uint64_t mask) noexcept {
        std::uint64_t bits = reversed(mask);
        return list_places<4>(to, std::size_t(std::popcount(mask)), [&] {
            const auto place = std::uint32_t(std::countl_zero(bits));
            bits ^= std::uint64_t{1} << 63 >> (place & 63);
            asm("" : "+r"(bits)); // GCC else branches on whether it was the last
            return offset + place;
        });
    }
};

} // namespace
