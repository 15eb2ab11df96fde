#pragma once
// SM4 by AESENCLAST with a key of zeros, which is AES's S-box on bytes that it also moves; the functions
// around it by PSHUFB, which looks 16 nibbles up at once. Nothing here depends on secrets.
#include "aes_field.hpp"
#include "kernels/crypto/gcm/xmm.hpp"
#include "vectors.hpp"

namespace sm4 {
namespace {

/// An affine function of bytes by their nibbles.
struct Nibbles {
    alignas(16) std::array<std::uint8_t, 16> low, high;
    constexpr explicit Nibbles(const Map& f) : low(), high() {
        for (unsigned i = 0; i < 16; ++i) {
            low[i] = f[i];
            high[i] = f[i << 4] ^ f[0];
        }
    }
};
constexpr Nibbles text_in_nibbles{text_in}, text_out_nibbles{text_out}, key_in_nibbles{key_in},
    s_box_nibbles{s_box_after(s_box)}, p_nibbles{p_after(s_box)}, q_nibbles{q_after(s_box)};

/// What both widths do alike, by the operations of one of them.
template <class Cpu, class Base>
struct ByAes : Base {
    using Vector = typename Base::Vector;

    static Vector look_up(const Nibbles& f, Vector low, Vector high) {
        return Base::add(Cpu::shuffle(Cpu::table(f.low), low), Cpu::shuffle(Cpu::table(f.high), high));
    }
    static Vector look_up(const Nibbles& f, Vector v) {
        return look_up(f, Cpu::low_nibbles(v), Cpu::high_nibbles(v));
    }

    static Vector text_in(Vector v) { return look_up(text_in_nibbles, v); }
    static Vector text_out(Vector v) { return look_up(text_out_nibbles, v); }
    static Spread<Base> s_boxes(Vector v) {
        const Vector boxed = Cpu::aes_s_boxes(v);
        const Vector low = Cpu::low_nibbles(boxed), high = Cpu::high_nibbles(boxed);
        return {look_up(p_nibbles, low, high), look_up(q_nibbles, low, high)};
    }
    /// By two bytes, where AES left them; by some bytes, and back to where they belong.
    static Vector half_turn(Vector v) { return Cpu::shuffle(v, Cpu::table(half_turned)); }
    template <unsigned bytes>
    static Vector turn(Vector v) {
        return Cpu::shuffle(v, Cpu::table(turned_back<bytes>));
    }

private:
    template <class From>
    static constexpr std::array<std::uint8_t, 16> order(From from) {
        std::array<std::uint8_t, 16> bytes{};
        for (unsigned i = 0; i < 16; ++i) bytes[i] = std::uint8_t(from(i));
        return bytes;
    }
    /// Byte r of every word is row r of AES's state, which moves r words to the left.
    static constexpr unsigned moved(unsigned i) { return (i + 4 * (i % 4)) % 16; }
    static constexpr unsigned back(unsigned i) { return (i + 12 * (i % 4)) % 16; }
    static constexpr unsigned turned(unsigned i, unsigned bytes) { return i / 4 * 4 + (i + 4 - bytes) % 4; }

    alignas(16) static constexpr auto half_turned = order([](unsigned i) {
        return back(turned(moved(i), 2));
    });
    template <unsigned bytes>
    alignas(16) static constexpr auto turned_back = order([](unsigned i) { return back(turned(i, bytes)); });
};

struct AesXmm : ByAes<AesXmm, Xmm> {
    static Vector set(std::uint32_t word) { return _mm_set1_epi32(std::int32_t(word)); }
    static Vector table(const std::array<std::uint8_t, 16>& bytes) { return load(bytes.data()); }
    static Vector shuffle(Vector v, Vector order) { return _mm_shuffle_epi8(v, order); }
    static Vector low_nibbles(Vector v) { return _mm_and_si128(v, _mm_set1_epi8(15)); }
    static Vector high_nibbles(Vector v) { return low_nibbles(_mm_srli_epi32(v, 4)); }
    static Vector aes_s_boxes(Vector v) { return _mm_aesenclast_si128(v, _mm_setzero_si128()); }

    static Vector low_words(Vector a, Vector b) { return _mm_unpacklo_epi32(a, b); }
    static Vector high_words(Vector a, Vector b) { return _mm_unpackhi_epi32(a, b); }
    static Vector low_pairs(Vector a, Vector b) { return _mm_unpacklo_epi64(a, b); }
    static Vector high_pairs(Vector a, Vector b) { return _mm_unpackhi_epi64(a, b); }

    /// The most significant byte of every word first.
    static Vector big_endian(Vector v) {
        return _mm_shuffle_epi8(v, _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203));
    }
    /// The last words of the counters of a set, in the order that transposing them undoes.
    static Vector counters(std::uint32_t first) {
        return big_endian(_mm_add_epi32(set(first), _mm_set_epi32(3, 2, 1, 0)));
    }
};

/// GB/T 32907, section 7.3. The word whose S-boxes are wanted stands in the whole vector, so that AES moves
/// no byte to where another was.
inline Keys::Keys(const std::byte* key) {
    std::uint32_t k[4 + rounds];
    for (std::size_t i = 0; i < 4; ++i) k[i] = load_big<std::uint32_t>(key + 4 * i) ^ sm4_family[i];
    for (std::size_t i = 0; i < rounds; ++i) {
        const Xmm::Vector in = AesXmm::set(k[i + 1] ^ k[i + 2] ^ k[i + 3] ^ sm4_constants[i]);
        const Xmm::Vector boxed = AesXmm::aes_s_boxes(AesXmm::look_up(key_in_nibbles, in));
        const auto t = std::uint32_t(_mm_cvtsi128_si32(AesXmm::look_up(s_box_nibbles, boxed)));
        k[i + 4] = k[i] ^ t ^ std::rotl(t, 13) ^ std::rotl(t, 23);
    }
    for (std::size_t i = 0; i < rounds; i += 4)
        Xmm::store(&round[i], AesXmm::look_up(key_in_nibbles, AesXmm::big_endian(Xmm::load(&k[4 + i]))));
}

} // namespace
} // namespace sm4
