#pragma once
// The timed call of the vector variants. Block 0, the key of Poly1305, is made beside the first blocks of the
// text, in one more lane or in integer registers: a short message is done after one pass of the rounds.
// Poly1305 of a chunk of ciphertext runs beside the rounds of another one, in the units that those leave
// idle. Opening may write nothing before it knows that the tag is right: the first of the text waits on the
// stack.
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
        if constexpr (Chacha::block_beside) {
            if (blocks >= Chacha::batch) {
                with_block_beside(blocks < most ? Chacha::batch : most);
                return;
            }
        }
        first_ = std::min(size, (most - 1) * block_size);
        Chacha::keystream(rows_, 0, std::min(1 + blocks, most), key_);
    }

    void seal(const std::byte* in, std::byte* out) noexcept {
        Mac mac = this->mac();
        Chacha::mix(in, out, key_ + block_size, first_);
        std::size_t at = first_, hashed = 0;
        typename Mac::template Beside<Chacha> beside(mac);
        const std::size_t chunk = Chacha::at_once() * block_size;
        for (; size_ - at >= chunk; at += chunk) {
            if (at - hashed >= chunk) {
                beside.from(out + hashed);
                Chacha::vertical(rows_, counter(at), in + at, out + at, beside);
                hashed += chunk;
            } else {
                Nothing nothing;
                Chacha::vertical(rows_, counter(at), in + at, out + at, nothing);
            }
        }
        beside.end(mac);
        Chacha::encrypt(rows_, counter(at), in + at, out + at, size_ - at);
        mac.absorb({out + hashed, size_ - hashed});
        const auto tag = finish(mac);
        std::memcpy(out + size_, &tag, tag_size);
    }

    /// Whether the tag behind the ciphertext is right; else nothing is written.
    bool open(const std::byte* in, std::byte* out) const noexcept {
        if (size_ - first_ >= Chacha::at_once() * block_size) return open_long(in, out);
        Mac mac = this->mac();
        mac.absorb({in, size_});
        if (!is_right(mac, in + size_)) return false;
        Chacha::mix(in, out, key_ + block_size, first_);
        Chacha::encrypt(rows_, counter(first_), in + first_, out + first_, size_ - first_);
        return true;
    }

private:
    /// The keystream of so many blocks, all of a vertical() or one batch, and block 0.
    void with_block_beside(std::size_t blocks) noexcept {
        std::byte* const text_key = key_ + block_size;
        Words words;
        words.set(rows_, 0);
        std::memset(text_key, 0, blocks * block_size);
        if (blocks == Chacha::most)
            Chacha::vertical(rows_, 1, text_key, text_key, words);
        else
            Chacha::one_batch(rows_, 1, text_key, text_key, words);
        words.store(key_);
        first_ = std::min(size_, blocks * block_size);
    }
    Mac mac() const noexcept {
        Mac mac(key_);
        mac.absorb(param_.associated);
        return mac;
    }
    auto finish(Mac& mac) const noexcept {
        mac.block(param_.associated.size(), size_);
        return mac.tag();
    }
    bool is_right(Mac& mac, const std::byte* tag) const noexcept {
        const auto right = finish(mac);
        return ((load(tag) ^ right.low) | (load(tag + 8) ^ right.high)) == 0;
    }
    /// What there is room for is decrypted beside Poly1305, and waits until the tag is known to be right.
    [[gnu::noinline]] bool open_long(const std::byte* in, std::byte* out) const noexcept {
        alignas(64) std::byte room[std::size_t{64} * 1024];
        Mac mac = this->mac();
        typename Mac::template Beside<Chacha> beside(mac);
        const std::size_t chunk = Chacha::at_once() * block_size;
        std::size_t waits = 0;
        for (; size_ - first_ - waits >= chunk && sizeof room - waits >= chunk; waits += chunk) {
            const std::size_t at = first_ + waits;
            beside.from(in + waits);
            Chacha::vertical(rows_, counter(at), in + at, room + waits, beside);
        }
        beside.end(mac);
        mac.absorb({in + waits, size_ - waits});
        if (!is_right(mac, in + size_)) return false;
        Chacha::mix(in, out, key_ + block_size, first_);
        std::memcpy(out + first_, room, waits);
        const std::size_t at = first_ + waits;
        Chacha::encrypt(rows_, counter(at), in + at, out + at, size_ - at);
        return true;
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
