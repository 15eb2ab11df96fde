#pragma once
// Many short keys at once, as joins and shuffles hash them. The parameter is a byte, the width; the input is
// keys of this width, one after another, and bytes left over are a last, shorter key. The output is their
// hashes, little endian.
#include "kernels/kernel.hpp"
#include <cstring>
#include <utility>

namespace keys {
namespace {

/// None, or zero, counts as one.
inline std::size_t width_in(kernels::Bytes param) {
    return param.empty() || param[0] == std::byte{} ? 1 : std::to_integer<std::size_t>(param[0]);
}

template <class Hash>
std::size_t bound(kernels::Bytes param, std::size_t in) noexcept {
    const std::size_t width = width_in(param);
    return (in / width + (in % width != 0)) * sizeof(Hash);
}

template <class T>
void store(std::byte* p, T value) {
    std::memcpy(p, &value, sizeof value);
}

/// The hashes of `count` keys. Way has `one(p, n)`, the hash of a key of any length.
template <class Way>
void one_by_one(const std::byte* p, std::size_t width, std::size_t count, std::byte* to) {
    for (; count; --count, p += width, to += sizeof(Way::one(p, width))) store(to, Way::one(p, width));
}

/// What a caller has to do where only one key can be hashed at a time.
template <class Way>
struct OneByOne : Way {
    static constexpr auto many = one_by_one<Way>;
};

/// Way also has `many(p, width, count, to)`, for keys of one width.
template <class Way>
std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::size_t width = width_in(param), count = in.size() / width, rest = in.size() % width;
    std::byte* const to = out.data();
    Way::many(in.data(), width, count, to);
    constexpr std::size_t size = sizeof(Way::one(to, rest));
    if (rest == 0) return count * size;
    store(to + count * size, Way::one(in.data() + count * width, rest));
    return (count + 1) * size;
}

/// f(n) with n as a constant, from 1 to `most`; else nothing, and false.
template <std::size_t most, class F>
bool as_constant(std::size_t n, F f) {
    return [&]<std::size_t... i>(std::index_sequence<i...>) {
        return ((n == i + 1 && (f(std::integral_constant<std::size_t, i + 1>{}), true)) || ...);
    }
    (std::make_index_sequence<most>{});
}

} // namespace
} // namespace keys
