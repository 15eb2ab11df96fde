#pragma once
// Bit packing: values of a width of 1..32 bits stand back to back, each from its lowest bit on, in the bits
// of bytes from the lowest on; so 8 values take `width` bytes (Apache Parquet, Encodings.md: the bit-packed
// runs of its hybrid of them and run lengths). Values are 32 bits in memory; what is above the width is
// ignored, and the bits behind the last value are zeros.
#include "kernels/kernel.hpp"
#include "kernels/load.hpp"
#include <algorithm>

namespace {
namespace packing {

constexpr unsigned most_width = 32;
constexpr std::size_t value_size = 4;

/// The parameter: one byte, 1..32. Anything else is taken as 32.
inline unsigned width_of(kernels::Bytes param) {
    const unsigned width = param.size() == 1 ? std::to_integer<unsigned>(param[0]) : most_width;
    return width >= 1 && width <= most_width ? width : most_width;
}

constexpr std::uint32_t mask(unsigned width) { return std::uint32_t((std::uint64_t{1} << width) - 1); }

constexpr std::size_t packed_size(std::size_t values, unsigned width) { return (values * width + 7) / 8; }

/// How many values are taken from packed bytes: all that are whole and have room.
constexpr std::size_t values_in(std::size_t bytes, unsigned width, std::size_t room) {
    return std::min(bytes * 8 / width, room / value_size);
}

/// Any number of values from `in`, less a reference; the width may be 0.
inline void pack_plainly(const std::byte* in, std::size_t values, unsigned width, std::uint32_t reference,
                         std::byte* out) {
    std::uint64_t bits = 0;
    unsigned waiting = 0;
    for (std::size_t i = 0; i < values; ++i) {
        const std::uint32_t value = load<std::uint32_t>(in + value_size * i) - reference;
        bits |= std::uint64_t{value & mask(width)} << waiting;
        for (waiting += width; waiting >= 8; waiting -= 8, bits >>= 8) *out++ = std::byte(bits);
    }
    if (waiting > 0) *out = std::byte(bits);
}

inline void unpack_plainly(const std::byte* in, std::size_t values, unsigned width, std::uint32_t reference,
                           std::byte* out) {
    std::uint64_t bits = 0;
    unsigned waiting = 0;
    for (std::size_t i = 0; i < values; ++i) {
        for (; waiting < width; waiting += 8) bits |= std::to_integer<std::uint64_t>(*in++) << waiting;
        const std::uint32_t value = (std::uint32_t(bits) & mask(width)) + reference;
        std::memcpy(out + value_size * i, &value, value_size);
        bits >>= width;
        waiting -= width;
    }
}

} // namespace packing
} // namespace
