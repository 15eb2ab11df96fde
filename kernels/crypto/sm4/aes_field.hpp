#pragma once
// SM4's S-box by instructions made for AES. Both S-boxes are the inverse in a field of 256 elements, between
// affine transformations, and all such fields are the same but for a linear transformation: SM4 can borrow
// the inverse. Its words stand in AES's field for all rounds, so that nothing is transformed before the
// inverse; and what follows it is chosen so that the linear layer needs only rotations by whole bytes.
//
// Let b be one of the four bytes of the S-boxes' result t. Then L(t), which is the sum of t rotated by 0, 2,
// 10, 18 and 24 bits, is
//   p(b) + rotl8(q(b)) + rotl16(q(b)) + rotl24(p(b) + q(b)),  p(b) = b + (b << 2), q(b) = rotl(b, 2),
// for p, q and their sum are what b gives to its own byte and to those beside it. With
// u = p + rotl16(q), two rotations are enough: L(t) = u + rotl24(u + q).
#include "kernels/crypto/aes/definition.hpp"
#include "kernels/crypto/sm4/definition.hpp"

namespace sm4 {
namespace {

/// A function of a byte.
using Map = std::array<std::uint8_t, 256>;

template <class F>
constexpr Map map(F f) {
    Map to{};
    for (unsigned x = 0; x < 256; ++x) to[x] = f(std::uint8_t(x));
    return to;
}
constexpr Map reversed(const Map& f) {
    Map to{};
    for (unsigned x = 0; x < 256; ++x) to[f[x]] = std::uint8_t(x);
    return to;
}

/// In AES's field.
constexpr std::uint8_t times(std::uint8_t a, std::uint8_t b) {
    std::uint8_t product = 0;
    for (; b; b >>= 1, a = times_x(a))
        if (b & 1) product ^= a;
    return product;
}
constexpr Map inverse = map([](std::uint8_t a) {
    std::uint8_t power = a;
    for (int bit = 0; bit < 6; ++bit) power = times(times(power, power), a); // a^127
    return times(power, power);
});

/// From SM4's field to AES's: x becomes a root of the polynomial that SM4's field is taken modulo.
constexpr Map to_aes = [] {
    constexpr unsigned polynomial = 0x1f5;
    const auto at = [](std::uint8_t root, unsigned coefficients) { // Horner's rule
        std::uint8_t sum = 0;
        for (int i = 8; i >= 0; --i) sum = std::uint8_t(times(sum, root) ^ (coefficients >> i & 1));
        return sum;
    };
    std::uint8_t root = 2;
    while (at(root, polynomial) != 0) ++root;
    return map([&](std::uint8_t a) { return at(root, a); });
}();

/// What is inverted, as a function of the S-box's input; without its constant, how the state is kept. The
/// round keys bring the constant.
constexpr Map key_in = map([](std::uint8_t x) { return to_aes[sm4_affine(x)]; });
constexpr Map text_in = map([](std::uint8_t x) { return std::uint8_t(key_in[x] ^ key_in[0]); });
constexpr Map text_out = reversed(text_in);

/// SM4's S-box as a function of that inverse, or of AES's S-box, whichever `box` is.
constexpr Map s_box_after(const Map& box) {
    const Map in = reversed(key_in), unboxed = reversed(box);
    return map([&](std::uint8_t y) { return sm4_s_box[in[unboxed[y]]]; });
}
/// p and q of it, as the state is kept.
constexpr Map p_after(const Map& box) {
    return map([b = s_box_after(box)](std::uint8_t y) { return text_in[std::uint8_t(b[y] ^ b[y] << 2)]; });
}
constexpr Map q_after(const Map& box) {
    return map([b = s_box_after(box)](std::uint8_t y) { return text_in[std::rotl(b[y], 2)]; });
}

/// An affine function by the bytes that make it up.
constexpr bool affine(const Map& f) {
    for (unsigned x = 1; x < 256; ++x)
        if (f[x] != (f[x & (x - 1)] ^ f[x & (0 - x)] ^ f[0])) return false;
    return true;
}
static_assert(affine(key_in) && affine(s_box_after(inverse)) && affine(s_box_after(s_box)));

} // namespace
} // namespace sm4
