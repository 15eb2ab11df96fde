#pragma once
// Few bytes, from here to there, by copies that overlap.
#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <type_traits>

namespace {
namespace base64 {

/// At most 32.
inline void copy_few(std::byte* to, const std::byte* from, std::size_t n) {
    const auto both_ends = [&](auto size) {
        std::memcpy(to, from, size);
        std::memcpy(to + n - size, from + n - size, size);
    };
    if (n >= 16)
        both_ends(std::integral_constant<std::size_t, 16>{});
    else if (n >= 8)
        both_ends(std::integral_constant<std::size_t, 8>{});
    else if (n >= 4)
        both_ends(std::integral_constant<std::size_t, 4>{});
    else if (n > 0)
        for (const std::size_t at : {std::size_t{0}, n / 2, n - 1}) to[at] = from[at];
}

} // namespace base64
} // namespace
