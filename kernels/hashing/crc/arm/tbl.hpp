#pragma once
// Without CRC and PMULL instructions: 16 words of 32 bits are carried over 64 bytes at once. LD4 puts their
// bytes into four vectors; carrying is linear, so each half of each byte is looked up on its own, once for
// every byte of the outcome: 32 TBL of 16 entries for 64 bytes.
#include "kernels/hashing/crc/polynomial.hpp"
#include "kernels/kernel.hpp"
#include "kernels/main_loop.hpp"
#include <arm_neon.h>
#include <cstring>

namespace {

template <class Crc>
struct Tbl {
    static constexpr std::size_t step = 64;

    /// A word's byte with the value of the index in its low or high half, carried over a step: byte `to` of
    /// the outcome.
    struct Table {
        alignas(16) std::uint8_t low[16], high[16];
    };
    static constexpr auto tables = [] {
        std::array<std::array<Table, 4>, 4> all{};
        constexpr std::uint64_t over = power<Crc>(8 * step);
        for (std::uint32_t from = 0; from < 4; ++from)
            for (std::uint32_t value = 0; value < 16; ++value) {
                const auto low = std::uint32_t(times<Crc>(value << 8 * from, over)),
                           high = std::uint32_t(times<Crc>(value << (8 * from + 4), over));
                for (std::uint32_t to = 0; to < 4; ++to) {
                    all[from][to].low[value] = std::uint8_t(low >> 8 * to);
                    all[from][to].high[value] = std::uint8_t(high >> 8 * to);
                }
            }
        return all;
    }();

    /// Eight bits of a register at a time.
    static constexpr auto bytewise = [] {
        std::array<std::uint32_t, 256> table{};
        constexpr std::uint64_t over = power<Crc>(8);
        for (std::uint32_t value = 0; value < 256; ++value)
            table[value] = std::uint32_t(times<Crc>(value, over));
        return table;
    }();
    static std::uint32_t bytes(std::uint32_t crc, const std::byte* p, std::size_t n) {
        for (; n; --n, ++p) crc = crc >> 8 ^ bytewise[(crc ^ std::to_integer<std::uint32_t>(*p)) & 0xff];
        return crc;
    }

    static uint8x16x4_t load_words(const std::byte* p) {
        return vld4q_u8(reinterpret_cast<const std::uint8_t*>(p));
    }

    /// The register after a number of steps, at least one.
    static std::uint32_t steps(std::uint32_t crc, const std::byte* p, const std::byte* end) {
        uint8x16x4_t sum = load_words(p);
        for (int i = 0; i < 4; ++i)
            sum.val[i] = veorq_u8(sum.val[i], vsetq_lane_u8(std::uint8_t(crc >> 8 * i), vdupq_n_u8(0), 0));
        for (p += step; p != end; p += step) {
            MAIN_LOOP("tables", .bytes = step);
            uint8x16x4_t next = load_words(p);
            for (std::size_t from = 0; from < 4; ++from) {
                const uint8x16_t low = vandq_u8(sum.val[from], vdupq_n_u8(15)),
                                 high = vshrq_n_u8(sum.val[from], 4);
                for (std::size_t to = 0; to < 4; ++to) {
                    const Table& table = tables[from][to];
                    next.val[to] = veorq_u8(next.val[to], veorq_u8(vqtbl1q_u8(vld1q_u8(table.low), low),
                                                                   vqtbl1q_u8(vld1q_u8(table.high), high)));
                }
            }
            sum = next;
        }
        std::byte last[step];
        vst4q_u8(reinterpret_cast<std::uint8_t*>(last), sum);
        return bytes(0, last, step);
    }

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        const std::byte* const end = in.data() + in.size();
        const std::size_t few = in.size() % step;
        std::uint32_t crc = bytes(~0u, in.data(), few);
        if (in.size() >= 2 * step)
            crc = steps(crc, in.data() + few, end);
        else
            crc = bytes(crc, in.data() + few, in.size() - few);
        crc = ~crc;
        std::memcpy(out.data(), &crc, 4);
        return 4;
    }
};

} // namespace
