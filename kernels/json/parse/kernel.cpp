#include "kernels/json/documents.hpp"
#include "kernels/load.hpp"
#include "parse.table.hpp" // generated from the files beside this one
#include "tape.hpp"
#include <algorithm>
#include <array>
#include <bit>
#include <string_view>
#include <vector>

namespace {

using namespace std::literals;
using tape::word;

// --- known answers

template <std::uint64_t... words>
constexpr auto bytes_of = std::bit_cast<std::array<char, 8 * sizeof...(words)>>(std::array{words...});
/// The tape of these words, as bytes.
template <std::uint64_t... words>
constexpr std::string_view tape_of{bytes_of<words...>.data(), bytes_of<words...>.size()};

/// Up to eight bytes of a string.
constexpr std::uint64_t text(std::string_view bytes) {
    std::uint64_t word = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) word = word << 8 | static_cast<unsigned char>(bytes[i]);
    return word;
}

template <std::uint64_t bits>
constexpr std::string_view float64 = tape_of<word('d'), bits>;
template <std::int64_t value>
constexpr std::string_view int64 = tape_of<word('i'), std::uint64_t(value)>;
template <std::uint64_t value>
constexpr std::string_view uint64 = tape_of<word('u'), value>;
template <std::uint64_t bytes, std::uint64_t length>
constexpr std::string_view string = tape_of<word('"', length), bytes>;

constexpr kernels::Answer accepted[]{
    // Section 3: the literals; any value is a text.
    {.in = "null", .out = tape_of<word('n')>},
    {.in = "true", .out = tape_of<word('t')>},
    {.in = " \t\r\nfalse\n\r\t ", .out = tape_of<word('f')>},
    // Sections 4 and 5: objects and arrays; names may be there twice.
    {.in = "[]", .out = tape_of<word('[', 2), word(']', 0)>},
    {.in = " { } ", .out = tape_of<word('{', 2), word('}', 0)>},
    {.in = "[null , [ ],{}\n]",
     .out = tape_of<word('[', 7), word('n'), word('[', 4), word(']', 2), word('{', 6), word('}', 4),
                    word(']', 0)>},
    {.in = R"({"a":true,"" : "b","a":[0]})",
     .out = tape_of<word('{', 14), word('"', 1), text("a"), word('t'), word('"', 0), word('"', 1), text("b"),
                    word('"', 1), text("a"), word('[', 13), word('i'), 0, word(']', 9), word('}', 0)>},
    // Section 6: numbers.
    {.in = "0", .out = int64<0>},
    {.in = "-0", .out = int64<0>},
    {.in = "-1", .out = int64<-1>},
    {.in = "1234567890", .out = int64<1234567890>},
    {.in = "9223372036854775807", .out = int64<INT64_MAX>},
    {.in = "-9223372036854775808", .out = int64<INT64_MIN>},
    {.in = "9223372036854775808", .out = uint64<9223372036854775808u>},
    {.in = "18446744073709551615", .out = uint64<UINT64_MAX>},
    {.in = "0.0", .out = float64<0>},
    {.in = "-0.0", .out = float64<std::bit_cast<std::uint64_t>(-0.0)>},
    {.in = "0e99999999999999999999", .out = float64<0>},
    {.in = "1.5", .out = float64<std::bit_cast<std::uint64_t>(1.5)>},
    {.in = "-25E-2", .out = float64<std::bit_cast<std::uint64_t>(-0.25)>},
    {.in = "1e+3", .out = float64<std::bit_cast<std::uint64_t>(1000.0)>},
    {.in = "0.1e1", .out = float64<std::bit_cast<std::uint64_t>(1.0)>},
    // IEEE 754: the greatest double, the least normal one, the least, half of it and a bit more, and less.
    {.in = "1.7976931348623157e308", .out = float64<0x7fefffffffffffff>},
    {.in = "1.7976931348623158e308", .out = float64<0x7fefffffffffffff>},
    {.in = "2.2250738585072014e-308", .out = float64<0x0010000000000000>},
    {.in = "5e-324", .out = float64<1>},
    {.in = "2.4703282292062328e-324", .out = float64<1>},
    {.in = "2.4703282292062327e-324", .out = float64<0>},
    {.in = "-1e-400", .out = float64<std::bit_cast<std::uint64_t>(-0.0)>},
    {.in = "1e-99999999999999999999", .out = float64<0>},
    // 2^53 + 1 lies between two doubles: to the even one, but for a digit far behind to the other.
    {.in = "9007199254740993.0", .out = float64<std::bit_cast<std::uint64_t>(9007199254740992.0)>},
    {.in = "9007199254740993.00000000000000000000000001",
     .out = float64<std::bit_cast<std::uint64_t>(9007199254740994.0)>},
    // Section 7: strings.
    {.in = R"("")", .out = tape_of<word('"', 0)>},
    {.in = R"("12345678")", .out = string<text("12345678"), 8>},
    {.in = R"("\"\\\/\b\f\n\r\t")", .out = string<text("\"\\/\b\f\n\r\t"), 8>},
    {.in = R"("\u0000")", .out = string<0, 1>},
    {.in = R"("\u007f\u0080\u07FF")", .out = string<text("\x7f\xc2\x80\xdf\xbf"), 5>},
    {.in = R"("\u0800\uFFff")", .out = string<text("\xe0\xa0\x80\xef\xbf\xbf"), 6>},
    {.in = R"("\ud7ff\ue000")", .out = string<text("\xed\x9f\xbf\xee\x80\x80"), 6>},
    {.in = R"("\ud834\udd1e")", .out = string<text("\xf0\x9d\x84\x9e"), 4>}, // the example of section 7
    {.in = R"("\udbff\udfff\ud800\udc00")", .out = string<text("\xf4\x8f\xbf\xbf\xf0\x90\x80\x80"), 8>},
    {.in = "\"\x7f\xc2\xa2\xe2\x82\xac\"", .out = string<text("\x7f\xc2\xa2\xe2\x82\xac"), 6>},
    {.in = "\"\xf0\x9d\x84\x9e\xef\xbb\xbf\"", .out = string<text("\xf0\x9d\x84\x9e\xef\xbb\xbf"), 7>},
};

constexpr std::string_view refused[]{
    // Section 2: no value, more than one, what is no white space; section 8.1: a byte order mark.
    "",
    " ",
    "1 2",
    "[] []",
    "[]x",
    "1,",

    "\0"sv,
    "\f1",
    "1\f",
    "\v1",
    "\xc2\xa0"
    "1",
    "\xe2\x80\xa8"
    "1",
    "\xef\xbb\xbf[]",
    "/**/1",
    "1//",
    // Section 3: literals are these three, in lower case.
    "nul",
    "nulll",
    "True",
    "FALSE",
    "tru",
    "truefalse",
    "NaN",
    "Infinity",
    "-Infinity",
    "undefined",
    "x",
    "'a'",
    // Sections 4 and 5.
    "[",
    "]",
    "{",
    "}",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[,]",
    "[1,,2]",
    "[1 2]",
    "[1:2]",
    "[1}",
    "{]",
    "[[]",
    "[]]",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{,}",
    "{\"a\":1,,\"b\":2}",
    "{\"a\" 1}",
    "{\"a\",1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\"::1}",
    "{\"a\":1:2}",
    "{1:2}",
    "{null:1}",
    "{a:1}",
    "{[]:1}",
    "{\"a\":1",
    "{\"a\":1]",
    "{\"a\":[}",
    "{\"a\":[1}]",
    ",",
    ":",
    "[\"a\" \"b\"]",
    "[1\"a\"]",
    "[\"a\"1]",
    "[null[]]",
    "[[]1]",
    "{}{}",
    "[{}1]",
    // Section 6.
    "-",
    "--1",
    "+1",
    "-a",
    "00",
    "01",
    "-01",
    "1.",
    "-1.",
    ".5",
    "-.5",
    "1.e5",
    "1e",
    "1e+",
    "1e-",
    "1E",
    "1.5e",
    "1e5.5",
    "1e5e5",
    "1.2.3",
    "1a",
    "1-",
    "1+1",
    "0x10",
    "1_000",
    "0e",
    "[1.]",
    "[1.,2]",
    "[-]",
    "[01]",
    "1e400",
    "-1e400",
    "1.7976931348623159e308",
    "[1e99999999999999999999]",
    // Section 7.
    "\"",
    "\"a",
    "\"\\\"",
    "\"\\",
    "\"a\nb\"",
    "\"\t\"",
    "\"\0\""sv,
    "\"\x1f\"",
    "\"\\a\"",
    "\"\\x41\"",
    "\"\\'\"",
    "\"\\U0041\"",
    "\"\\ \"",
    "\"\\u\"",
    "\"\\u00\"",
    "\"\\u004\"",
    "\"\\u004g\"",
    "\"\\u 041\"",
    "\"\\u00\\u0041\"",
    "\"\\u+041\"",
    "\"a\"\"",
    "\\\"a\"",
    "\"a\"\\",
    // Section 8.2: halves of a pair alone, in the wrong order, with something between them.
    R"("\ud800")",
    R"("\udbff")",
    R"("\udc00")",
    R"("\udfff")",
    R"("\ud800\ud800")",
    R"("\udc00\ud800")",
    R"("\ud800a")",
    R"("\ud800\n")",
    R"("\ud800\u0041")",
    R"("\ud800a\udc00")",
    R"("\ud800\udc0")",
    R"("\ud800\ue000")",
    R"("\ud800\\udc00")",
    // RFC 3629: no UTF-8, in a string and outside.
    "\"\x80\"",
    "\"\xc3\"",
    "\"\xc0\xaf\"",
    "\"\xc1\xbf\"",
    "\"\xe0\x9f\xbf\"",
    "\"\xe2\x82\"",
    "\"\xed\xa0\x80\"",
    "\"\xed\xbf\xbf\"",
    "\"\xf0\x8f\xbf\xbf\"",
    "\"\xf0\x9d\x84\"",
    "\"\xf4\x90\x80\x80\"",
    "\"\xf5\x80\x80\x80\"",
    "\"\xff\"",
    "\xff",
    "\xc2",
    "1\x80",
    "[\xe2\x82\xac]",
};

constexpr auto answers = [] {
    std::array<kernels::Answer, std::size(accepted) + std::size(refused)> all{};
    const auto rest = std::ranges::copy(accepted, all.begin()).out;
    std::ranges::transform(refused, rest,
                           [](std::string_view in) { return kernels::Answer{.in = in, .reject = true}; });
    return all;
}();

// --- a peer's one word

/// The words of simdjson's tape for a value, and the names of members at depth 1, or its elements.
struct Counts {
    std::size_t words = 0;
    std::size_t elements = 0;
    std::vector<std::string_view> names;
};

Counts count(kernels::Bytes tape) {
    Counts counts;
    std::vector<char> open;
    bool is_name = false;
    for (std::size_t i = 0; i < tape.size(); i += 8) {
        const std::uint64_t word = load(tape.data() + i);
        const char tag = char(word >> 56);
        const std::size_t length = word & tape::all_payload;
        const bool closes = tag == ']' || tag == '}', number = tag == 'i' || tag == 'u' || tag == 'd';
        if (closes) open.pop_back();
        if (open.size() == 1 && !closes) {
            ++counts.elements;
            if (is_name)
                counts.names.emplace_back(reinterpret_cast<const char*>(tape.data() + i + 8), length);
        }
        is_name = !open.empty() && open.back() == '{' && !(tag == '"' && is_name);
        if (tag == '[' || tag == '{') open.push_back(tag), is_name = tag == '{';
        counts.words += 1 + number;
        if (number) i += 8;
        if (tag == '"') i += (length + 7) / 8 * 8;
    }
    return counts;
}

/// The tapes are equal, or a peer's word is what it has to be: 's' and the length of simdjson's own tape, of
/// which the first word and the last are about the whole; 'N' and how many elements, or members with
/// different names, nlohmann's value has. tests/json_parse_test.cpp compares the peers' values, each with
/// each.
bool same(kernels::Bytes, kernels::Bytes want, kernels::Bytes got) noexcept {
    const std::uint64_t word = got.size() == 8 ? load(got.data()) : 0;
    const char tag = char(word >> 56), root = char(load(want.data()) >> 56);
    if (tag != 's' && tag != 'N') return std::ranges::equal(want, got);
    Counts counts = count(want);
    if (tag == 's') return (word & tape::all_payload) == counts.words + 2;
    std::ranges::sort(counts.names);
    counts.names.erase(std::ranges::unique(counts.names).begin(), counts.names.end());
    const std::size_t size = root == '{'   ? counts.names.size()
                             : root == '[' ? counts.elements
                             : root == 'n' ? 0
                                           : 1;
    return (word & tape::all_payload) == size;
}

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return tape::bound(in); }

// --- inputs

void digits(json::Writer& out, generate::Random& random, unsigned count) noexcept {
    for (; count > 0; --count) out.number(random.below(10));
}

/// Short decimals as of prices and coordinates, doubles with all their 17 digits, integers.
void number(json::Writer& out, generate::Random& random) noexcept {
    if (random.below(2)) out.text("-");
    const auto kind = random.below(4);
    if (kind == 0) { // an integer, short or long
        out.number(random.next() >> (1 + random.below(60)));
    } else if (kind == 1) {
        out.number(random.below(1000)), out.text(".");
        digits(out, random, 1 + random.below(6));
    } else {
        out.number(1 + random.below(9)), out.text(".");
        digits(out, random, 16);
        if (kind == 2) return;
        out.text(random.below(2) ? "e-" : "e"), out.number(random.below(300));
    }
}

void no_word(json::Writer& out, generate::Random&) noexcept { out.text("x"); }

constexpr kernels::Input numbers{.name = "numbers", .fill = json::fill_document<number, no_word>};
constexpr kernels::Input inputs[]{json::tweet_array, json::order_array, numbers, json::languages,
                                  json::countries};

} // namespace

// No unit bounds it: what a byte takes depends on the values.
constinit const kernels::Kernel kernels::parse{
    .family = "json",
    .name = "parse",
    .summary = "a JSON text, validated, to a tape of its values (RFC 8259)",
    .bound = bound,
    .fit = json::fit_document,
    .same = same,
    .answers = answers,
    .inputs = inputs,
    .variants = parse_variants,
};
