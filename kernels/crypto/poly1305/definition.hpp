#pragma once
// Poly1305 as RFC 8439 writes it, section 2.5: h = (h + block) * r modulo 2^130 - 5 for each block of 16
// bytes, then the tag h + s modulo 2^128. Numbers are five words of 26 bits. Only whole blocks, which is all
// that authenticated encryption has. No branch and no address depends on the numbers.
#include "kernels/kernel.hpp"
#include "kernels/load.hpp"
#include <array>

namespace {

class Poly1305 {
public:
    /// r and s.
    explicit Poly1305(const std::byte* key) noexcept {
        constexpr std::uint64_t clamp[]{0x0ffffffc0fffffff, 0x0ffffffc0ffffffc};
        r_ = number(load(key) & clamp[0], load(key + 8) & clamp[1], 0);
        s_[0] = load(key + 16);
        s_[1] = load(key + 24);
    }

    void block(std::uint64_t low, std::uint64_t high) noexcept {
        const Number block = number(low, high, 1);
        Number product{};
        for (std::size_t i = 0; i < 5; ++i)
            for (std::size_t j = 0; j < 5; ++j) {
                const std::uint64_t term = (h_[i] + block[i]) * r_[j];
                product[(i + j) % 5] += i + j < 5 ? term : 5 * term; // 2^130 is 5
            }
        h_ = product;
        carry();
        carry();
    }

    void tag(std::byte* out) noexcept {
        // h is below 2^130, hence below 2 p; h - p is h + 5 - 2^130.
        Number h = h_;
        h_[0] += 5;
        for (std::size_t i = 0; i < 4; ++i) h_[i + 1] += h_[i] >> 26, h_[i] &= mask;
        const std::uint64_t keep = (h_[4] >> 26) - 1; // all ones: h is below p
        for (std::size_t i = 0; i < 5; ++i) h[i] = (h[i] & keep) | (h_[i] & ~keep);
        const std::uint64_t low = h[0] | h[1] << 26 | h[2] << 52, high = h[2] >> 12 | h[3] << 14 | h[4] << 40;
        const std::uint64_t sum[]{low + s_[0], high + s_[1] + (low + s_[0] < low)};
        std::memcpy(out, sum, 16);
    }

private:
    using Number = std::array<std::uint64_t, 5>;
    static constexpr std::uint64_t mask = (1 << 26) - 1;

    static Number number(std::uint64_t low, std::uint64_t high, std::uint64_t above) noexcept {
        return {low & mask, low >> 26 & mask, (low >> 52 | high << 12) & mask, high >> 14 & mask,
                high >> 40 | above << 24};
    }

    void carry() noexcept {
        for (std::size_t i = 0; i < 4; ++i) h_[i + 1] += h_[i] >> 26, h_[i] &= mask;
        h_[0] += 5 * (h_[4] >> 26), h_[4] &= mask;
    }

    Number r_, h_{};
    std::uint64_t s_[2];
};

} // namespace
