#pragma once
// CRC instructions and carry-less multiplications at the same time: they use different execution units, so
// their speeds add up. From some hundred bytes on the input is cut into
//   | 1 to 8 words | stream 0 | stream 1 | stream 2 | stream 3 | vectors | odd bytes |
// Four streams hide the latency of the CRC instruction; the vectors are folded onto those that follow. At
// last the four registers and all lanes are carried onto the end, by constants that the length selects, and a
// CRC instruction reduces their sum. What Cpu provides, xmm.hpp shows.

#if defined(__x86_64__) && !defined(__clang__)
// The order below is deliberate. GCC's scheduler would pull the microcoded multiplications apart, and every
// gap between two of them costs a cycle of dispatch: on Zen 4 12.5 instead of 15.3 bytes a cycle. It comes
// before the headers, for GCC inlines only what is to be optimised alike.
#pragma GCC optimize("no-schedule-insns2")
#endif
#include "kernels/each.hpp"
#include "kernels/hashing/crc/xmm.hpp"
#include "words.hpp"

namespace {

template <class Cpu>
struct Mixed {
    using Vector = typename Cpu::Vector;
    static constexpr std::size_t accumulators = Cpu::accumulators, width = 16 * Cpu::lanes;

    // A step takes one unit of 64 bytes by the streams, one or two by the vectors.
    static constexpr std::size_t unit = 64, stream_step = unit / 4, vector_step = accumulators * width,
                                 step_units = 1 + vector_step / unit;
    static constexpr std::size_t stream_units(std::size_t units) { return units / step_units; }
    static constexpr std::size_t most_units = 192;

    /// By the number of lanes behind a register; and for the registers of the streams, by the number of
    /// units.
    static constexpr auto& over_lanes = over_steps<Crc32c, most_units * unit / 16, 16>;
    static constexpr auto shifts = [] {
        std::array<Shifts, most_units + 1> table{};
        for (std::size_t units = 1; units <= most_units; ++units) {
            const std::size_t by_streams = stream_units(units),
                              vector_lanes = (units - by_streams) * unit / 16;
            for (std::size_t i = 0; i < 4; ++i)
                table[units][i] = over_lanes[vector_lanes + (3 - i) * by_streams * stream_step / 16];
        }
        return table;
    }();
    static constexpr auto onward = lanes_over<Crc32c, Cpu::lanes>(vector_step);
    template <std::size_t vectors, std::size_t behind>
    static constexpr auto onto = [] {
        std::array<Key<Cpu::lanes>, vectors> keys{};
        for (std::size_t j = 0; j < vectors; ++j)
            keys[j] = onto_end<Crc32c, Cpu::lanes>(behind + (vectors - 1 - j) * width);
        return keys;
    }();

    /// From more than an L2 cache on, the five places of a block are too many and too short for the hardware
    /// to fetch ahead: the block before does. (16 MiB on Zen 4: 59 instead of 29 GB/s; a tenth slower in L2.)
    static constexpr std::size_t near_memory = std::size_t{1} << 20;

    /// The register after a number of units. `fetch`: as much as this will be wanted right after it.
    template <bool fetch>
    static std::uint64_t block(std::uint64_t crc, const std::byte* p, std::size_t units) {
        const std::size_t by_streams = stream_units(units), length = by_streams * stream_step;
        const std::byte* const end = p + units * unit;
        const std::byte* v = p + by_streams * unit;
        Registers crcs{};
        // One of the equal parts of what a step takes by the streams.
        const auto advance = [&](auto part) {
            constexpr std::size_t words = unit / 8 / accumulators;
            each<words>([&](auto k) {
                constexpr std::size_t i = part * words + k;
                crcs[i % 4] = word(crcs[i % 4], load<std::uint64_t>(p + i % 4 * length + i / 4 * 8));
            });
        };

        Vector sum[accumulators];
        if (vector_step > unit && (units - by_streams) % 2) { // the first half of the step is missing
            sum[0] = Vector{};
            sum[1] = Cpu::load(v);
            v += unit;
        } else {
            each<accumulators>([&](auto j) { sum[j] = Cpu::load(v + j * width); });
            v += vector_step;
        }
        if (units % step_units == 0) {
            each<accumulators>(advance);
            p += stream_step;
        }
        const Vector key = Cpu::key(onward);
        const std::byte* next = end;
#pragma GCC unroll 2
        for (; v != end; v += vector_step) {
            MAIN_LOOP("both", .bytes = step_units * unit);
            each<accumulators>([&](auto j) {
                sum[j] = Cpu::fold(sum[j], key, Cpu::load(v + j * width));
                advance(j);
            });
            p += stream_step;
            if constexpr (fetch)
                for (std::size_t i = 0; i < step_units; ++i, next += unit) __builtin_prefetch(next);
        }

        const auto& keys = onto<accumulators, 0>;
        Vector all = Cpu::multiply(sum[0], Cpu::key(keys[0]));
        each<accumulators - 1>([&](auto j) { all = Cpu::fold(sum[j + 1], Cpu::key(keys[j + 1]), all); });
        return reduce<Cpu>(Cpu::add(Cpu::product(crc, over_lanes[units * unit / 16]),
                                    Cpu::lane(Cpu::join(crcs, shifts[units], all))));
    }

    /// The register after a few units, without a loop: vectors, the register in the first of them, then
    /// words. Every vector is carried onto the end at once, while the CRC instruction is busy with the words.
    template <std::size_t units>
    static std::uint64_t few(std::uint64_t crc, const std::byte* p) {
        constexpr std::size_t vectors = Cpu::vectors[units], rest = units * unit - vectors * width;
        const auto& keys = onto<vectors, rest>;
        Vector all = Cpu::multiply(Cpu::load(p), Cpu::key(keys[0]));
        const auto carried = Cpu::product(crc, over_lanes[units * unit / 16]);
        each<vectors - 1>(
            [&](auto j) { all = Cpu::fold(Cpu::load(p + (j + 1) * width), Cpu::key(keys[j + 1]), all); });
        std::uint64_t words = 0;
        each<rest / 8>(
            [&](auto i) { words = word(words, load<std::uint64_t>(p + vectors * width + 8 * i)); });
        return reduce<Cpu>(Cpu::add(carried, Cpu::lane(all))) ^ words;
    }

    [[gnu::noinline]] static std::size_t blocks(std::uint64_t crc, const std::byte* p, std::size_t units,
                                                kernels::Bytes in, kernels::Sink out) {
        if (in.size() > near_memory)
            for (; units >= 2 * most_units; units -= most_units, p += most_units * unit)
                crc = block<true>(crc, p, most_units);
        for (; units > most_units; units -= most_units, p += most_units * unit)
            crc = block<false>(crc, p, most_units);
        return finish(block<false>(crc, p, units), in, out);
    }

    /// More than eight words: one to eight of them, then units.
    [[gnu::noinline]] static std::size_t many(kernels::Bytes in, kernels::Sink out) {
        const std::size_t units = (in.size() / 8 - 1) / 8, words = in.size() / 8 * 8 - units * unit;
        const std::byte* const p = in.data() + words;
        const std::uint64_t crc = few_words(~0u, in.data(), words);
        if (units == 1) return finish(few<1>(crc, p), in, out);
        if (units == 2) return finish(few<2>(crc, p), in, out);
        if (units == 3) return finish(few<3>(crc, p), in, out);
        if (units == 4) return finish(few<4>(crc, p), in, out);
        return blocks(crc, p, units, in, out);
    }

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        if (in.size() >= unit + 8) return many(in, out);
        return finish(few_words(~0u, in.data(), in.size()), in, out);
    }
};

} // namespace
