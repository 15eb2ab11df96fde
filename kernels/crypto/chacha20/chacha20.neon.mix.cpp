// chacha20.neon with a fifth block in integer registers. A core that starts five instructions a cycle and has
// two vector pipes (Neoverse N2) leaves three for the integer units: the block costs 3 instructions a byte
// more than the average but next to no time. RFC 8439; Bernstein and Schwabe, NEON crypto, CHES 2012, mix a
// Salsa20 block in this way.
#include "kernels/crypto/chacha/neon.hpp"
#include "kernels/crypto/chacha20/run.hpp"
#include "kernels/variant.hpp"

namespace {

struct FiveBlocks {
    static void encrypt(const std::byte* rows, std::uint32_t counter, const std::byte* in, std::byte* out,
                        std::size_t left) {
        constexpr std::size_t four = 4 * block_size, five = 5 * block_size;
        for (; left >= five; left -= five) {
            Words words;
            words.set(rows, counter + 4);
            NeonChacha::vertical(rows, counter, in, out, words);
            std::byte key[block_size];
            words.store(key);
            NeonChacha::mix(in + four, out + four, key, block_size);
            counter += 5, in += five, out += five;
        }
        REST_LOOP("rounds");
        NeonChacha::encrypt(rows, counter, in, out, left);
    }
};

} // namespace

VARIANT(.run = run<FiveBlocks>, .note = "four blocks in vectors and a fifth in integer registers at once");
