#pragma once
// One block in integer registers. Alone: where there are 31 of them nothing is spilled, and one block is done
// long before a vector of four would be. Beside the rounds of vectors: these leave the integer units idle.
#include "kernels/crypto/chacha/rounds.hpp"
#include <bit>

namespace {

struct Integer {
    using Vector = std::uint32_t;
    static Vector add(Vector a, Vector b) { return a + b; }
    static Vector xor_(Vector a, Vector b) { return a ^ b; }
    template <int bits>
    static Vector rotl(Vector a) {
        a = std::rotl(a, bits);
        asm("" : "+r"(a)); // stay in integer registers: compilers would make vectors of four words
        return a;
    }
};

struct Words {
    std::uint32_t start[16], x[16];

    void set(const std::byte* rows, std::uint32_t counter) {
        std::memcpy(start, constants, 16);
        std::memcpy(start + 4, rows, 48);
        start[12] = counter;
        for (int i = 0; i < 16; ++i) x[i] = start[i];
    }
    template <int diagonal>
    [[gnu::always_inline]] void round() {
        quarter_rounds<Integer, 4, 0, diagonal>(x);
    }
    template <std::size_t bytes, std::size_t vectors, std::size_t turns>
    [[gnu::always_inline]] static void mark() {
        MAIN_LOOP("block", .bytes = bytes + block_size, .vectors = vectors, .turns = turns);
    }
    template <int half>
    [[gnu::always_inline]] void beside(int) {
        round<half>();
    }
    void store(std::byte* key) const {
        for (int i = 0; i < 16; ++i) {
            const std::uint32_t word = x[i] + start[i];
            std::memcpy(key + 4 * i, &word, 4);
        }
    }
};

/// The keystream of one block.
inline void one_block(const std::byte* rows, std::uint32_t counter, std::byte* key) {
    Words words;
    words.set(rows, counter);
    for (int i = 0; i < double_rounds; ++i) {
        words.round<0>();
        words.round<1>();
    }
    words.store(key);
}

} // namespace
