#pragma once
// Positions of bits, and the ends of strings, where no instruction does it.
#include "kernels/few_bytes.hpp"
#include <array>
#include <bit>
#include <cstdint>

namespace {

/// Writes base + i for each bit i, eight at a time, whether there are so many or not.
inline std::uint32_t* list_bits(std::uint64_t bits, std::uint32_t base, std::uint32_t* to) noexcept {
    const int count = std::popcount(bits);
    for (int done = 0;;) {
        for (int i = 0; i < 8; ++i, bits &= bits - 1)
            to[done + i] = base + std::uint32_t(std::countr_zero(bits));
        done += 8;
        if (done >= count) [[likely]]
            return to + count;
    }
}

/// 0xff as often as a vector has bytes, then zeros; from the right place on, a mask of the first bytes.
template <std::size_t size>
constexpr auto first_bytes = [] {
    std::array<std::uint8_t, 2 * size> bytes{};
    for (std::size_t i = 0; i < size; ++i) bytes[i] = 0xff;
    return bytes;
}();

/// Copies what is less than a vector away from the end of the text, and zeros behind it.
[[gnu::noinline, gnu::cold]] inline void copy_last(const std::byte* from, std::size_t size,
                                                   std::byte* to) noexcept {
    std::byte few[16]{};
    for (; size > 16; size -= 16, from += 16, to += 16) std::memcpy(to, from, 16);
    if (size == 16)
        std::memcpy(few, from, 16);
    else if (size > 0)
        load_few(from, size, few);
    std::memcpy(to, few, 16);
}

/// Copies a string, and zeros behind it.
template <class Vectors>
[[gnu::always_inline]] inline void copy_then_zeros(const std::byte* from, std::size_t size,
                                                   const std::byte* end, std::byte* to) noexcept {
    constexpr std::size_t step = Vectors::size;
    const std::uint64_t zeros = 0;
    while (size > step) {
        Vectors::store(to, Vectors::load(from));
        from += step, to += step, size -= step;
    }
    if (std::size_t(end - from) >= step) [[likely]]
        Vectors::store(to, Vectors::load(from));
    else
        copy_last(from, size, to);
    std::memcpy(to + size, &zeros, sizeof zeros);
}

/// Copies a string and zeros behind it, at most a vector of them. Vectors::first(v, mask): what of v is in
/// the mask.
template <class Vectors>
[[gnu::always_inline]] inline void copy_masked(const std::byte* from, std::size_t size, const std::byte* end,
                                               std::byte* to) noexcept {
    constexpr std::size_t step = Vectors::size;
    if (size > step) [[unlikely]] {
        do Vectors::store(to, Vectors::load(from)), from += step, to += step, size -= step;
        while (size > step);
    }
    if (std::size_t(end - from) >= step) [[likely]] {
        const std::uint8_t* const mask = first_bytes<step>.data() + step - size;
        Vectors::store(to, Vectors::both(Vectors::load(from), Vectors::load(mask)));
    } else {
        copy_last(from, size, to);
    }
}

} // namespace
