#pragma once
// The parameter of the four kernels that transpose columns, and what they have in common: whole elements are
// transposed, what is left over is copied behind them.
#include "kernels/kernel.hpp"
#include <cstring>
#include <type_traits>

namespace {

using kernels::Bytes, kernels::Sink;

template <std::size_t n>
using Size = std::integral_constant<std::size_t, n>;

/// f(Size<...>) of the elements' size: the parameter's first byte, 2, 4, 8 or 16; anything else is 4.
[[gnu::always_inline]] inline void by_size(Bytes param, auto f) noexcept {
    switch (param.empty() ? 4 : std::to_integer<int>(param[0])) {
    case 2:
        return f(Size<2>());
    case 8:
        return f(Size<8>());
    case 16:
        return f(Size<16>());
    default:
        return f(Size<4>());
    }
}

/// f(size, from, to, n) transposes n elements, a multiple of `group`.
template <std::size_t group>
[[gnu::always_inline]] inline std::size_t transpose_by(Bytes param, Bytes in, Sink out, auto f) noexcept {
    if (out.size() < in.size()) return kernels::rejected;
    by_size(
        param, [&](auto size) __attribute__((always_inline)) {
            const std::size_t n = in.size() / (size * group) * group;
            f(size, in.data(), out.data(), n);
            if (const std::size_t rest = in.size() - n * size; rest > 0)
                std::memcpy(out.data() + n * size, in.data() + n * size, rest);
        });
    return in.size();
}

[[gnu::always_inline]] inline std::size_t transpose_bytes(Bytes param, Bytes in, Sink out, auto f) noexcept {
    return transpose_by<1>(param, in, out, f);
}

/// Bits of an element are those of its little-endian number. Bit b of element e becomes bit e % 8 of byte e /
/// 8 of plane b; a plane has a bit of each of a multiple of eight elements.
[[gnu::always_inline]] inline std::size_t transpose_bits(Bytes param, Bytes in, Sink out, auto f) noexcept {
    return transpose_by<8>(param, in, out, f);
}

} // namespace
