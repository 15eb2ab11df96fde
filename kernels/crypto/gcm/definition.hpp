#pragma once
// GCM of NIST SP 800-38D as it is written there, over any block cipher of 128 bit: Cipher(key) prepares,
// cipher(block) encrypts.
#include "kernels/crypto/aead/param.hpp"
#include "kernels/crypto/big_endian.hpp"
#include <array>
#include <cstring>

namespace {

template <class Cipher, std::size_t key_size>
class Gcm {
public:
    explicit Gcm(kernels::Bytes param) noexcept : param_(read<key_size>(param)), cipher_(param_.key) {}

    /// Section 7.1.
    std::size_t seal(kernels::Bytes in, kernels::Sink out) const noexcept {
        counter_mode(in, out);
        const Block tag = this->tag(out.first(in.size()));
        std::memcpy(out.data() + in.size(), tag.data(), tag_size);
        return in.size() + tag_size;
    }

    /// Section 7.2, the tag first.
    std::size_t open(kernels::Bytes in, kernels::Sink out) const noexcept {
        if (in.size() < tag_size) return kernels::rejected;
        const kernels::Bytes text = in.first(in.size() - tag_size);
        const Block tag = this->tag(text);
        unsigned differs = 0;
        for (std::size_t i = 0; i < tag_size; ++i) differs |= tag[i] ^ unsigned(in[text.size() + i]);
        if (differs) return kernels::rejected;
        counter_mode(text, out);
        return text.size();
    }

    std::size_t run(kernels::Bytes in, kernels::Sink out) const noexcept {
        return param_.opens ? open(in, out) : seal(in, out);
    }

private:
    using Block = std::array<std::uint8_t, 16>;

    /// Section 6.3: bit i of a block, from the left, is the coefficient of x^i; modulo x^128 + x^7 + x^2 + x
    /// + 1.
    static Block times(const Block& a, const Block& b) noexcept {
        std::uint64_t high = load_big<std::uint64_t>(&b[0]), low = load_big<std::uint64_t>(&b[8]),
                      product[2]{};
        for (const std::uint64_t word : {load_big<std::uint64_t>(&a[0]), load_big<std::uint64_t>(&a[8])})
            for (int bit = 63; bit >= 0; --bit) {
                const std::uint64_t mask = -(word >> bit & 1), reduce = -(low & 1);
                product[0] ^= high & mask;
                product[1] ^= low & mask;
                low = low >> 1 | high << 63;
                high = high >> 1 ^ (reduce & std::uint64_t{0xe1} << 56);
            }
        Block out;
        store_big(&out[0], product[0]);
        store_big(&out[8], product[1]);
        return out;
    }

    /// Section 6.4, with zeros up to a whole block; `hash` goes on.
    void ghash(Block& hash, kernels::Bytes data) const noexcept {
        for (std::size_t at = 0; at < data.size(); at += 16) {
            for (std::size_t i = 0; i < 16 && at + i < data.size(); ++i)
                hash[i] ^= std::uint8_t(data[at + i]);
            hash = times(hash, h_);
        }
    }
    void ghash_lengths(Block& hash, std::size_t first, std::size_t second) const noexcept {
        std::uint8_t lengths[16];
        store_big(lengths, std::uint64_t{first} * 8);
        store_big(lengths + 8, std::uint64_t{second} * 8);
        ghash(hash, std::as_bytes(std::span(lengths)));
    }

    /// Section 7.1, step 2: the block J0.
    Block first_counter() const noexcept {
        Block counter{};
        if (param_.nonce.size() == 12) {
            std::memcpy(counter.data(), param_.nonce.data(), 12);
            counter[15] = 1;
        } else {
            ghash(counter, param_.nonce);
            ghash_lengths(counter, 0, param_.nonce.size());
        }
        return counter;
    }

    /// Section 6.5, from inc32(J0) on.
    void counter_mode(kernels::Bytes in, kernels::Sink out) const noexcept {
        Block counter = first_counter();
        for (std::size_t at = 0; at < in.size(); at += 16) {
            for (std::size_t i = 15; i >= 12 && ++counter[i] == 0; --i) {
            }
            const Block key = cipher_(counter);
            for (std::size_t i = 0; i < 16 && at + i < in.size(); ++i)
                out[at + i] = in[at + i] ^ std::byte(key[i]);
        }
    }

    Block tag(kernels::Bytes ciphertext) const noexcept {
        Block hash{};
        ghash(hash, param_.associated);
        ghash(hash, ciphertext);
        ghash_lengths(hash, param_.associated.size(), ciphertext.size());
        const Block mask = cipher_(first_counter());
        for (std::size_t i = 0; i < 16; ++i) hash[i] ^= mask[i];
        return hash;
    }

    Param param_;
    Cipher cipher_;
    Block h_ = cipher_(Block{});
};

} // namespace
