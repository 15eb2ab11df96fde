// Every variant of the kernel number, and json/decimal itself, on the numbers that are hard to round: against
// strtod of the C library and from_chars of the C++ library; and on every rule of RFC 8259, section 6.
#include "kernels/generate.hpp"
#include "kernels/json/decimal/number.hpp"
#include "kernels/kernel.hpp"
#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <gtest/gtest.h>
#include <limits>
#include <string>
#include <vector>

namespace {

using generate::Random;
using kernels::Bytes, kernels::Kernel, kernels::Variant;

constexpr double greatest = std::numeric_limits<double>::max();

std::string printed(const char* format, double value, int precision) {
    char text[1200];
    const int length = std::snprintf(text, sizeof text, format, precision, value);
    return {text, std::size_t(length)};
}

std::string shortest(double value) {
    char text[400];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

/// All digits of what lies half way between a finite positive double and the next one, with an exponent.
std::string tie(double below) {
    // Half way is at one more bit: the sum of the two, printed exactly, and halved digit by digit.
    const double above = std::nextafter(below, HUGE_VAL);
    // Both are multiples of 2^-1074, and below 2^1024: as a fixed number with 1074 decimals each is exact.
    std::string digits(1400, '0');
    const auto add = [&digits](double value) {
        char text[1500];
        const int length = std::snprintf(text, sizeof text, "%.1074f", value);
        unsigned carry = 0;
        for (std::size_t i = digits.size(), j = std::size_t(length); i-- > 0;) {
            if (j > 0 && text[j - 1] == '.') --j;
            const unsigned sum = unsigned(digits[i] - '0') + (j > 0 ? unsigned(text[--j] - '0') : 0) + carry;
            digits[i] = char('0' + sum % 10), carry = sum / 10;
        }
    };
    add(below), add(above);
    digits += '0'; // of 1075 decimals now
    unsigned rest = 0;
    for (char& digit : digits) {
        const unsigned value = rest * 10 + unsigned(digit - '0');
        digit = char('0' + value / 2), rest = value % 2;
    }
    const std::size_t first = digits.find_first_not_of('0'), last = digits.find_last_not_of('0');
    const int exponent = int(digits.size() - 1075) - 1 - int(first);
    std::string text = digits.substr(first, 1) + "." + digits.substr(first + 1, last - first);
    if (text.back() == '.') text += '0';
    return text + "e" + std::to_string(exponent);
}

/// What stands before the exponent replaced by `change` of it.
template <class Change>
std::string changed(const std::string& text, Change change) {
    const std::size_t e = text.find('e');
    return change(text.substr(0, e)) + text.substr(e);
}

/// A tie, and what is a little above or below it, by a digit at the end or far behind it.
void add_around(double below, std::vector<std::string>& texts) {
    const std::string exact = tie(below);
    texts.push_back(exact);
    for (const std::size_t zeros : {0u, 1u, 20u, 800u, 1500u}) {
        texts.push_back(changed(exact, [&](std::string s) { return s + std::string(zeros, '0') + "1"; }));
        texts.push_back(changed(exact, [&](std::string s) { return s + std::string(zeros, '0'); }));
        texts.push_back(changed(exact, [&](std::string s) {
            if (s.back() != '0')
                --s.back();
            else // of a single digit
                --s.front(), s.back() = '9';
            return s + std::string(zeros + 1, '9');
        }));
    }
    for (const std::size_t digits : {17u, 18u, 19u, 20u, 21u, 30u})
        texts.push_back(changed(exact, [&](const std::string& s) { return s.substr(0, digits + 1); }));
}

std::vector<std::string> make_hard() {
    std::vector<std::string> texts{"0",
                                   "-0",
                                   "0.0",
                                   "-0.00",
                                   "0e0",
                                   "0E-5",
                                   "0e99999999999999999999",
                                   "-0.0e+7",
                                   "1",
                                   "-1",
                                   "10",
                                   "1e0",
                                   "1E+0",
                                   "1e-0",
                                   "123e+0000001",
                                   "123e-0000001",
                                   "1e-00000000000000000000000000000000000000000001",
                                   "1e-400",
                                   "-1e-400",
                                   "1e-345",
                                   "1e-324",
                                   "3e-324",
                                   "1e-999999999999999999999",
                                   "9007199254740991",
                                   "9007199254740992",
                                   "9007199254740993",
                                   "9007199254740994",
                                   "9007199254740995",
                                   "9007199254740996",
                                   "9007199254740993.0",
                                   "9007199254740993.00000000000000000000000000001",
                                   "9007199254740992.99999999999999999999999999999",
                                   "-9007199254740993",
                                   "18014398509481985",
                                   "18014398509481986",
                                   "18014398509481987",
                                   "9223372036854775807",
                                   "9223372036854775808",
                                   "18446744073709551615",
                                   "18446744073709551616",
                                   "18446744073709551617",
                                   "99999999999999999999",
                                   "10000000000000000000",
                                   "9999999999999999999",
                                   "100000000000000000000",
                                   "123456789012345678901234567890",
                                   "2.2250738585072011e-308",
                                   "2.2250738585072012e-308",
                                   "2.2250738585072013e-308",
                                   "2.2250738585072014e-308",
                                   "4.9e-324",
                                   "4.9406564584124654e-324",
                                   "2.4703282292062327e-324",
                                   "2.4703282292062328e-324",
                                   "2.4703282292062327208299e-324",
                                   "7.4109846876186981e-324",
                                   "7.4109846876186982e-324",
                                   "1.7976931348623157e308",
                                   "1.7976931348623158e308",
                                   "1.797693134862315807e308",
                                   "17976931348623157e292",
                                   "0.17976931348623157e309",
                                   "1e22",
                                   "1e23",
                                   "8.5e22",
                                   "9e22",
                                   "9007199254740992e22",
                                   "9007199254740993e22",
                                   "1e-22",
                                   "1e-23",
                                   "9007199254740991e-22",
                                   "123456789e-30",
                                   "0.1",
                                   "0.2",
                                   "0.3",
                                   "0.7",
                                   "1.1",
                                   "0.001",
                                   "0.000001",
                                   "1.15",
                                   "1.005",
                                   "2.675",
                                   "0.5",
                                   "0.25",
                                   "1234567890123456.75",
                                   "12345678.12345678",
                                   "1234567.12345678",
                                   "999999999999999.9",
                                   "99999999999999.99",
                                   "9.99999999999999",
                                   "1234567890123456789",
                                   "0.1234567890123456789",
                                   "0.0000000000000000000000000000001",
                                   "100000000000000000000000000000000"};
    // Zeros at both ends, in thousands, and an exponent that takes them back.
    for (const std::size_t zeros : {10u, 18u, 19u, 20u, 300u, 400u, 767u, 768u, 769u, 800u, 5000u}) {
        const std::string z(zeros, '0'), n = std::to_string(zeros);
        texts.insert(texts.end(), {"0." + z + "1", "0." + z + "1e" + n, "0." + z + "123456789e+" + n,
                                   "1" + z + "e-" + n, "123" + z + ".5" + z + "e-" + n, "1." + z,
                                   "1." + z + "1", "9007199254740993." + z + "1", "9007199254740993." + z,
                                   "0." + z, "-0." + z + "e9", "1e" + z + "5", "1" + z + "e-5100"});
        const std::string nines(zeros, '9');
        texts.insert(texts.end(),
                     {"0." + nines, nines + "e-" + n, "9007199254740992." + nines, "1." + nines + "e-308"});
    }
    Random random(21);
    const double least = std::numeric_limits<double>::denorm_min(),
                 normal = std::numeric_limits<double>::min();
    for (const double d : {0.0,
                           least,
                           2 * least,
                           3 * least,
                           normal,
                           std::nextafter(normal, 0),
                           1.0,
                           std::nextafter(1.0, 0),
                           2.0,
                           0.1,
                           9007199254740991.0,
                           9007199254740992.0,
                           4503599627370496.0,
                           1e22,
                           1e23,
                           1e15,
                           1e16,
                           1e-5,
                           1e300,
                           1e-300,
                           std::nextafter(greatest, 0)})
        add_around(d, texts);
    for (int i = 0; i < 300; ++i) { // of all sizes, and around 1 where ties have few digits
        const std::uint64_t bits = random.next() >> 1;
        if (bits >> 52 < 0x7fe) add_around(std::bit_cast<double>(bits), texts);
        add_around(std::bit_cast<double>((bits >> 11) | std::uint64_t{1023 + random.below(70)} << 52 | 1),
                   texts);
        add_around(std::bit_cast<double>(bits >> (12 + random.below(50))), texts); // below the normal ones
    }
    for (int power = -345; power <= 308; ++power) texts.push_back("1e" + std::to_string(power));
    for (int i = 0; i < 20000; ++i) { // numbers of every length, a dot anywhere
        std::string s = random.below(2) ? "-" : "";
        const std::uint32_t length = 1 + random.below(24), dot = random.below(length + 4);
        s += char('1' + random.below(9));
        for (std::uint32_t k = 1; k < length; ++k) {
            if (k == dot) s += '.';
            s += char('0' + random.below(10));
        }
        texts.push_back(s);
        if (random.below(3) == 0) texts.push_back(s + "e" + std::to_string(int(random.below(60)) - 30));
    }
    return texts;
}

const std::vector<std::string>& hard() {
    static const std::vector<std::string> texts = make_hard();
    return texts;
}

/// Doubles of random bits, printed with 15 to 17 digits and the fewest that tell them
/// apart.
std::vector<std::string> make_random_doubles(int count) {
    std::vector<std::string> texts;
    Random random(1);
    for (int i = 0; i < count; ++i) {
        std::uint64_t bits = random.next();
        if (i % 4 == 1) bits = (bits >> 12) | std::uint64_t{1000 + random.below(46)} << 52; // 10^-7 to 10^7
        if (i % 16 == 2) bits &= ~(std::uint64_t{0x7ff} << 52); // below the normal ones
        const double value = std::bit_cast<double>(bits);
        if (!std::isfinite(value)) continue;
        for (const int digits : {15, 16, 17}) texts.push_back(printed("%.*g", value, digits));
        texts.push_back(shortest(value));
    }
    // Some of 15 and 16 digits at the very end of the doubles are none.
    std::erase_if(texts, [](const std::string& s) { return std::isinf(std::strtod(s.c_str(), nullptr)); });
    return texts;
}

#ifdef WATTPROOF_SLOW
constexpr int many_doubles = 10000;
#else
constexpr int many_doubles = 100000;
#endif

/// Some of them, or all: four texts each.
const std::vector<std::string>& random_doubles(bool all) {
    static const std::vector<std::string> few = make_random_doubles(4000), many = make_random_doubles(many_doubles);
    return all ? many : few;
}

std::uint64_t by_strtod(const std::string& text) {
    return std::bit_cast<std::uint64_t>(std::strtod(text.c_str(), nullptr));
}

std::vector<const Variant*> variants() {
    for (const Kernel* kernel : kernels::all()) {
        if (kernel->name != "number") continue;
        std::vector<const Variant*> runnable;
        std::ranges::copy_if(kernel->variants, std::back_inserter(runnable),
                             [](const Variant* v) { return kernels::runnable(*v); });
        return runnable;
    }
    return {};
}

class NumberTest : public testing::TestWithParam<const Variant*> {
protected:
    /// The column's words; empty if it is rejected.
    static std::vector<std::uint64_t> words(const std::string& column, std::string_view type) {
        const Bytes in = kernels::bytes(column);
        std::vector<std::uint64_t> out((in.size() + 1) / 2);
        const std::size_t length =
            GetParam()->run(kernels::bytes(type), in, std::as_writable_bytes(std::span(out)));
        out.resize(length == kernels::rejected ? 0 : length / 8);
        return out;
    }

    static void expect_doubles(const std::vector<std::string>& texts, std::size_t lines) {
        for (std::size_t begin = 0; begin < texts.size(); begin += lines) {
            const std::size_t end = std::min(begin + lines, texts.size());
            std::string column;
            for (std::size_t i = begin; i < end; ++i) column += texts[i] + "\n";
            const auto got = words(column, "double");
            ASSERT_EQ(got.size(), end - begin) << "from " << texts[begin];
            for (std::size_t i = begin; i < end; ++i)
                ASSERT_EQ(got[i - begin], by_strtod(texts[i])) << texts[i];
        }
    }
};

TEST_P(NumberTest, RoundsWhatIsHardToRound) {
    const auto& texts = hard();
    ASSERT_NO_FATAL_FAILURE(expect_doubles(texts, 1));
    ASSERT_NO_FATAL_FAILURE(expect_doubles(texts, 500));
}

TEST_P(NumberTest, ReadsWhatWasPrinted) {
    ASSERT_NO_FATAL_FAILURE(expect_doubles(
        random_doubles(kind(*GetParam()) == kernels::Kind::native && GetParam()->name != "scalar"), 1000));
}

TEST_P(NumberTest, RejectsWhatIsAboveTheGreatest) {
    for (const std::string text :
         {"1.7976931348623159e308", "1e309", "-1e309", "1e310", "2e308", "17976931348623159e292", "1e400",
          "1e99999999999999999999", "-9e999999999999"})
        EXPECT_TRUE(words(text, "double").empty()) << text;
    std::vector<std::string> around;
    add_around(std::nextafter(greatest, 0), around);
    ASSERT_NO_FATAL_FAILURE(expect_doubles(around, 1));
    // Half way to what would be the next double: 2^1024 - 2^970.
    const std::string tied =
        "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017"
        "977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273"
        "854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704"
        "342711559699508093042880177904174497792";
    EXPECT_TRUE(words(tied, "double").empty());
    EXPECT_TRUE(words(tied + ".0000001", "double").empty());
    EXPECT_TRUE(words("-" + tied, "double").empty());
    std::string less = tied;
    --less.back();
    EXPECT_EQ(words(less, "double"), std::vector{std::bit_cast<std::uint64_t>(greatest)});
    EXPECT_EQ(words(less + ".99999999", "double"), std::vector{std::bit_cast<std::uint64_t>(greatest)});
}

TEST_P(NumberTest, ReadsIntegersOfAllLengths) {
    Random random(5);
    for (int round = 0; round < 200; ++round) {
        std::string column;
        std::vector<std::uint64_t> want;
        for (int i = 0; i < 100; ++i) {
            const auto value = std::int64_t(random.next() >> random.below(64)) * (random.below(2) ? 1 : -1);
            const std::int64_t power = std::int64_t(decimal::integer_powers[random.below(19)]);
            for (const std::int64_t n : {value, power, power - 1, -power, 1 - power}) {
                column += std::to_string(n) + "\n";
                want.push_back(std::uint64_t(n));
            }
        }
        for (const std::int64_t n :
             {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
            column += std::to_string(n) + "\n";
            want.push_back(std::uint64_t(n));
        }
        ASSERT_EQ(words(column, "int64"), want);
        column.pop_back(); // the last line may lack its end
        ASSERT_EQ(words(column, "int64"), want);
    }
    for (const char* text : {"9223372036854775808", "-9223372036854775809", "9999999999999999999",
                             "10000000000000000000", "18446744073709551616", "18446744073709551617",
                             "-18446744073709551616", "99999999999999999999", "100000000000000000001"})
        EXPECT_TRUE(words(text, "int64").empty()) << text;
}

// One wrong line among many that are right, at every place of the blocks.
TEST_P(NumberTest, RejectsEveryOtherGrammar) {
    const std::string_view wrong[]{"",
                                   "-",
                                   "+1",
                                   "01",
                                   "-01",
                                   "00",
                                   "007",
                                   "1.",
                                   "-1.",
                                   ".5",
                                   "-.5",
                                   ".",
                                   "1..2",
                                   "1.2.3",
                                   "1e",
                                   "1e+",
                                   "1e-",
                                   "1.5e",
                                   "1.5E+",
                                   "e1",
                                   "-e1",
                                   "1.e1",
                                   "1e1.0",
                                   "1e1e1",
                                   "1e++1",
                                   "1e+-1",
                                   " 1",
                                   "1 ",
                                   "1\t",
                                   "1\r",
                                   "1,",
                                   "1,000",
                                   "0x1",
                                   "1f",
                                   "inf",
                                   "-inf",
                                   "nan",
                                   "NaN",
                                   "Infinity",
                                   "--1",
                                   "1-",
                                   "1-1",
                                   "1+1",
                                   "1_0",
                                   "\"1\"",
                                   "true",
                                   "null",
                                   "1/1",
                                   "1:1",
                                   "1;",
                                   "\x31\xb2",
                                   "\xff",
                                   "1\x01",
                                   "12345678901234a",
                                   "a2345678901234",
                                   "123456789012345x",
                                   "x23456789012345678",
                                   "12345678901234567x",
                                   "1234567890123456789-",
                                   "0123456789012345",
                                   "012345678901234567",
                                   "0123456.89",
                                   "00.123",
                                   "123456.",
                                   "1234567890.1234.",
                                   "-0123456.7",
                                   "1.2345678901234567e",
                                   "01.2345678901234567e5",
                                   "1.2345678901234567e+",
                                   "1.234567890123456x7e+5",
                                   "1.2345678901234567e+5x",
                                   "1.2345678901234567x+5",
                                   "12.345678901234567e+5.",
                                   "1.2345678901234567e+-5",
                                   "1.23456789012.4567e+10"};
    for (const auto line : wrong) {
        for (const std::string_view type : {"int64", "double"}) {
            for (const std::size_t before : {0u, 1u, 3u, 7u, 20u, 31u, 32u, 33u, 50u, 1000u}) {
                std::string column;
                for (std::size_t i = 0; i < before; ++i) column += std::to_string(i * i) + "\n";
                column += line;
                column += "\n";
                EXPECT_TRUE(words(column, type).empty()) << type << " " << line << " behind " << before;
                for (int i = 0; i < 20; ++i) column += "12\n";
                EXPECT_TRUE(words(column, type).empty()) << type << " " << line << " amid " << before;
            }
        }
    }
}

std::string test_name(const testing::TestParamInfo<const Variant*>& row) {
    std::string name(row.param->name);
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}
INSTANTIATE_TEST_SUITE_P(Table, NumberTest, testing::ValuesIn(variants()), test_name);

// --- json/decimal

/// Read in its bounds, and where readable bytes follow; the number must end where `text` does.
void expect_decimal(const std::string& text) {
    // In a vector of just its bytes, where a sanitizer sees the end.
    const std::vector<char> bounds(text.begin(), text.end());
    const auto* const p = reinterpret_cast<const std::byte*>(bounds.data());
    const decimal::Text bounded = decimal::read(p, p + bounds.size());
    ASSERT_EQ(bounded.end, p + bounds.size()) << text;
    ASSERT_EQ(decimal::float64(bounded), by_strtod(text)) << text;
    for (const char* behind : {",      .", "]1234567", "\n1234567"}) {
        const std::string more = text + behind;
        const auto* const q = reinterpret_cast<const std::byte*>(more.data());
        const decimal::Text followed = decimal::read_followed(q);
        ASSERT_EQ(followed.end, q + text.size()) << more;
        ASSERT_EQ(decimal::float64(followed), by_strtod(text)) << more;
    }
}

TEST(Decimal, RoundsWhatIsHardToRound) {
    for (const std::string& text : hard()) ASSERT_NO_FATAL_FAILURE(expect_decimal(text));
}

TEST(Decimal, ReadsWhatWasPrinted) {
    for (const std::string& text : random_doubles(true)) {
        ASSERT_NO_FATAL_FAILURE(expect_decimal(text));
        double value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        if (value == 0) continue; // or it is out of range for from_chars
        ASSERT_EQ(by_strtod(text), std::bit_cast<std::uint64_t>(value)) << text;
    }
}

decimal::Number number(std::string_view text) {
    const Bytes bytes = kernels::bytes(text);
    const decimal::Text read = decimal::read(bytes.data(), bytes.data() + bytes.size());
    EXPECT_EQ(read.end, bytes.data() + bytes.size()) << text;
    return decimal::number(read);
}

TEST(Decimal, TellsIntegersFromDoubles) {
    const auto expect = [](std::string_view text, decimal::Kind kind, std::uint64_t bits) {
        const decimal::Number got = number(text);
        EXPECT_EQ(got.kind, kind) << text;
        EXPECT_EQ(got.bits, bits) << text;
    };
    const auto bits = [](double value) { return std::bit_cast<std::uint64_t>(value); };
    using decimal::Kind;
    expect("0", Kind::int64, 0);
    expect("-0", Kind::int64, 0);
    expect("-1", Kind::int64, ~std::uint64_t{});
    expect("9223372036854775807", Kind::int64, 0x7fffffffffffffff);
    expect("9223372036854775808", Kind::uint64, 0x8000000000000000);
    expect("-9223372036854775808", Kind::int64, 0x8000000000000000);
    expect("-9223372036854775809", Kind::float64, bits(-9223372036854775809.0));
    expect("10000000000000000000", Kind::uint64, 10000000000000000000u);
    expect("18446744073709551615", Kind::uint64, ~std::uint64_t{});
    expect("18446744073709551616", Kind::float64, bits(18446744073709551616.0));
    expect("19999999999999999999", Kind::float64, bits(19999999999999999999.0));
    expect("20000000000000000000", Kind::float64, bits(20000000000000000000.0));
    expect("28446744073709551616", Kind::float64, bits(28446744073709551616.0));
    expect("99999999999999999999", Kind::float64, bits(99999999999999999999.0));
    expect("100000000000000000000", Kind::float64, bits(100000000000000000000.0));
    expect("0.0", Kind::float64, 0);
    expect("-0.0", Kind::float64, bits(-0.0));
    expect("-0e1", Kind::float64, bits(-0.0));
    expect("1e2", Kind::float64, bits(100));
    expect("1E2", Kind::float64, bits(100));
    expect("1.0", Kind::float64, bits(1));
    EXPECT_EQ(number("1e309").kind, Kind::none);
    EXPECT_EQ(number("-1e309").kind, Kind::none);
    EXPECT_EQ(number(std::string(309, '9')).kind, Kind::none) << "an integer";
}

TEST(Decimal, EndsWhereTheNumberEnds) {
    struct Case {
        std::string_view text;
        std::ptrdiff_t end; ///< -1: no number
    };
    constexpr Case cases[]{
        {"", -1},     {"-", -1},        {"a", -1},         {".5", -1},
        {"-.5", -1},  {"+1", -1},       {"--1", -1},       {"1.", -1},
        {"1.x", -1},  {"1.e5", -1},     {"1e", -1},        {"1e+", -1},
        {"1e-x", -1}, {"0e", -1},       {"0.", -1},        {"e5", -1},
        {"01", 1},    {"-01", 2},       {"00", 1},         {"1,", 1},
        {"12]", 2},   {"1.5.5", 3},     {"1e5e5", 3},      {"1e5.5", 3},
        {"1-1", 1},   {"12345678,", 8}, {"123456789,", 9}, {"1234567890123456.12345678e12345678 ", 34},
        {"0x10", 1},  {"1\xb2", 1},     {"1:", 1},         {"1/", 1},
        {"1;", 1}};
    for (const auto& [text, end] : cases) {
        const std::string padded = std::string(text) + std::string(decimal::beyond, '\0');
        const Bytes bytes = kernels::bytes(text), more = kernels::bytes(padded);
        const auto bounded = decimal::read(bytes.data(), bytes.data() + bytes.size());
        const auto followed = decimal::read_followed(more.data());
        EXPECT_EQ(bounded.end ? bounded.end - bytes.data() : -1, end) << text;
        EXPECT_EQ(followed.end ? followed.end - more.data() : -1, end) << text;
    }
}

// Whatever the first 64 bits of the product do not decide is decided by a longer one or by big integers: with
// each power, significands that are near to half way.
TEST(Decimal, DecidesEveryPower) {
    Random random(9);
    for (int power = decimal::least_power; power <= decimal::most_power; ++power) {
        for (int i = 0; i < 40; ++i) {
            const std::string text =
                std::to_string(random.next() >> random.below(60) | 1) + "e" + std::to_string(power);
            if (std::isinf(std::strtod(text.c_str(), nullptr))) continue;
            ASSERT_NO_FATAL_FAILURE(expect_decimal(text));
        }
    }
}

} // namespace
