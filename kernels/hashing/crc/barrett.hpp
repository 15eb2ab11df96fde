#pragma once
// A CRC without an instruction of its own. Accumulators that hide the latency of carry-less multiplications
// are folded onto the bytes that follow: four do on AMD's cores, six on Intel's, which multiply wide vectors
// twice as fast. At last every accumulator and every vector that is left over is carried onto the end at
// once, each word by a constant of its own, and Barrett's reduction makes the register of the sum: three
// multiplications one after the other, however short or odd the input is. What Cpu provides, xmm.hpp shows.
#include "kernels/each.hpp"
#include "kernels/kernel.hpp"
#include "kernels/main_loop.hpp"
#include "keys.hpp"
#include <bit>
#include <cstring>

namespace {

template <class Crc, class Cpu, std::size_t accumulators>
struct Barrett {
    using Vector = typename Cpu::Vector;
    using Register = typename Crc::Register;
    static constexpr std::size_t width = 16 * Cpu::lanes, step = accumulators * width;
    static constexpr auto onward = lanes_over<Crc, Cpu::lanes>(step);

    /// What makes a W of a word, by the bytes behind it: from -width, for a vector that is not full has less
    /// than no bytes behind it, up to what is behind the first accumulator. They come in descending order, a
    /// row for each remainder by 8, so that the constants of a vector stand side by side; a power of two
    /// finds the row soonest.
    static constexpr std::size_t most_behind = 2 * step, row = std::bit_ceil((width + most_behind) / 8);
    static constexpr auto by_behind = [] {
        struct alignas(64) Rows {
            std::uint64_t word[8][row];
        } rows{};
        std::uint64_t power_of_x = 1; // x^63
        for (std::size_t n = 0; n < 8 * (width - 8) + 64; ++n) power_of_x = divided_by_x<Crc>(power_of_x);
        for (std::size_t n = 0; n < 8 * row; ++n) {
            rows.word[n % 8][row - 1 - n / 8] = power_of_x;
            for (int i = 0; i < 8; ++i) power_of_x = times_x<Crc>(power_of_x);
        }
        return rows;
    }();
    /// Those of a vector that has so many bytes behind its first byte.
    static const std::byte* keys(std::size_t bytes) {
        return reinterpret_cast<const std::byte*>(&by_behind.word[bytes % 8][row - width / 8 - bytes / 8]);
    }

    /// The register of a sum of Ws, which is stored.
    static std::size_t finish(Vector sum, kernels::Sink out) {
        const auto w = Cpu::lane(sum), quotient = Cpu::product(w, barrett_quotient<Crc>);
        auto crc = Cpu::add(w, Cpu::product(quotient, barrett_divisor<Crc>));
        if constexpr (sizeof(Register) == 8) crc = Cpu::add(crc, Cpu::low_to_high(quotient));
        const auto inverted = static_cast<Register>(~Cpu::high_word(crc));
        std::memcpy(out.data(), &inverted, sizeof inverted);
        return sizeof inverted;
    }

    /// The first bytes, to which the register of ones is added.
    static Vector begun(Vector v) { return Cpu::add(v, Cpu::first(Register(~Register{}))); }

    [[gnu::noinline]] static std::size_t many(kernels::Bytes in, kernels::Sink out) {
        const std::byte* p = in.data();
        std::size_t left = in.size();
        const std::byte* const end = p + left;
        Vector w = Cpu::multiply(Cpu::last(end, (left - 1) % width + 1), Cpu::load(keys(width)));
        Vector v = begun(Cpu::load(p));
        if (left > step) {
            const Vector key = Cpu::key(onward);
            Vector sum[accumulators];
            sum[0] = v;
            each<accumulators - 1>([&](auto j) { sum[j + 1] = Cpu::load(p + (j + 1) * width); });
            for (p += step, left -= step; left > step; p += step, left -= step) {
                MAIN_LOOP("fold", .bytes = step);
                each<accumulators>(
                    [&](auto j) { sum[j] = Cpu::fold(sum[j], key, Cpu::load(p + j * width)); });
            }
            const std::byte* const k = keys(left + step);
            each<accumulators>([&](auto j) { w = Cpu::fold(sum[j], Cpu::load(k + j * width), w); });
        } else {
            w = Cpu::fold(v, Cpu::load(keys(left)), w);
            p += width;
            left -= width;
        }
        const std::byte* k = keys(left);
        for (; left > width; left -= width, p += width, k += width)
            w = Cpu::fold(Cpu::load(p), Cpu::load(k), w);
        return finish(w, out);
    }

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        const std::size_t n = in.size();
        if (n > width) return many(in, out);
        return finish(Cpu::multiply(begun(Cpu::front(in.data(), n)), Cpu::load(keys(n))), out);
    }
};

} // namespace
