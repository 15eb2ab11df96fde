#pragma once
// CRC instructions alone: four streams hide their latency, and carry-less multiplications by constants that
// the length selects join the four registers. What Cpu provides, xmm.hpp shows.
#include "words.hpp"

namespace {

template <class Cpu>
struct Streams {
    static constexpr std::size_t unit = 64, stream_step = unit / 4, most_units = 192;

    /// By the number of stream steps behind a register. Its product with it has no last word.
    static constexpr auto& shifts = over_steps<Crc32c, 3 * most_units, stream_step>;

    static std::uint64_t block(std::uint64_t crc0, const std::byte* p, std::size_t units) {
        const std::size_t length = units * stream_step;
        std::uint64_t crc1 = 0, crc2 = 0, crc3 = 0;
        for (const std::byte* const end = p + length; p != end; p += 8) {
            MAIN_LOOP("crc", .bytes = 4 * 8);
            crc0 = word(crc0, load<std::uint64_t>(p));
            crc1 = word(crc1, load<std::uint64_t>(p + length));
            crc2 = word(crc2, load<std::uint64_t>(p + 2 * length));
            crc3 = word(crc3, load<std::uint64_t>(p + 3 * length));
        }
        const auto joined =
            Cpu::add(Cpu::add(Cpu::product(crc0, shifts[3 * units]), Cpu::product(crc1, shifts[2 * units])),
                     Cpu::product(crc2, shifts[units]));
        return crc3 ^ word(0, Cpu::low_word(joined));
    }

    /// More than eight words: one to eight of them, then units.
    [[gnu::noinline]] static std::size_t many(kernels::Bytes in, kernels::Sink out) {
        std::size_t units = (in.size() / 8 - 1) / 8;
        const std::size_t words = in.size() / 8 * 8 - units * unit;
        const std::byte* p = in.data() + words;
        std::uint64_t crc = few_words(~0u, in.data(), words);
        for (; units > most_units; units -= most_units, p += most_units * unit)
            crc = block(crc, p, most_units);
        return finish(block(crc, p, units), in, out);
    }

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        if (in.size() >= unit + 8) return many(in, out);
        return finish(few_words(~0u, in.data(), in.size()), in, out);
    }
};

} // namespace
