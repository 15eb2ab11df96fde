#pragma once
// CRC instructions and PMULL at the same time: they use different units, so that their speeds add up. The
// input is cut into
//   | less than a turn | words | vectors |
// The register of the words is carried over the vectors by a constant that their number selects.
#include "fold.hpp"
#include "stream.hpp"

namespace {

/// A turn takes so many bytes by words, and units of 64 bytes by vectors.
template <class Crc, class Cpu, std::size_t words, std::size_t units>
struct Both {
    using Stream = ::Stream<Crc>;
    static constexpr std::size_t turn = words + 64 * units, most_turns = 128;
    static_assert(words % (16 * units) == 0 && turn <= Stream::turn);

    static constexpr auto& over_vectors = over_steps<Crc, most_turns, units * 64, 8>;

    static std::uint32_t block(std::uint32_t crc, const std::byte* p, std::size_t turns) {
        const std::byte* v = p + turns * words;
        const std::byte* const end = v;
        Fold<Crc, Cpu> fold(0, v);
        for (std::size_t j = 1; j < units; ++j) fold.next(v);
        crc = Stream::template piece<words>(crc, p);
        for (p += words; p != end; p += words) {
            MAIN_LOOP("both", .bytes = turn);
            constexpr std::size_t part = words / units;
            for (std::size_t j = 0; j < units; ++j) {
                fold.next(v);
                crc = Stream::template piece<part>(crc, p + j * part);
            }
        }
        const uint64x2_t carried = vreinterpretq_u64_p128(vmull_p64(crc, over_vectors[turns]));
        return Stream::last(veorq_u64(fold.last(), carried));
    }

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        const std::byte* p = in.data();
        const std::size_t n = in.size(), rest = n % turn;
        if (n < Stream::turn) return Stream::finish(Stream::few(~0u, p, n), out);
        std::size_t turns = n / turn;
        std::uint32_t crc = ~0u;
        if (rest) crc = Stream::few(crc, p, rest);
        p += rest;
        for (; turns > most_turns; turns -= most_turns, p += most_turns * turn)
            crc = block(crc, p, most_turns);
        return Stream::finish(block(crc, p, turns), out);
    }
};

} // namespace
