#pragma once
// The AEAD of RFC 8439, section 2.8: block 0 of the keystream is the key of Poly1305, the text begins at
// block 1, and the tag is over associated data, ciphertext (each with zeros up to whole blocks) and the
// lengths of both.
#include "kernels/crypto/aead/param.hpp"
#include "kernels/crypto/chacha/definition.hpp"
#include "kernels/crypto/poly1305/definition.hpp"

namespace {

class Definition {
public:
    explicit Definition(kernels::Bytes param) noexcept : param_(read<32>(param)) {}

    std::size_t seal(kernels::Bytes in, kernels::Sink out) const noexcept {
        ChaCha20 cipher = this->cipher();
        const Poly1305 mac = this->mac(cipher);
        cipher.crypt(in, out);
        tag(mac, out.first(in.size()), out.data() + in.size());
        return in.size() + tag_size;
    }

    std::size_t open(kernels::Bytes in, kernels::Sink out) const noexcept {
        if (in.size() < tag_size) return kernels::rejected;
        const kernels::Bytes text = in.first(in.size() - tag_size);
        ChaCha20 cipher = this->cipher();
        std::byte right[tag_size];
        tag(mac(cipher), text, right);
        std::byte differs{};
        for (std::size_t i = 0; i < tag_size; ++i) differs |= right[i] ^ in[text.size() + i];
        if (differs != std::byte{}) return kernels::rejected;
        cipher.crypt(text, out);
        return text.size();
    }

    std::size_t run(kernels::Bytes in, kernels::Sink out) const noexcept {
        return param_.opens ? open(in, out) : seal(in, out);
    }

private:
    ChaCha20 cipher() const noexcept {
        std::byte rows[48]{};
        std::memcpy(rows, param_.key.data(), 32);
        std::memcpy(rows + 36, param_.nonce.data(), 12);
        return ChaCha20(rows);
    }

    static Poly1305 mac(ChaCha20& cipher) noexcept {
        constexpr std::byte zeros[64]{};
        std::byte block[64];
        cipher.crypt(zeros, block);
        return Poly1305(block);
    }

    static void absorb(Poly1305& mac, kernels::Bytes data) noexcept {
        for (; !data.empty(); data = data.subspan(data.size() < 16 ? data.size() : 16)) {
            std::byte block[16]{};
            std::memcpy(block, data.data(), data.size() < 16 ? data.size() : 16);
            mac.block(load(block), load(block + 8));
        }
    }

    void tag(Poly1305 mac, kernels::Bytes ciphertext, std::byte* out) const noexcept {
        absorb(mac, param_.associated);
        absorb(mac, ciphertext);
        mac.block(param_.associated.size(), ciphertext.size());
        mac.tag(out);
    }

    Param param_;
};

} // namespace
