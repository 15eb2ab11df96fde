#pragma once
// Looking up with vectors of indices. `Cpu` knows a width and a dictionary: cpu.step<T>(from, to) looks up
// Cpu::lanes indices, whole groups of eight, and reads Cpu::reach bytes at most; an index that is out of
// range must not reach anything outside the dictionary there, and cpu.in_range() tells of it at the end.
#include "dictionary.hpp"
#include "kernels/main_loop.hpp"

namespace {
namespace dictionary {

/// From such an index on, four bytes from the one that it begins in do not hold it.
constexpr unsigned most_vector_width = 32 - 7;

template <class Cpu>
struct InVectors {
    template <class T>
    static bool look_up(const Packed& packed, const Dictionary& d, std::byte* to, std::size_t n) {
        constexpr std::size_t step = Cpu::lanes * sizeof(T);
        const unsigned width = packed.width;
        if (width == 0 || width > most_vector_width || n < Cpu::lanes || d.count == 0)
            return look_up_plainly<T>(packed, 0, d, to, n);
        const std::size_t bytes = Cpu::lanes / in_group * width, last = n % Cpu::lanes;
        const auto readable = std::size_t(packed.end - packed.from);
        const std::size_t steps = n / Cpu::lanes,
                          in_place = readable < Cpu::reach
                                         ? 0
                                         : std::min(steps, (readable - Cpu::reach) / bytes + 1);
        Cpu cpu(width, d);
        const std::byte* from = packed.from;
        for (std::size_t i = 0; i < in_place; ++i, from += bytes, to += step) {
            MAIN_LOOP("lookup", .bytes = step);
            cpu.template step<T>(from, to);
        }
        if (in_place < steps) { // less than `reach` bytes: with room behind them
            std::byte padded[2 * Cpu::reach]{};
            std::memcpy(padded, from, std::size_t(packed.end - from));
            from = padded;
            for (std::size_t i = in_place; i < steps; ++i, from += bytes, to += step)
                cpu.template step<T>(from, to);
        }
        return cpu.in_range() && look_up_plainly<T>(packed, n - last, d, to, last);
    }
};

/// Loads of single values; two indices are loaded at once.
template <class T, std::size_t n>
void load_values(std::uint32_t (&index)[n], const std::byte* values, std::byte* to) {
    asm("" : "+m"(index)); // or GCC takes each out of the vector again, by two instructions
    for (std::size_t i = 0; i < n; i += 2) {
        std::uint64_t two;
        std::memcpy(&two, index + i, sizeof two);
        const std::size_t first = std::uint32_t(two), second = two >> 32;
        std::memcpy(to + i * sizeof(T), values + first * sizeof(T), sizeof(T));
        std::memcpy(to + (i + 1) * sizeof(T), values + second * sizeof(T), sizeof(T));
    }
}

template <class Cpu>
std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return decode<InVectors<Cpu>>(of_state(state), in, out);
}

} // namespace dictionary
} // namespace
