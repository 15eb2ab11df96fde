#pragma once
// Carry-less multiplications alone: accumulators that hide the latency of the multiplication are folded onto
// the bytes that follow, then onto one another, then every lane is carried onto the end, where a CRC
// instruction reduces their sum. The words that are left over go first. What Cpu provides, xmm.hpp shows.
#include "words.hpp"

namespace {

template <class Crc, class Cpu, std::size_t accumulators>
struct Folded {
    using Vector = typename Cpu::Vector;
    static constexpr std::size_t width = 16 * Cpu::lanes, step = accumulators * width, unit = 64;
    static constexpr auto onward = lanes_over<Crc, Cpu::lanes>(step),
                          onto_next = lanes_over<Crc, Cpu::lanes>(width);
    static constexpr auto to_end = onto_end<Crc, Cpu::lanes>(0);

    static std::uint64_t fold(std::uint64_t crc, const std::byte* p, const std::byte* end) {
        const Vector next = Cpu::key(onto_next);
        Vector all = Cpu::add(Cpu::load(p), Cpu::first(crc));
        if (std::size_t(end - p) >= step) {
            const Vector key = Cpu::key(onward);
            Vector sum[accumulators]{all};
            for (std::size_t j = 1; j < accumulators; ++j) sum[j] = Cpu::load(p + j * width);
            for (p += step; std::size_t(end - p) >= step; p += step) {
                MAIN_LOOP("fold", .bytes = step);
                for (std::size_t j = 0; j < accumulators; ++j)
                    sum[j] = Cpu::fold(sum[j], key, Cpu::load(p + j * width));
            }
            all = sum[0];
            for (std::size_t j = 1; j < accumulators; ++j) all = Cpu::fold(all, next, sum[j]);
        } else {
            p += width;
        }
        for (; p != end; p += width) all = Cpu::fold(all, next, Cpu::load(p));
        return reduce<Crc, Cpu>(Cpu::lane(Cpu::multiply(all, Cpu::key(to_end))));
    }

    /// More than eight words: one to eight of them, then units.
    [[gnu::noinline]] static std::size_t many(kernels::Bytes in, kernels::Sink out) {
        const std::size_t units = (in.size() / 8 - 1) / 8, words = in.size() / 8 * 8 - units * unit;
        const std::byte* const p = in.data() + words;
        const std::uint64_t crc = few_words<Crc>(~0u, in.data(), words);
        return finish<Crc>(fold(crc, p, p + units * unit), in, out);
    }

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        if (in.size() >= unit + 8) return many(in, out);
        return finish<Crc>(few_words<Crc>(~0u, in.data(), in.size()), in, out);
    }
};

} // namespace
