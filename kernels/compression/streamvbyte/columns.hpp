#pragma once
// What both kernels run on, beside the columns of the family.
#include "kernels/compression/inputs.hpp"

namespace compression {

/// One byte each.
inline void fill_small(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random numbers(seed);
    fill_column<std::uint32_t>(out, [&] { return numbers.below(256); });
}

/// One to four bytes, each as often as the others: what is hardest to foresee.
inline void fill_lengths(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random numbers(seed);
    fill_column<std::uint32_t>(out, [&] {
        const std::uint32_t unused = 8 * numbers.below(4);
        return std::uint32_t(numbers.next()) >> unused;
    });
}

inline constexpr kernels::Input small{.name = "small", .fill = fill_small};
inline constexpr kernels::Input lengths{.name = "lengths", .fill = fill_lengths};

} // namespace compression
