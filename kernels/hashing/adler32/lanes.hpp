#pragma once
// The sums of x86 vectors, in lanes of 32 bits. What Cpu provides, xmm.hpp shows.
#include "checksum.hpp"
#include <bit>

namespace {

template <class Cpu, std::size_t bytes_in_group, int shared_weight>
struct Lanes {
    using Vector = typename Cpu::Vector;
    static constexpr std::size_t group = bytes_in_group;
    static constexpr int shared = shared_weight; ///< what the weights lack

    Vector sum = Cpu::zero(), before = sum;
    Vector weighted = sum; ///< with a sign

    Sums<std::uint32_t> narrow() const {
        const Vector earlier = Cpu::times_power(before, std::countr_zero(group));
        auto sums = Cpu::narrow(sum, Cpu::add(weighted, earlier));
        sums.weighted += shared * sums.plain;
        return sums;
    }

    Sums<std::uint64_t> wide() const {
        constexpr std::uint64_t bias = sizeof(Vector) / 4 * signed_room;
        const std::uint64_t plain = Cpu::wide(sum);
        return {plain,
                Cpu::wide(Cpu::flip_signs(weighted)) - bias + shared * plain + group * Cpu::wide(before)};
    }
};

} // namespace
