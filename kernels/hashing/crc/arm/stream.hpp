#pragma once
// The CRC instructions of Armv8.1-A in one stream: from one to the next the register is forwarded after a
// cycle (Arm's optimisation guides for Neoverse, note on CRC), so that one stream keeps the unit busy, eight
// bytes a cycle, and nothing has to be joined. LDP loads words in pairs: three instructions for 16 bytes.
#include "unscheduled.hpp"

#include "kernels/hashing/crc/keys.hpp"
#include "kernels/kernel.hpp"
#include "kernels/load.hpp"
#include "kernels/main_loop.hpp"
#include <arm_acle.h>
#include <arm_neon.h>
#include <type_traits>

namespace {

__extension__ using Pair = unsigned __int128; ///< two words

template <class Crc>
struct Stream {
    static constexpr bool castagnoli = std::is_same_v<Crc, Crc32c>;

    static std::uint32_t word(std::uint32_t crc, std::uint64_t w) {
        return castagnoli ? __crc32cd(crc, w) : __crc32d(crc, w);
    }

    /// Multiples of 16 bytes, or a smaller power of two, without a loop.
    template <std::size_t bytes>
    [[gnu::always_inline]] static std::uint32_t piece(std::uint32_t crc, const std::byte* p) {
        if constexpr (bytes > 16) {
            return piece<bytes - 16>(piece<16>(crc, p), p + 16);
        } else if constexpr (bytes == 16) {
            const auto pair = load<Pair>(p);
            return word(word(crc, std::uint64_t(pair)), std::uint64_t(pair >> 64));
        } else if constexpr (bytes == 8) {
            return word(crc, load<std::uint64_t>(p));
        } else if constexpr (bytes == 4) {
            const auto w = load<std::uint32_t>(p);
            return castagnoli ? __crc32cw(crc, w) : __crc32w(crc, w);
        } else if constexpr (bytes == 2) {
            const auto w = load<std::uint16_t>(p);
            return castagnoli ? __crc32ch(crc, w) : __crc32h(crc, w);
        } else {
            const auto w = load<std::uint8_t>(p);
            return castagnoli ? __crc32cb(crc, w) : __crc32b(crc, w);
        }
    }

    /// n % (2 * most) bytes: a piece for every bit of n.
    template <std::size_t most, std::size_t least = 1>
    [[gnu::always_inline]] static std::uint32_t pieces(std::uint32_t crc, const std::byte*& p,
                                                       std::size_t n) {
        if (n & most) [[likely]] {
            crc = piece<most>(crc, p);
            p += most;
        }
        if constexpr (most > least) crc = pieces<most / 2, least>(crc, p, n);
        return crc;
    }

    static constexpr std::size_t turn = 512; ///< as far as the offset of LDP goes

    /// The register after less than a turn.
    [[gnu::always_inline]] static std::uint32_t few(std::uint32_t crc, const std::byte* p, std::size_t n) {
        crc = pieces<turn / 2, 64>(crc, p, n);
        if (n % 64) [[unlikely]]
            crc = pieces<32>(crc, p, n);
        return crc;
    }

    /// The register after n bytes.
    static std::uint32_t after(std::uint32_t crc, const std::byte* p, std::size_t n) {
        if (n >= turn) {
            const std::byte* const end = p + n / turn * turn;
            do {
                MAIN_LOOP("crc", .bytes = turn);
                crc = piece<turn>(crc, p);
                p += turn;
            } while (p != end);
            if (n % turn == 0) return crc;
        }
        return few(crc, p, n);
    }

    /// The register after a vector with nothing before it.
    static std::uint32_t last(uint64x2_t v) {
        return word(word(0, vgetq_lane_u64(v, 0)), vgetq_lane_u64(v, 1));
    }

    /// The register, inverted, to the output.
    static std::size_t finish(std::uint32_t crc, kernels::Sink out) {
        crc = ~crc;
        std::memcpy(out.data(), &crc, 4);
        return 4;
    }

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        return finish(after(~0u, in.data(), in.size()), out);
    }
};

} // namespace
