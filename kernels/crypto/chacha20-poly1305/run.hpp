#pragma once
// The timed call of the vector variants. Block 0, the key of Poly1305, is made beside the first blocks of the
// text, in one more lane or in integer registers: a short message is done after one pass of the rounds.
// Poly1305 of a chunk of ciphertext runs beside the rounds of the next one, in the integer units that those
// leave idle. Opening, the tag comes first, so nothing runs beside.
#include "kernels/crypto/aead/param.hpp"
#include "kernels/crypto/chacha/words.hpp"
#include "kernels/crypto/poly1305/words.hpp"
#include "kernels/load.hpp"
#include <algorithm>

namespace {

template <class Chacha, class Mac>
class Aead {
public:
    Aead(kernels::Bytes param, std::size_t size) noexcept : param_(read<32>(param)), size_(size) {
        std::memcpy(rows_, param_.key.data(), 32);
        std::memset(rows_ + 32, 0, 4);
        std::memcpy(rows_ + 36, param_.nonce.data(), 12);
        const std::size_t blocks = (size + block_size - 1) / block_size, most = Chacha::at_once();
        if (Chacha::block_beside && blocks >= most) {
            std::byte* const text_key = key_ + block_size;
            Words words;
            words.set(rows_, 0);
            std::memset(text_key, 0, most * block_size);
            Chacha::vertical(rows_, 1, text_key, text_key, words);
            words.store(key_);
            first_ = std::min(size, most * block_size);
        } else {
            first_ = std::min(size, (most - 1) * block_size);
            Chacha::keystream(rows_, 0, std::min(1 + blocks, most), key_);
        }
    }

    void seal(const std::byte* in, std::byte* out) noexcept {
        Mac mac = this->mac();
        Chacha::mix(in, out, key_ + block_size, first_);
        std::size_t at = first_, hashed = 0;
        using Beside = Absorb<Chacha, Mac>;
        const std::size_t chunk = Chacha::at_once() * block_size;
        for (; size_ - at >= chunk; at += chunk) {
            if (at - hashed >= Mac::backlog) {
                constexpr std::size_t most = Mac::backlog - 1024; // what is left, the rounds take
                mac.absorb({out + hashed, most});
                hashed += most;
            }
            if (at - hashed >= Beside::size()) {
                Beside beside(mac, out + hashed);
                Chacha::vertical(rows_, counter(at), in + at, out + at, beside);
                static_cast<Poly1305&>(mac) = beside.mac();
                hashed += Beside::size();
            } else {
                Nothing nothing;
                Chacha::vertical(rows_, counter(at), in + at, out + at, nothing);
            }
        }
        Chacha::encrypt(rows_, counter(at), in + at, out + at, size_ - at);
        mac.absorb({out + hashed, size_ - hashed});
        const auto tag = finish(mac);
        std::memcpy(out + size_, &tag, tag_size);
    }

    /// Whether the tag behind the ciphertext is right; else nothing is written.
    bool open(const std::byte* in, std::byte* out) const noexcept {
        Mac mac = this->mac();
        mac.absorb({in, size_});
        const auto tag = finish(mac);
        if (((load(in + size_) ^ tag.low) | (load(in + size_ + 8) ^ tag.high)) != 0) return false;
        Chacha::mix(in, out, key_ + block_size, first_);
        Chacha::encrypt(rows_, counter(first_), in + first_, out + first_, size_ - first_);
        return true;
    }

private:
    Mac mac() const noexcept {
        Mac mac(key_);
        mac.absorb(param_.associated);
        return mac;
    }
    auto finish(Mac& mac) const noexcept {
        mac.block(param_.associated.size(), size_);
        return mac.tag();
    }
    static std::uint32_t counter(std::size_t at) { return std::uint32_t(1 + at / block_size); }

    const Param param_;
    const std::size_t size_; ///< of the text
    std::size_t first_;      ///< of what key_ has the keystream for, behind block 0
    std::byte rows_[48];     ///< b, c and d of the state
    alignas(64) std::byte key_[(Chacha::most + 1) * block_size];
};

template <class Chacha, class Mac>
std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    if (param[0] == std::byte{0}) {
        Aead<Chacha, Mac>(param, in.size()).seal(in.data(), out.data());
        return in.size() + tag_size;
    }
    if (in.size() < tag_size) return kernels::rejected;
    const std::size_t size = in.size() - tag_size;
    return Aead<Chacha, Mac>(param, size).open(in.data(), out.data()) ? size : kernels::rejected;
}

} // namespace
