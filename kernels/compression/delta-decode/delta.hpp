#pragma once
// A column of differences: each value less the one before it, the first less zero, modulo 2^32 or 2^64. What
// Apache Parquet's DELTA_BINARY_PACKED comes to once its differences are unpacked.
#include "kernels/kernel.hpp"
#include "kernels/load.hpp"
#include "kernels/main_loop.hpp"

namespace {
namespace delta {

/// The parameter: one byte, the size of a value, 4 or 8. Anything else is taken as 4.
inline std::size_t value_size(kernels::Bytes param) {
    return param.size() == 1 && param[0] == std::byte{8} ? 8 : 4;
}

template <class T>
void store(std::byte* to, T value) {
    std::memcpy(to, &value, sizeof value);
}

/// The sums of differences, from `sum` on.
template <class T>
void add_plainly(const std::byte* in, std::size_t size, T sum, std::byte* out) {
    for (std::size_t at = 0; at < size; at += sizeof(T)) store(out + at, sum += load<T>(in + at));
}

template <class T>
void subtract_plainly(const std::byte* in, std::size_t size, std::byte* out) {
    T before = 0;
    for (std::size_t at = 0; at < size; at += sizeof(T)) {
        const T value = load<T>(in + at);
        store<T>(out + at, value - before);
        before = value;
    }
}

/// Decodes by Sums<T>::add(in, size, out), refuses bytes over and what there is no room for.
template <template <class> class Sums>
std::size_t decode(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::size_t size = value_size(state);
    if (in.size() % size || in.size() > out.size()) return kernels::rejected;
    if (size == 8)
        Sums<std::uint64_t>::add(in.data(), in.size(), out.data());
    else
        Sums<std::uint32_t>::add(in.data(), in.size(), out.data());
    return in.size();
}

} // namespace delta
} // namespace
