#pragma once
// Constants for vectors of 16-byte lanes. What is carried onto the end ends as 16 bytes W, first word * x^64
// + last word, that stand for the register W mod Q.
#include "polynomial.hpp"

namespace {

/// Constants of a vector of `lanes` times 16 bytes.
template <std::size_t lanes>
struct alignas(16 * lanes) Key {
    std::uint64_t half[2 * lanes];
};

/// Carries every lane over the same distance in bytes.
template <class Crc, std::size_t lanes>
constexpr Key<lanes> lanes_over(std::size_t distance) {
    Key<lanes> key{};
    for (std::size_t i = 0; i < lanes; ++i) {
        key.half[2 * i] = over<Crc>(distance + 8);
        key.half[2 * i + 1] = over<Crc>(distance);
    }
    return key;
}

/// Makes a W of every lane of a vector that has so many bytes behind it.
template <class Crc, std::size_t lanes>
constexpr Key<lanes> onto_end(std::size_t behind) {
    Key<lanes> key{};
    for (std::size_t i = 0; i < lanes; ++i) {
        const std::size_t lane_behind = behind + 16 * (lanes - 1 - i);
        key.half[2 * i] = over<Crc>(lane_behind + 16);
        key.half[2 * i + 1] = over<Crc>(lane_behind + 8);
    }
    return key;
}

/// What carries a register over k steps of so many bytes, less some: makes a W of one that has `less` more
/// behind it. By k from 1 to `most`; a CRC of 32 bits.
template <class Crc, std::size_t most, std::size_t step, std::size_t less = 0>
constexpr auto over_steps = [] {
    std::array<std::uint32_t, most + 1> table{};
    constexpr std::uint64_t one = power<Crc>(8 * step);
    std::uint64_t steps = over<Crc>(step - less);
    for (std::size_t k = 1; k <= most; ++k) {
        table[k] = std::uint32_t(steps);
        steps = times<Crc>(steps, one);
    }
    return table;
}();

} // namespace
