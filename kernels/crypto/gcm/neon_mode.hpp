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
// before.
#include "few_bytes.hpp"
#include "kernels/crypto/aead/param.hpp"
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

template <class Cipher, std::size_t key_size, class Cpu>
class GcmByPmull {
    static constexpr std::size_t half = 8, turn = 2 * half; ///< blocks
    static constexpr std::size_t head = half - 2;           ///< from counter 2 to the first turn
    using Keystream = typename Cipher::template Keystream<Cpu>;
    using Bytes = kernels::Bytes;
    using Sink = kernels::Sink;

    struct State {
        Cipher cipher;
        Powers<turn + 1> powers; ///< of the last blocks and their lengths
        std::size_t param_size;
        std::byte param[1]; ///< and what follows
    };

public:
    static std::size_t prepare(Bytes param, Sink state) noexcept {
        auto& s = *new (state.data()) State{.cipher = Cipher(read<key_size>(param).key.data()),
                                            .powers = {},
                                            .param_size = param.size(),
                                            .param = {}};
        std::memcpy(s.param, param.data(), param.size());
        uint8x16_t h[]{vdupq_n_u8(0)};
        s.cipher.encrypt(h);
        set(s.powers, h[0]);
        return sizeof s + param.size();
    }

    static std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
        const auto& s = *reinterpret_cast<const State*>(state.data());
        const Param param = read<key_size>({s.param, s.param_size});
        if (param.nonce.size() != 12) return run_any_nonce(s, param, in, out);
        Keystream keystream(s.cipher, load_block(param.nonce.data()));
        uint8x16_t mask[]{vdupq_n_u8(0)};
        keystream.template mix<1>(1, mask);
        uint8x16_t hash = vdupq_n_u8(0);
        if (!param.associated.empty()) hash = hash_padded(s, hash, param.associated);
        if (!param.opens) {
            hash = pass<true, true>(s, keystream, hash, param.associated.size(), in, out.data());
            store_block(out.data() + in.size(), veorq_u8(hash, mask[0]));
            return in.size() + tag_size;
        }
        if (in.size() < tag_size) return kernels::rejected;
        const Bytes text = in.first(in.size() - tag_size);
        hash = pass<false, true>(s, keystream, hash, param.associated.size(), text, out.data());
        if (differ(veorq_u8(hash, mask[0]), load_block(in.data() + text.size()))) return kernels::rejected;
        pass<true, false>(s, keystream, hash, 0, text, out.data());
        return text.size();
    }

private:
    static bool differ(uint8x16_t a, uint8x16_t b) {
        const uint64x2_t different = vreinterpretq_u64_u8(veorq_u8(a, b));
        return (vgetq_lane_u64(different, 0) | vgetq_lane_u64(different, 1)) != 0;
    }

    /// n blocks; adds their products, the first times H^power, `hash` added to it.
    template <bool mixes, bool hashes, std::size_t n>
    [[gnu::always_inline]] static void part(const State& s, Keystream& keystream, std::uint32_t counter,
                                            Products<Cpu>& products, std::size_t power, uint8x16_t hash,
                                            const std::byte* in, std::byte* out) {
        uint8x16_t x[n];
        each<n>([&](auto i) { x[i] = load_block(in + 16 * i); });
        if constexpr (mixes) {
            keystream.template mix<n>(counter, x);
            each<n>([&](auto i) { store_block(out + 16 * i, x[i]); });
        }
        if constexpr (hashes) {
            x[0] = veorq_u8(x[0], hash);
            products.add(x, s.powers, power);
        }
    }

    /// The last n blocks, the very last one from and to places of its own, and the lengths.
    template <bool mixes, bool hashes, std::size_t n>
    [[gnu::always_inline]] static uint8x16_t
    last(const State& s, Keystream& keystream, std::uint32_t counter, Products<Cpu>& products,
         uint8x16_t hash, uint64x2_t lengths, const std::byte* in, std::byte* out, const std::byte* last_in,
         std::byte* last_out, uint8x16_t mask) {
        uint8x16_t x[n + 1];
        each<n>([&](auto i) { x[i] = load_block(i + 1 == n ? last_in : in + 16 * i); });
        if constexpr (mixes && n > 0) {
            keystream.template mix<n>(counter, reinterpret_cast<uint8x16_t(&)[n]>(x));
            each<n>([&](auto i) { store_block(i + 1 == n ? last_out : out + 16 * i, x[i]); });
            x[n - 1] = vandq_u8(x[n - 1], mask);
        }
        if constexpr (!hashes) return hash;
        x[n] = vreinterpretq_u8_u64(lengths);
        x[0] = veorq_u8(x[0], hash);
        products.add(x, s.powers, n + 1);
        return products.reduced();
    }

    /// Over the text and the lengths: the hash goes on.
    template <bool mixes, bool hashes>
    [[gnu::always_inline]] static uint8x16_t pass(const State& s, Keystream& keystream, uint8x16_t hash,
                                                  std::size_t associated, Bytes text, std::byte* out) {
        const std::byte* in = text.data();
        std::size_t left = (text.size() + 15) / 16;
        std::uint32_t counter = 2;
        const auto next = [&](std::size_t n) {
            in += 16 * n, out += 16 * n, left -= n, counter += std::uint32_t(n);
        };
        if (left > turn) {
            if constexpr (mixes) { // up to a multiple of 8
                Products<Cpu> products;
                part<mixes, hashes, head>(s, keystream, counter, products, head, hash, in, out);
                if constexpr (hashes) hash = products.reduced();
                next(head);
            }
            for (; left > turn; next(turn)) {
                MAIN_LOOP("blocks", .bytes = 16 * turn);
                Products<Cpu> products;
                part<mixes, hashes, half>(s, keystream, counter, products, turn, hash, in, out);
                part<mixes, hashes, half>(s, keystream, counter + half, products, half, vdupq_n_u8(0),
                                          in + 16 * half, out + 16 * half);
                if constexpr (hashes) hash = products.reduced();
            }
        }
        Products<Cpu> products;
        if (left > half) {
            part<mixes, hashes, half>(s, keystream, counter, products, left + 1, hash, in, out);
            hash = vdupq_n_u8(0);
            next(half);
        }
        const std::size_t rest = text.size() % 16;
        const std::byte* last_in = in + 16 * (left - 1);
        std::byte* last_out = out + 16 * (left - 1);
        std::byte block[16];
        if (rest) {
            load_few(last_in, rest, block);
            last_in = block;
        }
        const std::uint64_t lengths[]{__builtin_bswap64(8 * associated), __builtin_bswap64(8 * text.size())};
        std::byte* const end = last_out;
        if (rest) last_out = block;
        static constexpr std::uint8_t masks[31]{255, 255, 255, 255, 255, 255, 255, 255,
                                                255, 255, 255, 255, 255, 255, 255, 255};
        const auto finish = [&]<std::size_t n>(std::integral_constant<std::size_t, n>) {
            return last<mixes, hashes, n>(s, keystream, counter, products, hash, vld1q_u64(lengths), in, out,
                                          last_in, last_out, vld1q_u8(masks + (rest ? 16 - rest : 0)));
        };
        using std::integral_constant;
        switch (left) {
        case 0:
            hash = finish(integral_constant<std::size_t, 0>{});
            break;
        case 1:
            hash = finish(integral_constant<std::size_t, 1>{});
            break;
        case 2:
            hash = finish(integral_constant<std::size_t, 2>{});
            break;
        case 3:
            hash = finish(integral_constant<std::size_t, 3>{});
            break;
        case 4:
            hash = finish(integral_constant<std::size_t, 4>{});
            break;
        case 5:
            hash = finish(integral_constant<std::size_t, 5>{});
            break;
        case 6:
            hash = finish(integral_constant<std::size_t, 6>{});
            break;
        case 7:
            hash = finish(integral_constant<std::size_t, 7>{});
            break;
        default:
            hash = finish(integral_constant<std::size_t, 8>{});
            break;
        }
        if (mixes && rest) store_few(end, rest, block);
        return hash;
    }

    /// With zeros up to a whole block; the hash goes on.
    [[gnu::noinline]] static uint8x16_t hash_padded(const State& s, uint8x16_t hash, Bytes data) {
        const std::byte* in = data.data();
        std::size_t left = data.size();
        for (; left >= 16 * half; left -= 16 * half, in += 16 * half) {
            uint8x16_t x[half];
            each<half>([&](auto i) { x[i] = load_block(in + 16 * i); });
            x[0] = veorq_u8(x[0], hash);
            hash = hashed(s, x);
        }
        for (; left >= 16; left -= 16, in += 16) hash = hashed(s, {veorq_u8(hash, load_block(in))});
        if (left) {
            std::byte block[16];
            load_few(in, left, block);
            hash = hashed(s, {veorq_u8(hash, load_block(block))});
        }
        return hash;
    }
    template <std::size_t n>
    [[gnu::always_inline]] static uint8x16_t hashed(const State& s, const uint8x16_t (&x)[n]) {
        Products<Cpu> products;
        products.add(x, s.powers, n);
        return products.reduced();
    }
    static uint8x16_t hash_lengths(const State& s, uint8x16_t hash, std::size_t first, std::size_t second) {
        const std::uint64_t lengths[]{__builtin_bswap64(8 * first), __builtin_bswap64(8 * second)};
        return hash_padded(s, hash, std::as_bytes(std::span(lengths)));
    }

    /// The first counter comes from GHASH, and so from the key: nothing depends on it but data.
    [[gnu::noinline]] static std::size_t run_any_nonce(const State& s, const Param& param, Bytes in,
                                                       Sink out) noexcept {
        if (param.opens && in.size() < tag_size) return kernels::rejected;
        const std::size_t size = param.opens ? in.size() - tag_size : in.size();
        const uint8x16_t zero = vdupq_n_u8(0);
        const uint8x16_t first = hash_lengths(s, hash_padded(s, zero, param.nonce), 0, param.nonce.size());
        const auto tag = [&](Bytes text) {
            uint8x16_t mask[]{first};
            s.cipher.template encrypt<1>(mask);
            const uint8x16_t hash = hash_padded(s, hash_padded(s, zero, param.associated), text);
            return veorq_u8(mask[0], hash_lengths(s, hash, param.associated.size(), text.size()));
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
