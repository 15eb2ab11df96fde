#pragma once
// CRC instructions beside four vectors of any length. The vectors come first: so no constant but their keys
// depends on their length.
//   | less than a turn | vectors | words |
#include "stream.hpp"
#include "sve.hpp"

namespace {

template <class Crc>
struct SveBoth {
    using Stream = ::Stream<Crc>;
    static constexpr std::size_t words = 128, most_turns = 128;

    /// By the number of turns. The product of a register with it has no second word.
    static constexpr auto& over_words = over_steps<Crc, most_turns, words>;

    [[gnu::noinline]] static std::uint32_t block(std::uint32_t crc, const std::byte* p, std::size_t turns) {
        const std::byte* w = p + turns * vectors_turn();
        std::uint32_t by_words = 0;
        const uint64x2_t last = fold_vectors<Crc, words>(crc, p, turns, [&] {
            by_words = Stream::template piece<words>(by_words, w);
            w += words;
        });
        const auto carried = vreinterpretq_u64_p128(vmull_p64(Stream::last(last), over_words[turns]));
        return by_words ^ Stream::word(0, vgetq_lane_u64(carried, 0));
    }

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        REST_LOOP("crc");
        const std::byte* p = in.data();
        const std::size_t n = in.size();
        if (n < Stream::turn) return Stream::finish(Stream::few(~0u, p, n), out);
        const std::size_t turn = vectors_turn() + words, rest = n % turn;
        std::size_t turns = n / turn;
        std::uint32_t crc = Stream::after(~0u, p, rest);
        for (p += rest; turns > most_turns; turns -= most_turns, p += most_turns * turn)
            crc = block(crc, p, most_turns);
        return Stream::finish(turns ? block(crc, p, turns) : crc, out);
    }
};

} // namespace
