#pragma once
// Carry-less multiplications: accumulators that hide their latency are folded onto the bytes that follow. At
// last every accumulator and every vector that is left over is carried onto the end at once, each by a
// constant of its own, where a CRC instruction reduces the sum. Whole words that are no vector go first; the
// last vector of a long input is left to the CRC instruction, which has nothing else to do. What Cpu
// provides, xmm.hpp shows.
#include "kernels/each.hpp"
#include "words.hpp"

namespace {

template <class Cpu, std::size_t accumulators>
struct Folded {
    using Vector = typename Cpu::Vector;
    static constexpr std::size_t width = 16 * Cpu::lanes, step = accumulators * width;
    static constexpr auto onward = lanes_over<Crc32c, Cpu::lanes>(step);
    static constexpr auto by_behind = [] {
        std::array<Key<Cpu::lanes>, 2 * accumulators> keys{};
        for (std::size_t behind = 0; behind < keys.size(); ++behind)
            keys[behind] = onto_end<Crc32c, Cpu::lanes>(behind * width);
        return keys;
    }();

    static std::size_t finished(Vector w, std::uint64_t words, kernels::Bytes in, kernels::Sink out) {
        return finish(reduce<Cpu>(Cpu::lane(w)) ^ words, in, out);
    }

    /// A number of vectors from `from` to as many as there are accumulators, without a loop.
    template <std::size_t from = 1>
    static std::size_t few(Vector first, const std::byte* p, std::size_t vectors, kernels::Bytes in,
                           kernels::Sink out) {
        if constexpr (from < accumulators)
            if (vectors > from) return few<from + 1>(first, p, vectors, in, out);
        Vector w = Cpu::multiply(first, Cpu::key(by_behind[from - 1]));
        each<from - 1>([&](auto j) {
            w = Cpu::fold(Cpu::load(p + (j + 1) * width), Cpu::key(by_behind[from - 2 - j]), w);
        });
        return finished(w, 0, in, out);
    }

    /// More vectors than accumulators.
    [[gnu::noinline]] static std::size_t many(Vector first, const std::byte* p, std::size_t vectors,
                                              kernels::Bytes in, kernels::Sink out) {
        const std::size_t left = (vectors - 1) % accumulators;
        const std::byte *const last = p + (vectors - 1) * width, *const end = last - left * width;
        const Vector key = Cpu::key(onward);
        Vector sum[accumulators];
        sum[0] = first;
        each<accumulators - 1>([&](auto j) { sum[j + 1] = Cpu::load(p + (j + 1) * width); });
        for (p += step; p != end; p += step) {
            MAIN_LOOP("fold", .bytes = step);
            each<accumulators>([&](auto j) { sum[j] = Cpu::fold(sum[j], key, Cpu::load(p + j * width)); });
        }
        std::uint64_t words = 0;
        each<width / 8>([&](auto i) { words = word(words, load<std::uint64_t>(last + 8 * i)); });
        const auto* keys = &by_behind[left + 1];
        Vector w = Cpu::multiply(sum[accumulators - 1], Cpu::key(*keys));
        each<accumulators - 1>(
            [&](auto j) { w = Cpu::fold(sum[accumulators - 2 - j], Cpu::key(*++keys), w); });
        for (std::size_t behind = left; behind; --behind, p += width)
            w = Cpu::fold(Cpu::load(p), Cpu::key(by_behind[behind]), w);
        return finished(w, words, in, out);
    }

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        // Eight words, and odd bytes; as fast as vectors of less than 64 bytes.
        constexpr std::size_t few_enough = width < 64 ? 72 : 64;
        if (in.size() < few_enough) return finish(few_words(~0u, in.data(), in.size()), in, out);
        const std::size_t vectors = in.size() / width, bytes = in.size() % width;
        const std::uint64_t crc = few_words(~0u, in.data(), bytes);
        const std::byte* const p = in.data() + bytes / 8 * 8;
        const Vector first = Cpu::add(Cpu::load(p), Cpu::first(crc));
        if (vectors <= accumulators) return few(first, p, vectors, in, out);
        return many(first, p, vectors, in, out);
    }
};

} // namespace
