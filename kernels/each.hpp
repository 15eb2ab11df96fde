#pragma once
#include <cstddef>
#include <utility>

namespace {

/// f(0), f(1), ... f(n - 1), each with its index as a constant: so that arrays stay in registers.
template <std::size_t n, class F>
[[gnu::always_inline]] inline void each(F f) {
    [&]<std::size_t... i>(std::index_sequence<i...>) __attribute__((always_inline)) {
        (f(std::integral_constant<std::size_t, i>{}), ...);
    }
    (std::make_index_sequence<n>{});
}

} // namespace
