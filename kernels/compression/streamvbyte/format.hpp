#pragma once
// Stream VByte (Lemire, Kurz, Rupp: Stream VByte: Faster byte-oriented integer compression, Information
// Processing Letters 130, 2018): first the lengths of all values, two bits each, four values to a control
// byte, the first in its lowest bits; then the values, each in its one to four lowest bytes. How many they
// are is known elsewhere. This is the plainest encoder and decoder.
#include "kernels/kernel.hpp"
#include "kernels/load.hpp"
#include <bit>

namespace {
namespace streamvbyte {

constexpr std::size_t value_size = sizeof(std::uint32_t);
constexpr std::size_t in_control = 4; ///< values of a control byte

constexpr std::size_t controls(std::size_t values) { return (values + in_control - 1) / in_control; }

/// Room that so many bytes of values may take.
constexpr std::size_t encoded_bound(std::size_t data) {
    const std::size_t values = data / value_size;
    return controls(values) + values * value_size;
}

/// Room that the values of so many bytes may take: no value has less than one and a quarter.
constexpr std::size_t decoded_bound(std::size_t encoded) { return encoded * 4 / 5 * value_size; }

/// Refuses what is not a whole number of values.
inline std::size_t encode_plainly(kernels::Bytes in, kernels::Sink out) {
    if (in.size() % value_size != 0) return kernels::rejected;
    const std::size_t values = in.size() / value_size;
    std::size_t done = controls(values);
    std::uint32_t control = 0;
    for (std::size_t i = 0; i < values; ++i) {
        auto value = load<std::uint32_t>(&in[i * value_size]);
        const auto length = std::uint32_t(std::bit_width(value | 1) + 7) / 8;
        const std::size_t place = i % in_control;
        control = (place ? control : 0) | (length - 1) << 2 * place;
        out[i / in_control] = std::byte(control);
        for (std::uint32_t left = length; left > 0; --left, value >>= 8) out[done++] = std::byte(value);
    }
    return done;
}

/// As many values as `out` has room for; refuses data that end before the last one or go on behind it.
inline std::size_t decode_plainly(kernels::Bytes in, kernels::Sink out) {
    const std::size_t values = out.size() / value_size;
    std::size_t at = controls(values);
    if (at > in.size()) return kernels::rejected;
    for (std::size_t i = 0; i < values; ++i) {
        const auto control = std::to_integer<std::uint32_t>(in[i / in_control]);
        const std::size_t length = 1 + (control >> 2 * (i % in_control) & 3);
        if (length > in.size() - at) return kernels::rejected;
        std::uint32_t value = 0;
        for (std::size_t byte = 0; byte < length; ++byte)
            value |= std::to_integer<std::uint32_t>(in[at++]) << 8 * byte;
        std::memcpy(&out[i * value_size], &value, sizeof value);
    }
    return at == in.size() ? values * value_size : kernels::rejected;
}

} // namespace streamvbyte
} // namespace
