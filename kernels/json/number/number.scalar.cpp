// The definition. The grammar of RFC 8259, section 6, symbol by symbol. A double is the quotient of two big
// integers: 53 bits by long division, rounded by the remainder.
#include "kernels/variant.hpp"
#include <cstring>

namespace {

using kernels::Bytes, kernels::rejected;

/// An integer below 2^5120: 10^1130 * 2^110, and 10^800 * 2^1074, are below it.
struct Integer {
    std::uint32_t word[160]; ///< the lowest first
    std::size_t used = 0;    ///< how many have a value; the highest of them is not zero

    Integer() {}
    Integer(const Integer& other) : used(other.used) { std::memcpy(word, other.word, 4 * used); }
    Integer& operator=(const Integer&) = delete;

    void multiply(std::uint32_t factor, std::uint32_t more) {
        std::uint64_t carry = more;
        for (std::size_t i = 0; i < used; ++i, carry >>= 32)
            word[i] = std::uint32_t(carry += std::uint64_t{word[i]} * factor);
        if (carry) word[used++] = std::uint32_t(carry);
    }
    void multiply_by_power_of_ten(long power) {
        for (; power >= 9; power -= 9) multiply(1000000000, 0);
        for (; power > 0; --power) multiply(10, 0);
    }
    void shift_left(long bits) {
        const auto words = std::size_t(bits / 32);
        std::memmove(word + words, word, 4 * used);
        std::memset(word, 0, 4 * words);
        used += words;
        multiply(std::uint32_t{1} << bits % 32, 0);
    }
    long bits() const {
        long n = long(used) * 32;
        while (n > 0 && (word[(n - 1) / 32] >> (n - 1) % 32 & 1) == 0) --n;
        return n;
    }
};

/// Below, at or above zero: as a - b.
int compare(const Integer& a, const Integer& b) {
    if (a.used != b.used) return a.used < b.used ? -1 : 1;
    for (std::size_t i = a.used; i-- > 0;)
        if (a.word[i] != b.word[i]) return a.word[i] < b.word[i] ? -1 : 1;
    return 0;
}

/// a - b, not below zero.
void subtract(Integer& a, const Integer& b) {
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < a.used; ++i) {
        const std::uint64_t difference = std::uint64_t{a.word[i]} - (i < b.used ? b.word[i] : 0) - borrow;
        a.word[i] = std::uint32_t(difference);
        borrow = difference >> 63;
    }
    while (a.used > 0 && a.word[a.used - 1] == 0) --a.used;
}

/// The bits of the double that is nearest to numerator / denominator, which are not zero; `more`: the true
/// numerator is a little above.
std::uint64_t quotient(Integer numerator, Integer denominator, bool more) {
    // 2^unit, worth one of the last place: the quotient of all is 53 bits then, but above the least double.
    long unit = numerator.bits() - denominator.bits() - 53;
    for (;; ++unit) {
        if (unit < -1074) unit = -1074;
        Integer n = numerator, d = denominator;
        unit < 0 ? n.shift_left(-unit) : d.shift_left(unit);
        d.shift_left(53);
        if (compare(n, d) >= 0) continue; // that would take 54 bits
        std::uint64_t bits = 0;
        for (int i = 0; i < 53; ++i) {
            n.shift_left(1);
            const bool one = compare(n, d) >= 0;
            if (one) subtract(n, d);
            bits = bits << 1 | one;
        }
        n.shift_left(1);
        const int half = compare(n, d);
        if (half > 0 || (half == 0 && (more || bits & 1))) ++bits;
        return (std::uint64_t(unit + 1074) << 52) + bits;
    }
}

constexpr std::uint64_t infinity = std::uint64_t{0x7ff} << 52, sign = std::uint64_t{1} << 63;

/// One line.
struct Line {
    Bytes rest;

    bool at(char c) const { return !rest.empty() && rest[0] == std::byte(c); }
    bool take(char c) {
        if (!at(c)) return false;
        rest = rest.subspan(1);
        return true;
    }
    /// One digit or more; an empty span where there is none.
    Bytes digits() {
        std::size_t n = 0;
        while (n < rest.size() && rest[n] >= std::byte{'0'} && rest[n] <= std::byte{'9'}) ++n;
        const Bytes taken = rest.first(n);
        rest = rest.subspan(n);
        return taken;
    }
};

struct Number {
    bool negative = false, has_fraction = false, has_exponent = false, negative_exponent = false;
    Bytes integer, fraction, exponent; ///< digits
};

/// number = [ minus ] int [ frac ] [ exp ]
bool parse(Line line, Number& number) {
    number.negative = line.take('-');
    number.integer = line.digits();
    if (number.integer.empty()) return false;
    if (number.integer[0] == std::byte{'0'} && number.integer.size() > 1) return false;
    if (line.take('.')) {
        number.has_fraction = true;
        number.fraction = line.digits();
        if (number.fraction.empty()) return false;
    }
    if (line.take('e') || line.take('E')) {
        number.has_exponent = true;
        number.negative_exponent = line.take('-');
        if (!number.negative_exponent) line.take('+');
        number.exponent = line.digits();
        if (number.exponent.empty()) return false;
    }
    return line.rest.empty();
}

unsigned digit(std::byte byte) { return std::to_integer<unsigned>(byte) - '0'; }

bool int64(const Number& number, std::uint64_t& value) {
    if (number.has_fraction || number.has_exponent) return false;
    const std::uint64_t most = sign - !number.negative;
    value = 0;
    for (const std::byte byte : number.integer) {
        if (value > (most - digit(byte)) / 10) return false;
        value = value * 10 + digit(byte);
    }
    if (number.negative) value = -value;
    return true;
}

bool float64(const Number& number, std::uint64_t& bits) {
    constexpr long kept_digits = 800; // a tie has at most 767: of more it only matters if one is not zero
    Integer significand;
    long power = 0, count = 0;
    bool more = false;
    const auto append = [&](std::byte byte) {
        if (significand.used == 0 && digit(byte) == 0) return; // a leading zero
        if (count == kept_digits) {
            ++power;
            more = more || digit(byte) != 0;
        } else {
            ++count;
            significand.multiply(10, digit(byte));
        }
    };
    for (const std::byte byte : number.integer) append(byte);
    for (const std::byte byte : number.fraction) append(byte), --power;
    bits = number.negative ? sign : 0;
    if (significand.used == 0) return true;

    long exponent = 0;
    for (const std::byte byte : number.exponent)
        if (exponent < 1'000'000'000'000'000) exponent = exponent * 10 + long(digit(byte));
    power += number.negative_exponent ? -exponent : exponent;
    // The value is at least 10^(count - 1 + power), and below 10^(count + power).
    if (count + power > 310) return false;
    if (count + power < -325) return true;
    Integer denominator;
    denominator.multiply(0, 1);
    power < 0 ? denominator.multiply_by_power_of_ten(-power) : significand.multiply_by_power_of_ten(power);
    const std::uint64_t magnitude = quotient(significand, denominator, more);
    bits |= magnitude;
    return magnitude < infinity;
}

std::size_t run(Bytes param, Bytes in, kernels::Sink out) noexcept {
    const bool integers = param[0] == std::byte{'i'};
    std::size_t written = 0;
    while (!in.empty()) {
        std::size_t length = 0;
        while (length < in.size() && in[length] != std::byte{'\n'}) ++length;
        Number number;
        std::uint64_t value;
        if (!parse({in.first(length)}, number)) return rejected;
        if (!(integers ? int64(number, value) : float64(number, value))) return rejected;
        std::memcpy(out.data() + written, &value, 8);
        written += 8;
        in = in.subspan(length < in.size() ? length + 1 : length);
    }
    return written;
}

} // namespace

VARIANT(.run = run, .note = "the grammar, and long division of big integers: the definition");
