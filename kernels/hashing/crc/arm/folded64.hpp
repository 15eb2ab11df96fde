#pragma once
// A CRC of 64 bits, for which there is no instruction: vectors are folded, TBL puts the odd bytes into the
// last two, and Barrett's reduction makes the register of 16 bytes.
#include "fold.hpp"
#include "kernels/few_bytes.hpp"

namespace {

template <class Crc, class Cpu>
struct Folded64 {
    using Fold = ::Fold<Crc, Cpu>;
    static constexpr std::uint64_t ones = ~std::uint64_t{};

    /// A vector, and the odd bytes behind it, of which the last 16 bytes are given: as one vector.
    static uint64x2_t append(uint64x2_t v, uint64x2_t last, std::size_t odd, uint64x2_t key) {
        static constexpr auto index = [] {
            std::array<std::uint8_t, 48> bytes{};
            for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = std::uint8_t(i - 16);
            return bytes;
        }();
        const uint8x16_t bytes = vreinterpretq_u8_u64(v), before = vld1q_u8(&index[odd]),
                         behind = vld1q_u8(&index[odd + 16]);
        return Fold::fold(vreinterpretq_u64_u8(vqtbl1q_u8(bytes, before)), key,
                          vreinterpretq_u64_u8(vqtbx1q_u8(vreinterpretq_u8_u64(last), bytes, behind)));
    }

    /// A vector, and what is left of n bytes behind it: less than four vectors and the odd bytes.
    [[gnu::always_inline]] static uint64x2_t rest(uint64x2_t v, const std::byte* p, std::size_t n,
                                                  uint64x2_t key) {
        if (n & 32) {
            v = Fold::fold(Fold::fold(v, key, load_vector(p)), key, load_vector(p + 16));
            p += 32;
        }
        if (n & 16) {
            v = Fold::fold(v, key, load_vector(p));
            p += 16;
        }
        if (n % 16) v = append(v, load_vector(p + n % 16 - 16), n % 16, key);
        return v;
    }

    /// The register that W stands for, first word * x^64 + last word, is stored.
    static std::size_t reduce(uint64x2_t w, uint64x2_t quotient, uint64x2_t divisor, kernels::Sink out) {
        const uint64x2_t q = Cpu::low(w, quotient);
        const uint64x2_t crc = Cpu::add(w, vextq_u64(q, q, 1), Cpu::low(q, divisor));
        vst1q_lane_u64(reinterpret_cast<std::uint64_t*>(out.data()), crc, 1);
        return 8;
    }

    /// The register after a vector with nothing before it, inverted, is stored.
    static std::size_t finish(uint64x2_t v, kernels::Sink out) {
        static constexpr std::uint64_t constants[]{over<Crc>(16),        0, barrett_quotient<Crc>, 0,
                                                   barrett_divisor<Crc>, 0};
        const auto k = vld1q_u64_x3(constants);
        const uint64x2_t w = veorq_u64(Cpu::low(v, k.val[0]), vextq_u64(v, first_word(ones), 1));
        return reduce(w, k.val[1], k.val[2], out);
    }

    /// Less than 16 bytes.
    static std::size_t few(const std::byte* p, std::size_t n, kernels::Sink out) {
        const auto words = [](std::uint64_t first, std::uint64_t last) {
            return vcombine_u64(vcreate_u64(first), vcreate_u64(last));
        };
        if (n > 8)
            return finish(words(~load<std::uint64_t>(p) << (128 - 8 * n),
                                load<std::uint64_t>(p + n - 8) ^ ones >> (8 * n - 64)),
                          out);
        if (n == 8) return finish(words(0, ~load<std::uint64_t>(p)), out);
        if (n == 0) {
            std::memset(out.data(), 0, 8);
            return 8;
        }
        // They meet as many bytes of the register; the others stay, inverted.
        return reduce(words(~few_bytes(p, n) << (64 - 8 * n), ~(ones >> 8 * n)),
                      vdupq_n_u64(barrett_quotient<Crc>), vdupq_n_u64(barrett_divisor<Crc>), out);
    }

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        const std::byte* p = in.data();
        const std::size_t n = in.size();
        if (n >= 64) {
            Fold fold(ones, p);
            if (n >= 128) fold.next(p, n / 64 - 1);
            uint64x2_t v = fold.last();
            if (n % 64) [[unlikely]]
                v = rest(v, p, n, fold.keys.val[2]);
            return finish(v, out);
        }
        if (n < 16) return few(p, n, out);
        static constexpr auto key = lanes_over<Crc, 1>(16);
        return finish(rest(veorq_u64(load_vector(p), first_word(ones)), p + 16, n - 16, vld1q_u64(key.half)),
                      out);
    }
};

} // namespace
