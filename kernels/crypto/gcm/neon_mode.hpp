#pragma once
// GCM of NIST SP 800-38D with PMULL, over any block cipher of 128 bit that works on some blocks in registers:
//
//   class Cipher {
//       explicit Cipher(const std::byte* key);         // by `prepare`, into its state
//       template <std::size_t n>
//       void encrypt(uint8x16_t (&blocks)[n]) const;   // n of 1..8, side by side
//       template <class Cpu>                           // counters made as fits the cipher; or Counters,
//       below: class Keystream {                              //     template <class Cpu>
//           Keystream(const Cipher&, uint8x16_t nonce) //     using Keystream = Counters<Cipher, Cpu>;
//           template <std::size_t n>                   // the nonce's first 12 bytes count
//           void mix(std::uint32_t counter, uint8x16_t (&text)[n]);
//       };
//   };
//
// `mix` adds the encrypted blocks nonce || counter, nonce || (counter + 1) ... to the text. Counters of a
// call differ in the last byte alone; those of the next call follow, or are below 256 as are all before.
// Everything is inlined into one function, so that keys stay in registers.
//
// Every message ends with up to 16 blocks whose products are reduced once; longer ones have turns of 16
// before. Or Vectors do those, as sve.hpp shows; then a Keystream takes the counter to go on with as well.
#include "kernels/crypto/aead/param.hpp"
#include "kernels/few_bytes.hpp"
#include "kernels/main_loop.hpp"
#include "neon.hpp"
#include <new>

namespace {

/// nonce || counter, by the cipher itself.
template <class Cipher, class Cpu>
class Counters {
public:
    [[gnu::always_inline]] Counters(const Cipher& cipher, uint8x16_t nonce)
        : cipher_(cipher), nonce_(vreinterpretq_u32_u8(nonce)) {}

    template <std::size_t n>
    [[gnu::always_inline]] void mix(std::uint32_t counter, uint8x16_t (&text)[n]) {
        uint8x16_t x[n];
        each<n>([&](auto i) {
            const std::uint32_t word = __builtin_bswap32(counter + std::uint32_t(i));
            x[i] = vreinterpretq_u8_u32(vsetq_lane_u32(word, nonce_, 3));
        });
        cipher_.template encrypt<n>(x);
        each<n>([&](auto i) { text[i] = veorq_u8(text[i], x[i]); });
    }

private:
    const Cipher& cipher_;
    uint32x4_t nonce_;
};

/// Nothing but NEON.
struct NoVectors {
    static constexpr bool any = false;
    void set(uint8x16_t /*h*/) {}
};

template <class Cipher, std::size_t key_size, class Cpu, class Vectors = NoVectors>
class GcmByPmull {
    static constexpr std::size_t half = 8, turn = 2 * half; ///< blocks
    static constexpr std::size_t head = half - 2;           ///< from counter 2 to the first turn
    using Keystream = typename Cipher::template Keystream<Cpu>;
    using Bytes = kernels::Bytes;
    using Sink = kernels::Sink;

    struct State {
        Cipher cipher;
        Powers<turn + 1> powers; ///< of the last blocks and their lengths
        TurnPowers<turn> turn_powers;
        [[no_unique_address]] Vectors vectors;
        std::size_t param_size;
        std::byte param[1]; ///< and what follows
    };

public:
    static std::size_t prepare(Bytes param, Sink state) noexcept {
        auto& s = *new (state.data()) State{.cipher = Cipher(read<key_size>(param).key.data()),
                                            .powers = {},
                                            .turn_powers = {},
                                            .vectors = {},
                                            .param_size = param.size(),
                                            .param = {}};
        std::memcpy(s.param, param.data(), param.size());
        uint8x16_t h[]{vdupq_n_u8(0)};
        s.cipher.encrypt(h);
        set(s.powers, h[0]);
        set(s.turn_powers, s.powers);
        s.vectors.set(h[0]);
        return sizeof s + param.size();
    }

    [[gnu::flatten]] static std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
        const auto& s = *reinterpret_cast<const State*>(state.data());
        const Param param = read<key_size>({s.param, s.param_size});
        if (param.nonce.size() != 12) return run_any_nonce(s, param, in, out);
        Keystream keystream(s.cipher, load_block(param.nonce.data()));
        uint8x16_t mask[]{vdupq_n_u8(0)};
        keystream.template mix<1>(1, mask);
        uint64x2_t hash = vdupq_n_u64(0);
        if (!param.associated.empty()) hash = hash_padded(s, hash, param.associated);
        if (!param.opens) {
            hash = pass<true, true>(s, param, keystream, hash, in, out.data());
            store_block(out.data() + in.size(), veorq_u8(reflected(hash), mask[0]));
            return in.size() + tag_size;
        }
        if (in.size() < tag_size) return kernels::rejected;
        const Bytes text = in.first(in.size() - tag_size);
        hash = pass<false, true>(s, param, keystream, hash, text, out.data());
        if (differ(veorq_u8(reflected(hash), mask[0]), load_block(in.data() + text.size())))
            return kernels::rejected;
        pass<true, false>(s, param, keystream, hash, text, out.data());
        return text.size();
    }

private:
    static bool differ(uint8x16_t a, uint8x16_t b) {
        const uint64x2_t different = vreinterpretq_u64_u8(veorq_u8(a, b));
        return (vgetq_lane_u64(different, 0) | vgetq_lane_u64(different, 1)) != 0;
    }
    static uint64x2_t words(std::uint64_t first, std::uint64_t second) {
        return vcombine_u64(vcreate_u64(first), vcreate_u64(second));
    }

    /// n blocks, without their products.
    template <bool mixes, std::size_t n>
    [[gnu::always_inline]] static void mix(Keystream& keystream, std::uint32_t counter, uint8x16_t (&x)[n],
                                           const std::byte* in, std::byte* out) {
        load_blocks(in, x);
        if constexpr (!mixes) return;
        keystream.template mix<n>(counter, x);
        each<n>([&](auto i) { store_block(out + 16 * i, x[i]); });
    }

    /// n blocks; adds their products, the first times H^power, `hash` added to it.
    template <bool mixes, bool hashes, std::size_t n>
    [[gnu::always_inline]] static void part(const State& s, Keystream& keystream, std::uint32_t counter,
                                            Products<Cpu>& products, std::size_t power, uint64x2_t hash,
                                            const std::byte* in, std::byte* out) {
        uint8x16_t x[n];
        mix<mixes>(keystream, counter, x, in, out);
        if constexpr (hashes) {
            uint64x2_t w[n];
            each<n>([&](auto i) { w[i] = reflected(x[i]); });
            w[0] = veorq_u64(w[0], hash);
            products.add(w, s.powers, power);
        }
    }

    /// Sixteen blocks, reduced.
    template <bool mixes, bool hashes>
    [[gnu::always_inline]] static uint64x2_t whole_turn(const State& s, Keystream& keystream,
                                                        std::uint32_t counter, uint64x2_t hash,
                                                        const std::byte* in, std::byte* out) {
        Products<Cpu> products;
        each<2>([&](auto i) {
            constexpr std::size_t at = half * i;
            const std::byte* text = in + 16 * at;
            if constexpr (mixes) {
                uint8x16_t x[half];
                mix<true>(keystream, counter + std::uint32_t(at), x, text, out + 16 * at);
                text = out + 16 * at;
            }
            if constexpr (hashes) products.add_eight(text, s.turn_powers, turn - at, hash, i == 0);
        });
        if constexpr (hashes) return products.reduced();
        return hash;
    }

    /// The last n blocks, the very last one from and to places of its own, and the lengths.
    template <bool mixes, bool hashes, std::size_t n>
    [[gnu::always_inline]] static uint64x2_t
    last(const State& s, Keystream& keystream, std::uint32_t counter, Products<Cpu>& products,
         uint64x2_t hash, uint64x2_t lengths, const std::byte* in, std::byte* out, const std::byte* last_in,
         std::byte* last_out, uint8x16_t mask) {
        uint64x2_t w[n + 1];
        if constexpr (n > 0) {
            uint8x16_t x[n];
            each<n>([&](auto i) { x[i] = load_block(i + 1 == n ? last_in : in + 16 * i); });
            if constexpr (mixes) {
                keystream.template mix<n>(counter, x);
                each<n>([&](auto i) { store_block(i + 1 == n ? last_out : out + 16 * i, x[i]); });
                x[n - 1] = vandq_u8(x[n - 1], mask);
            }
            each<n>([&](auto i) { w[i] = reflected(x[i]); });
        }
        if constexpr (!hashes) return hash;
        w[n] = lengths;
        w[0] = veorq_u64(w[0], hash);
        products.add(w, s.powers, n + 1);
        return products.reduced();
    }

    /// Over the text and the lengths: the hash goes on.
    template <bool mixes, bool hashes>
    [[gnu::always_inline]] static uint64x2_t pass(const State& s, const Param& param, Keystream& keystream,
                                                  uint64x2_t hash, Bytes text, std::byte* out) {
        const std::byte* in = text.data();
        std::size_t left = (text.size() + 15) / 16;
        std::uint32_t counter = 2;
        const auto next = [&](std::size_t n) {
            in += 16 * n, out += 16 * n, left -= n, counter += std::uint32_t(n);
        };
        if constexpr (Vectors::any) {
            if (Vectors::serves(left)) {
                const auto done = s.vectors.template pass<mixes, hashes>(s.cipher, param.nonce.data(), hash,
                                                                         in, out, text.size() / 16);
                hash = done.hash;
                next(done.blocks);
                keystream = Keystream(s.cipher, load_block(param.nonce.data()), counter);
            }
        } else if (left > turn) {
            if constexpr (mixes) { // up to a multiple of 8
                Products<Cpu> products;
                part<mixes, hashes, head>(s, keystream, counter, products, head, hash, in, out);
                if constexpr (hashes) hash = products.reduced();
                next(head);
            }
            for (; left > turn; next(turn)) {
                if constexpr (mixes && hashes) MAIN_LOOP("seal", .bytes = 16 * turn);
                hash = whole_turn<mixes, hashes>(s, keystream, counter, hash, in, out);
            }
        }
        Products<Cpu> products;
        if (left > half) {
            part<mixes, hashes, half>(s, keystream, counter, products, left + 1, hash, in, out);
            hash = vdupq_n_u64(0);
            next(half);
        }
        // A block that is cut off, in a buffer with zeros behind it.
        const std::size_t rest = text.size() % 16;
        const std::byte* last_in = in + 16 * left - 16;
        std::byte *last_out = out + 16 * left - 16, *const end = last_out;
        std::byte block[16];
        if (rest) {
            load_few(last_in, rest, block);
            last_in = last_out = block;
        }
        static constexpr std::uint8_t masks[31]{255, 255, 255, 255, 255, 255, 255, 255,
                                                255, 255, 255, 255, 255, 255, 255, 255};
        const uint8x16_t mask = vld1q_u8(masks + (rest ? 16 - rest : 0));
        const uint64x2_t lengths = words(8 * param.associated.size(), 8 * text.size());
        const auto finish = [&](auto n) {
            hash = last<mixes, hashes, n>(s, keystream, counter, products, hash, lengths, in, out, last_in,
                                          last_out, mask);
        };
        switch (left) {
        case 0:
            finish(std::integral_constant<std::size_t, 0>{});
            break;
        case 1:
            finish(std::integral_constant<std::size_t, 1>{});
            break;
        case 2:
            finish(std::integral_constant<std::size_t, 2>{});
            break;
        case 3:
            finish(std::integral_constant<std::size_t, 3>{});
            break;
        case 4:
            finish(std::integral_constant<std::size_t, 4>{});
            break;
        case 5:
            finish(std::integral_constant<std::size_t, 5>{});
            break;
        case 6:
            finish(std::integral_constant<std::size_t, 6>{});
            break;
        case 7:
            finish(std::integral_constant<std::size_t, 7>{});
            break;
        default:
            finish(std::integral_constant<std::size_t, 8>{});
            break;
        }
        if (mixes && rest) store_few(end, rest, block);
        return hash;
    }

    /// With zeros up to a whole block; the hash goes on.
    [[gnu::noinline, gnu::flatten]] static uint64x2_t hash_padded(const State& s, uint64x2_t hash,
                                                                  Bytes data) {
        const std::byte* in = data.data();
        std::size_t left = data.size();
        for (; left >= 16 * half; left -= 16 * half, in += 16 * half) {
            Products<Cpu> products;
            products.add_eight(in, s.turn_powers, half, hash, true);
            hash = products.reduced();
        }
        for (; left >= 16; left -= 16, in += 16) hash = hash_block(s, hash, load_block(in));
        if (left) {
            std::byte block[16];
            load_few(in, left, block);
            hash = hash_block(s, hash, load_block(block));
        }
        return hash;
    }
    static uint64x2_t hash_block(const State& s, uint64x2_t hash, uint8x16_t block) {
        return hash_words(s, hash, reflected(block));
    }
    static uint64x2_t hash_words(const State& s, uint64x2_t hash, uint64x2_t words) {
        const uint64x2_t sum[]{veorq_u64(hash, words)};
        Products<Cpu> products;
        products.add(sum, s.powers, 1);
        return products.reduced();
    }

    /// The first counter comes from GHASH, and so from the key: nothing depends on it but data.
    [[gnu::noinline, gnu::flatten]] static std::size_t run_any_nonce(const State& s, const Param& param,
                                                                     Bytes in, Sink out) noexcept {
        if (param.opens && in.size() < tag_size) return kernels::rejected;
        const std::size_t size = param.opens ? in.size() - tag_size : in.size();
        const uint64x2_t zero = vdupq_n_u64(0);
        const uint8x16_t first =
            reflected(hash_words(s, hash_padded(s, zero, param.nonce), words(0, 8 * param.nonce.size())));
        const auto tag = [&](Bytes text) {
            uint8x16_t mask[]{first};
            s.cipher.template encrypt<1>(mask);
            const uint64x2_t hash = hash_padded(s, hash_padded(s, zero, param.associated), text);
            return veorq_u8(
                mask[0], reflected(hash_words(s, hash, words(8 * param.associated.size(), 8 * text.size()))));
        };
        if (param.opens) {
            if (differ(tag(in.first(size)), load_block(in.data() + size))) return kernels::rejected;
            mix_any_counter(s, first, in.first(size), out.data());
            return size;
        }
        mix_any_counter(s, first, in, out.data());
        store_block(out.data() + size, tag(out.first(size)));
        return size + tag_size;
    }
    static void mix_any_counter(const State& s, uint8x16_t first, Bytes text, std::byte* out) {
        uint32x4_t counter = vreinterpretq_u32_u8(vrev32q_u8(first));
        const std::byte* in = text.data();
        std::size_t left = text.size();
        const auto next = [&] {
            constexpr std::uint32_t one[]{0, 0, 0, 1};
            counter = vaddq_u32(counter, vld1q_u32(one));
            return vrev32q_u8(vreinterpretq_u8_u32(counter));
        };
        for (; left >= 64; left -= 64, in += 64, out += 64) {
            uint8x16_t x[4];
            each<4>([&](auto i) { x[i] = next(); });
            s.cipher.template encrypt<4>(x);
            each<4>([&](auto i) { store_block(out + 16 * i, veorq_u8(x[i], load_block(in + 16 * i))); });
        }
        while (left) {
            uint8x16_t x[]{next()};
            s.cipher.template encrypt<1>(x);
            if (left < 16) {
                std::byte block[16];
                load_few(in, left, block);
                store_block(block, veorq_u8(x[0], load_block(block)));
                return store_few(out, left, block);
            }
            store_block(out, veorq_u8(x[0], load_block(in)));
            left -= 16, in += 16, out += 16;
        }
    }
};

} // namespace
