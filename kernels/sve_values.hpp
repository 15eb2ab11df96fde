#pragma once
#include <cstddef>

namespace {

/// f(make(0), make(1), ... make(n - 1)): values of which there are no arrays, such as vectors of SVE.
template <std::size_t n>
[[gnu::always_inline]] inline void with_values(auto make, auto f, const auto&... made) {
    if constexpr (sizeof...(made) == n) {
        f(made...);
    } else {
        const auto next = make(sizeof...(made));
        with_values<n>(make, f, made..., next);
    }
}

} // namespace
