#pragma once
// Powers of ten as doubles need them: exact ones, and the leading 128 bits of all others, computed by the
// compiler. A power of five is carried along in 256 bits with a bound of its error; that no carry from this
// error reaches the leading 128 bits is checked, so these are exact.
#include <array>
#include <cstddef>
#include <cstdint>

namespace {
namespace decimal {

__extension__ using Wide = unsigned __int128;

/// Below the least one, 64 bits times the power are less than half the least double; above the greatest, no
/// double but 0 is left.
constexpr int least_power = -342, most_power = 308;

/// 5^q = 2^k * (high:low + e), 2^127 <= high:low < 2^128, 0 <= e < 1. e = 0 for q in 0..most_exact.
struct Power {
    std::uint64_t high, low;
};

constexpr int most_exact = 55; // 5^55 < 2^128

/// floor(log2(10^q)) for all these powers.
constexpr int log2_of_power(int q) { return (q * 217706) >> 16; }

/// 256 bits, the lowest word first, of which the highest bit is set: a power of five, scaled, lies within
/// [word, word + error].
struct Carried {
    std::array<std::uint64_t, 4> word{0, 0, 0, std::uint64_t{1} << 63};
    std::uint64_t error = 0;

    constexpr void times_five() {
        Wide carry = 0;
        for (auto& w : word) {
            carry += Wide{w} * 5;
            w = std::uint64_t(carry);
            carry >>= 64;
        }
        const int shift = carry >= 4 ? 3 : 2;
        for (std::size_t i = 0; i < 4; ++i)
            word[i] = word[i] >> shift | (i < 3 ? word[i + 1] : std::uint64_t(carry)) << (64 - shift);
        error = (error * 5 >> shift) + 2;
    }

    constexpr void by_five() {
        const int shift =
            word[3] >= std::uint64_t{5} << 61 ? 2 : 3; // so that the quotient's highest bit is set
        Wide rest = word[3] >> (64 - shift);
        for (std::size_t i = 4; i-- > 0;) {
            rest = rest << 64 | word[i] << shift | (i > 0 ? word[i - 1] >> (64 - shift) : 0);
            word[i] = std::uint64_t(rest / 5);
            rest %= 5;
        }
        error = (error << shift) / 5 + 2;
    }

    constexpr bool certain() const { return word[1] != ~std::uint64_t{} || word[0] <= ~error; }
};

struct Powers {
    std::array<Power, most_power - least_power + 1> of{}; ///< of[q - least_power]
    bool certain = true;
};

constexpr Powers powers = [] {
    Powers all;
    const auto note = [&all](int q, const Carried& five) {
        all.of[std::size_t(q - least_power)] = {five.word[3], five.word[2]};
        all.certain = all.certain && five.certain();
    };
    Carried up, down;
    note(0, up);
    for (int q = 1; q <= most_power; ++q) up.times_five(), note(q, up);
    for (int q = -1; q >= least_power; --q) down.by_five(), note(q, down);
    return all;
}();
static_assert(powers.certain);

/// 10^0..10^19.
constexpr auto integer_powers = [] {
    std::array<std::uint64_t, 20> all{1};
    for (std::size_t i = 1; i < all.size(); ++i) all[i] = all[i - 1] * 10;
    return all;
}();

/// 10^0..10^22: no greater one is a double.
constexpr auto double_powers = [] {
    std::array<double, 23> all{1};
    for (std::size_t i = 1; i < all.size(); ++i) all[i] = all[i - 1] * 10;
    return all;
}();

} // namespace decimal
} // namespace
