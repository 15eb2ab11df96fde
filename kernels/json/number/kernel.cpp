#include "kernels/json/number/inputs.hpp"
#include "number.table.hpp" // generated from the files beside this one

namespace {

using kernels::Answer, kernels::Bytes;
using namespace std::literals;

/// The little-endian bytes of a 64-bit word.
template <std::uint64_t word>
struct Stored {
    static constexpr char bytes[]{char(word),       char(word >> 8),  char(word >> 16), char(word >> 24),
                                  char(word >> 32), char(word >> 40), char(word >> 48), char(word >> 56)};
};
template <std::uint64_t word>
constexpr std::string_view stored{Stored<word>::bytes, 8};

template <std::int64_t value>
constexpr Answer integer(std::string_view text) {
    return {.in = text, .out = stored<std::uint64_t(value)>, .param = "int64"};
}
template <std::uint64_t bits> // by hand: sign, exponent + 1023, fraction
constexpr Answer real(std::string_view text) {
    return {.in = text, .out = stored<bits>, .param = "double"};
}
constexpr Answer no_integer(std::string_view text) {
    return {.in = text, .out = {}, .param = "int64", .reject = true};
}
constexpr Answer no_real(std::string_view text) {
    return {.in = text, .out = {}, .param = "double", .reject = true};
}

constexpr Answer answers[]{
    {.in = "", .out = "", .param = "int64"},
    {.in = "", .out = "", .param = "double"},
    integer<0>("0"),
    integer<0>("-0\n"),
    integer<7>("7\n"),
    integer<-7>("-7"),
    integer<1234567890>("1234567890"),
    integer<INT64_MAX>("9223372036854775807"),
    integer<INT64_MIN>("-9223372036854775808"),
    {.in = "1\n-1\n258",
     .out = "\1\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff\2\1\0\0\0\0\0\0"sv,
     .param = "int64"},
    no_integer("9223372036854775808"),
    no_integer("-9223372036854775809"),
    no_integer("18446744073709551616"),
    no_integer("100000000000000000000000000000000000000000"),
    no_integer("1.0"),
    no_integer("1e2"),
    real<0>("0"),
    real<0>("0.0e-7\n"),
    real<0x8000000000000000>("-0"),
    real<0x3ff0000000000000>("1"),
    real<0x3ff0000000000000>("10.0e-0001"),
    real<0xbff8000000000000>("-1.5"),
    real<0x3fb999999999999a>("0.1"),
    real<0x4090000000000000>("1.024E+3"),
    real<0x433fffffffffffff>("9007199254740991"),
    real<0x4340000000000000>("9007199254740993"), // a tie: to the even one
    real<0x4340000000000002>("9007199254740995"),
    real<0x4340000000000001>("9007199254740993.00000000000000000000000000000000000000000001"),
    real<0x0010000000000000>("2.2250738585072014e-308"), // the least normal one
    real<0x000fffffffffffff>("2.2250738585072011e-308"),
    real<0x0000000000000001>("4.9406564584124654e-324"),
    real<0x0000000000000001>("2.4703282292062328e-324"),
    real<0>("2.4703282292062327e-324"),
    real<0x8000000000000000>("-1e-400"),
    real<0>("1e-99999999999999999999999999999999999"),
    real<0x7fefffffffffffff>("1.7976931348623157e308"),
    real<0x7fefffffffffffff>("1.7976931348623158e+308"),
    no_real("1.7976931348623159e308"),
    no_real("-1e309"),
    no_real("1e99999999999999999999999999999999999"),
    {.in = "0.5\n-2\n", .out = "\0\0\0\0\0\0\xe0\x3f\0\0\0\0\0\0\0\xc0"sv, .param = "double"},
};

constexpr auto all_answers = [] {
    // Not the grammar of RFC 8259, section 6, or not one number a line. With a line behind, too.
    constexpr std::string_view wrong[]{"\n",
                                       "1\n\n",
                                       "\n1",
                                       " 1",
                                       "1 ",
                                       "1\r\n",
                                       "-",
                                       "--1",
                                       "+1",
                                       "01",
                                       "-01",
                                       "00",
                                       "1.",
                                       ".5",
                                       "-.5",
                                       ".",
                                       "1.\n2",
                                       "1..5",
                                       "1.5.2",
                                       "1e",
                                       "1e+",
                                       "1e-",
                                       "1ee5",
                                       "e5",
                                       "1.e5",
                                       "-e5",
                                       "1e5.",
                                       "1e1.5",
                                       "0x10",
                                       "1,5",
                                       "1,",
                                       "inf",
                                       "nan",
                                       "NaN",
                                       "-inf",
                                       "infinity",
                                       "1_000",
                                       "1-",
                                       "1-2",
                                       "12a",
                                       "a12",
                                       "1/2",
                                       "1:2",
                                       "\"1\"",
                                       "null",
                                       "1\0"sv,
                                       "\xb1",
                                       "1 2",
                                       "1d5",
                                       "1f",
                                       "1+2",
                                       "1e5e5",
                                       "0.e1",
                                       "00.5",
                                       "-00",
                                       "--",
                                       "1\t",
                                       "1234567.8901234567.8",
                                       "123456789012345678x",
                                       "12345678a",
                                       "1234567890123456\v",
                                       "1.5e+-5",
                                       "1.2e3.4"};
    std::array<Answer, std::size(answers) + 2 * std::size(wrong)> all{};
    std::size_t n = 0;
    for (const Answer& answer : answers) all[n++] = answer;
    for (const auto text : wrong) all[n++] = no_integer(text), all[n++] = no_real(text);
    return all;
}();

/// A digit and the end of its line are eight bytes.
std::size_t bound(Bytes, std::size_t in) noexcept { return (in + 1) / 2 * 8; }

/// What the end of a cut leaves of a number, up to the last whole line, becomes numbers of one digit.
void fit(kernels::Sink cut) noexcept {
    std::size_t kept = cut.size();
    while (kept > 0 && cut[kept - 1] != std::byte{'\n'}) --kept;
    json::fill_short(cut.subspan(kept));
}

constexpr kernels::Input inputs[]{
    {.name = "prices", .fill = json::fill_column<json::price>, .param = "double"},
    {.name = "readings", .fill = json::fill_column<json::reading>, .param = "double"},
    {.name = "coordinates", .fill = json::fill_column<json::coordinate>, .param = "double"},
    {.name = "doubles", .fill = json::fill_column<json::any_double>, .param = "double"},
    {.name = "ids", .fill = json::fill_column<json::id>, .param = "int64"},
    {.name = "orders", .fill = json::fill_column<json::order_number>, .param = "int64"},
    {.name = "times", .fill = json::fill_column<json::milliseconds>, .param = "int64"},
};

} // namespace

// No unit bounds it: how much work a byte is depends on the digits of a number.
constinit const kernels::Kernel kernels::number{
    .family = "json",
    .name = "number",
    .summary =
        "a column of numbers, one a line, to int64 or to the nearest double (RFC 8259, section 6; IEEE 754)",
    .bound = bound,
    .fit = fit,
    .answers = all_answers,
    .inputs = inputs,
    .variants = number_variants,
};
