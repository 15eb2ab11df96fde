#pragma once
// NEON has no instruction that makes bits of bytes. LD4 deals the bytes of a block to four vectors, so that
// four bytes in a row stand at the same place of each; shifts that insert (SRI, SLI) then put a bit of each
// side by side: three of them, one that doubles the four bits, and a narrowing shift make 64 bits in the
// order of the text. A table of 128 bytes (TBL, TBX) gives each byte its class in three bits, so that three
// such masks make all others; the first two are put together at once, by shifts that add (USRA). Needs PMULL
// (row neon-crypto).
#include "masks.hpp"
#include <arm_neon.h>
#include <array>

namespace {

struct StructureNeon {
    static constexpr std::size_t batch = 1;
    static constexpr bool rare_backslash = true;
    using Batch = SingleBlock<StructureNeon>;

    static uint8x16x4_t load(const std::byte* p) noexcept {
        return vld4q_u8(reinterpret_cast<const std::uint8_t*>(p));
    }
    /// Each four bits, which stand in both halves of a byte, as 64.
    static std::uint64_t narrowed(uint8x16_t twice) noexcept {
        return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(twice), 4)), 0);
    }
    /// Of bytes that have four bits in each half: the lower halves, and the higher ones.
    static std::uint64_t low_halves(uint8x16_t v) noexcept { return narrowed(vsliq_n_u8(v, v, 4)); }
    static std::uint64_t high_halves(uint8x16_t v) noexcept { return narrowed(vsriq_n_u8(v, v, 4)); }
    /// The highest bits of what LD4 dealt.
    static std::uint64_t high_bits(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) noexcept {
        return high_halves(vsriq_n_u8(vsriq_n_u8(vsriq_n_u8(d, c, 1), b, 2), a, 3));
    }
    /// The lowest bits.
    static std::uint64_t low_bits(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) noexcept {
        return low_halves(vsliq_n_u8(vsliq_n_u8(vsliq_n_u8(a, b, 1), c, 2), d, 3));
    }
    /// f says 0xff or 0 of each byte.
    static std::uint64_t mask(const uint8x16x4_t& v, auto f) noexcept {
        return high_bits(f(v.val[0]), f(v.val[1]), f(v.val[2]), f(v.val[3]));
    }
    static std::uint64_t equal(const uint8x16x4_t& v, char c) noexcept {
        return mask(v, [=](uint8x16_t bytes) { return vceqq_u8(bytes, vdupq_n_u8(std::uint8_t(c))); });
    }
    static std::uint64_t equal(const std::byte* p, char c) noexcept { return equal(load(p), c); }

    static bool ascii(const uint8x16x4_t& v) noexcept {
        return vmaxvq_u8(vorrq_u8(vorrq_u8(v.val[0], v.val[1]), vorrq_u8(v.val[2], v.val[3]))) < 0x80;
    }
    static Kinds kinds(const uint8x16x4_t& v) noexcept {
        const uint8x16x4_t lower = vld1q_u8_x4(class_of.data()), upper = vld1q_u8_x4(class_of.data() + 64);
        const auto classes = [&](uint8x16_t bytes) {
            return vqtbx4q_u8(vqtbl4q_u8(lower, bytes), upper, veorq_u8(bytes, vdupq_n_u8(0x40)));
        };
        const uint8x16_t first = classes(v.val[0]), second = classes(v.val[1]), third = classes(v.val[2]),
                         fourth = classes(v.val[3]);
        const uint8x16_t a_and_b = vsraq_n_u8(
            vsraq_n_u8(vsraq_n_u8(vandq_u8(fourth, vdupq_n_u8(bit_a | bit_b)), third, 1), second, 2), first,
            3);
        std::uint64_t a = high_halves(a_and_b), b = low_halves(a_and_b),
                      c = low_bits(first, second, third, fourth);
        asm("" : "+r"(a), "+r"(b), "+r"(c)); // else GCC computes on as vectors, and moves each result
        return {
            .quote = b & ~a & ~c,
            .backslash = c & ~(a | b),
            .op = a & ~b,
            .white = a & b,
            .control = b & c,
            .ascii = ascii(v),
        };
    }
    static Kinds kinds(const std::byte* p) noexcept { return kinds(load(p)); }
    /// Only quote, backslash and white, of which two masks are enough. TBX leaves alone what is above its
    /// table, so that a backslash has all bits.
    static Kinds strings_and_white(const uint8x16x4_t& v) noexcept {
        const uint8x16x4_t table = vld1q_u8_x4(white_or_quote.data());
        const auto classes = [&](uint8x16_t bytes) {
            return vqtbx4q_u8(vceqq_u8(bytes, vdupq_n_u8('\\')), table, bytes);
        };
        const uint8x16_t first = classes(v.val[0]), second = classes(v.val[1]), third = classes(v.val[2]),
                         fourth = classes(v.val[3]);
        std::uint64_t white = high_bits(first, second, third, fourth),
                      quote = low_bits(first, second, third, fourth);
        asm("" : "+r"(white), "+r"(quote)); // as above
        const std::uint64_t both = white & quote;
        return {.quote = quote ^ both,
                .backslash = both,
                .op = 0,
                .white = white ^ both,
                .control = 0,
                .ascii = false};
    }
    static std::uint64_t prefix_xor(std::uint64_t m) noexcept {
        return vgetq_lane_u64(vreinterpretq_u64_p128(vmull_p64(m, ~std::uint64_t{})), 0);
    }

private:
    // Three bits tell seven classes apart. Shifted right by up to three, the first two stay in their half of
    // the byte.
    static constexpr std::uint8_t bit_a = 0x80, bit_b = 0x08, bit_c = 1;
    alignas(64) static constexpr auto class_of = [] {
        std::array<std::uint8_t, 128> all{};
        for (std::size_t c = 0; c < ' '; ++c) all[c] = bit_b | bit_c;
        for (const char c : {'\t', '\n', '\r'}) all[std::size_t(c)] = bit_a | bit_b | bit_c;
        for (const char c : {'{', '}', '[', ']', ':', ','}) all[std::size_t(c)] = bit_a;
        all[' '] = bit_a | bit_b, all['"'] = bit_b, all['\\'] = bit_c;
        return all;
    }();
    alignas(64) static constexpr auto white_or_quote = [] {
        std::array<std::uint8_t, 64> all{};
        for (const char c : {' ', '\t', '\n', '\r'}) all[std::size_t(c)] = 0x80;
        all['"'] = 1;
        return all;
    }();
};

} // namespace
