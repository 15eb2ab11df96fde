#pragma once
// Poly1305 in integer registers: h has two words of 64 bits and a few bits more, and since r's second word is
// a multiple of four, what a product has at 2^128 goes back as r1 * 5 / 4. Ten multiplications a block on
// Arm, six on x86. Only whole blocks, which is all that authenticated encryption has. RFC 8439; Bernstein,
// The Poly1305-AES message-authentication code, FSE 2005.
#include "kernels/few_bytes.hpp"
#include "kernels/kernel.hpp"
#include "kernels/load.hpp"
#include "kernels/main_loop.hpp"

namespace {

/// n < 16 bytes, the first one lowest, and zeros; nothing behind them is read.
struct Few {
    std::uint64_t low = 0, high = 0;

    Few(const std::byte* p, std::size_t n) {
        if (n >= 8) {
            low = load(p);
            high = n == 8 ? 0 : load(p + n - 8) >> (128 - 8 * n);
        } else if (n > 0) {
            low = few_bytes(p, n);
        }
    }
};

// Sums of several words, in assembly: GCC 12 makes of the same by 128-bit integers three times as many
// instructions.
[[gnu::always_inline]] inline void add(std::uint64_t& low, std::uint64_t& high, std::uint64_t a,
                                       std::uint64_t b) {
#if defined(__x86_64__)
    asm("add %2, %0\n\tadc %3, %1" : "+&r"(low), "+r"(high) : "rm"(a), "rme"(b) : "cc");
#elif defined(__aarch64__)
    asm("adds %0, %0, %2\n\tadc %1, %1, %x3" : "+&r"(low), "+r"(high) : "r"(a), "rZ"(b) : "cc");
#endif
}

/// A number of three words.
struct Three {
    std::uint64_t low = 0, high = 0, above = 0;

    [[gnu::always_inline]] void add(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
#if defined(__x86_64__)
        asm("add %3, %0\n\tadc %4, %1\n\tadc %5, %2"
            : "+&r"(low), "+&r"(high), "+r"(above)
            : "rm"(a), "rme"(b), "rme"(c)
            : "cc");
#elif defined(__aarch64__)
        asm("adds %0, %0, %3\n\tadcs %1, %1, %x4\n\tadc %2, %2, %x5"
            : "+&r"(low), "+&r"(high), "+r"(above)
            : "r"(a), "rZ"(b), "rZ"(c)
            : "cc");
#endif
    }
};

class Poly1305 {
public:
    /// r and s.
    explicit Poly1305(const std::byte* key) noexcept {
        r_[0] = load(key) & 0x0ffffffc0fffffff;
        r_[1] = load(key + 8) & 0x0ffffffc0ffffffc;
        s_[0] = load(key + 16);
        s_[1] = load(key + 24);
    }

    [[gnu::always_inline]] void block(std::uint64_t low, std::uint64_t high) noexcept {
        h_.add(low, high, 1);
        const std::uint64_t five = r_[1] + (r_[1] >> 2);
        const Wide even = Wide{h_.low} * r_[0] + Wide{h_.high} * five;
        const Wide odd = Wide{h_.low} * r_[1] + Wide{h_.high} * r_[0];
        // h is below 2^131 and r below 2^124: the sums of single words do not overflow.
        std::uint64_t middle = std::uint64_t(odd), above = std::uint64_t(odd >> 64) + h_.above * r_[0];
        add(middle, above, std::uint64_t(even >> 64) + h_.above * five, 0);
        h_ = {std::uint64_t(even), middle, above & 3};
        h_.add((above >> 2) + (above & ~std::uint64_t{3}), 0, 0); // 2^130 is 5
    }

    /// With zeros up to a whole block.
    void absorb(kernels::Bytes data) noexcept {
        const std::byte* at = data.data();
        std::size_t left = data.size();
        for (; left >= 16; at += 16, left -= 16) block(load(at), load(at + 8));
        if (left > 0) {
            const Few few(at, left);
            block(few.low, few.high);
        }
    }

    template <class Chacha>
    class Beside;

    struct Tag {
        std::uint64_t low, high;
    };

    Tag tag() const noexcept {
        // h is below 2 p; h - p is h + 5 - 2^130.
        Three less = h_;
        less.add(5, 0, 0);
        const std::uint64_t over = -(less.above >> 2); // all ones: h is not below p
        Tag tag{(less.low & over) | (h_.low & ~over), (less.high & over) | (h_.high & ~over)};
        add(tag.low, tag.high, s_[0], s_[1]);
        return tag;
    }

protected:
    __extension__ using Wide = unsigned __int128;

    Three h_;
    std::uint64_t r_[2], s_[2];
};

/// A chunk beside the rounds of another one, in integer registers: in each of eight double rounds, as many
/// blocks.
template <class Chacha>
class Poly1305::Beside {
public:
    explicit Beside(const Poly1305& mac) : mac_(mac) {}
    void from(const std::byte* at) { at_ = at; }
    template <std::size_t bytes, std::size_t vectors, std::size_t turns>
    [[gnu::always_inline]] static void mark() {
        MAIN_LOOP("beside", .bytes = bytes, .vectors = vectors, .turns = turns);
    }
    template <int half>
    [[gnu::always_inline]] void beside(int double_round) {
        if (half >= Chacha::pieces || double_round >= 8) return;
        std::size_t left = blocks_;
        do {
            mac_.block(load(at_), load(at_ + 8));
            at_ += 16;
        } while (--left > 0);
    }
    void end(Poly1305& mac) const { mac = mac_; }

private:
    Poly1305 mac_;
    const std::byte* at_ = nullptr;
    std::size_t blocks_ = Chacha::at_once() / 2 / Chacha::pieces;
};

} // namespace
