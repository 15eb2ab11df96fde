#include "kernels/json/documents.hpp"
#include "minify.table.hpp" // generated from the files beside this one
#include <array>

namespace {

using namespace std::literals;

struct Case {
    std::string_view text, small;
};

constexpr Case cases[]{
    {"", ""},
    {" ", ""},
    {" \t\n\r", ""},
    {"[]", "[]"},
    {"{ }", "{}"},
    {"\t[\n1 ,\r\n2 ]\n", "[1,2]"},
    {"{\n    \"a\" : 1 ,\n    \"b\" : null\n}", "{\"a\":1,\"b\":null}"},
    {"\" \"", "\" \""},
    {" \" \" ", "\" \""},
    {"\"\t\n\r \" \"\" \" \"", "\"\t\n\r \"\"\"\" \""},
    {"[ \" [ \" , \" ] \" ]", "[\" [ \",\" ] \"]"},
    // Escapes.
    {"\" \\\" \" 1", "\" \\\" \"1"},
    {"\" \\\\\" 1", "\" \\\\\"1"},
    {"\" \\\\\\\" \" 1", "\" \\\\\\\" \"1"},
    {"\" \\\\\\\\\" 1", "\" \\\\\\\\\"1"},
    {"\"\\ \\n\" 1", "\"\\ \\n\"1"},
    {"[ \"\\\\\" , \"\\\"\" , \"\\\\\\\\\" ]", "[\"\\\\\",\"\\\"\",\"\\\\\\\\\"]"},
    // What is not JSON is copied all the same.
    {"1 2", "12"},
    {"] \" \" \" \" {", "]\" \"\" \"{"},
    {"\\\" [ 1", "\\\"[1"},
    {"\\\\\" \" 1", "\\\\\" \"1"},
    {"\\ \" \" 1", "\\\" \"1"},
    {"\x0b \x0c \x1f", "\x0b\x0c\x1f"},
    {"\xc2\xa0 \xe3\x80\x80 \xff", "\xc2\xa0\xe3\x80\x80\xff"}, // no-break and ideographic space: not white
    {"\0 \0"sv, "\0\0"sv},
    {"! # \" \xff \x01\"", "!#\" \xff \x01\""},
};

constexpr std::string_view open[]{"\"",     "[\"",        "\" a",    "\"\\\"",
                                  "\\\"\"", "\"\\\\\\\"", "\"\"\" ", "[1, \" ] "};

// Each behind a string of so many bytes, white space among them, and spaces: across the borders of vectors
// and blocks.
constexpr std::size_t shifts[]{0,  4,  13, 14, 15, 16, 29, 30, 31, 32, 46, 47, 48, 49, 50,  51,  52,
                               53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 125, 126, 127};
constexpr std::size_t longest = 40, case_count = std::size(cases), open_count = std::size(open),
                      shift_count = std::size(shifts);

struct Placed {
    std::array<char, 127 + longest> in{}, out{};
    std::size_t in_size = 0, out_size = 0;

    constexpr void both(char c) { in[in_size++] = out[out_size++] = c; }
};

constexpr auto placed = [] {
    std::array<std::array<Placed, shift_count>, case_count + open_count> all{};
    for (std::size_t c = 0; c < all.size(); ++c)
        for (std::size_t s = 0; s < shift_count; ++s) {
            Placed& here = all[c][s];
            const std::size_t string = shifts[s] / 2;
            for (std::size_t i = 0; string > 1 && i < string; ++i)
                here.both(i == 0 || i == string - 1 ? '"' : i % 3 ? 'a' : ' ');
            while (here.in_size < shifts[s]) here.in[here.in_size++] = ' ';
            for (const char byte : c < case_count ? cases[c].text : open[c - case_count])
                here.in[here.in_size++] = byte;
            if (c < case_count)
                for (const char byte : cases[c].small) here.out[here.out_size++] = byte;
        }
    return all;
}();

// A string of so many backslashes, a quote behind them, what closes it where that is escaped, white space.
constexpr std::size_t first_run = 56, runs = 80;
constexpr auto backslashes = [] {
    std::array<Placed, runs> all{};
    for (std::size_t i = 0; i < runs; ++i) {
        Placed& here = all[i];
        here.both('"');
        for (std::size_t j = 0; j < first_run + i; ++j) here.both('\\');
        here.both('"');
        if ((first_run + i) % 2) here.both(' '), here.both('"');
        here.in[here.in_size++] = ' ';
        here.both(']');
    }
    return all;
}();

// Each number of white bytes in a row, before each number of others.
constexpr std::size_t most_white = 70;
constexpr auto gaps = [] {
    std::array<std::array<char, 4 * most_white>, most_white> all{};
    for (std::size_t white = 0; white < most_white; ++white) {
        for (std::size_t i = 0; i < all[white].size(); ++i)
            all[white][i] = i % most_white < white ? " \t\n\r"[i % 4] : '1';
    }
    return all;
}();
constexpr auto ones = [] {
    std::array<char, 4 * most_white> text{};
    text.fill('1');
    return text;
}();

constexpr auto answers = [] {
    std::array<kernels::Answer, (case_count + open_count) * shift_count + runs * 2 + most_white> all{};
    std::size_t n = 0;
    for (std::size_t c = 0; c < case_count + open_count; ++c)
        for (const Placed& here : placed[c])
            all[n++] = {.in = {here.in.data(), here.in_size},
                        .out = {here.out.data(), here.out_size},
                        .reject = c >= case_count};
    for (const Placed& here : backslashes) {
        all[n++] = {.in = {here.in.data(), here.in_size}, .out = {here.out.data(), here.out_size}};
        all[n++] = {.in = {here.in.data(), here.in_size - 3}, .reject = true}; // without the closing quote
    }
    for (std::size_t white = 0; white < most_white; ++white)
        all[n++] = {.in = {gaps[white].data(), gaps[white].size()},
                    .out = {ones.data(), 4 * (most_white - white)}};
    return all;
}();

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return in; }

constexpr kernels::Input inputs[]{json::tweets, json::ascii, json::orders, json::languages, json::countries};

} // namespace

constinit const kernels::Kernel kernels::minify{
    .family = "json",
    .name = "minify",
    .summary = "JSON (RFC 8259) without the white space outside strings",
    .bound = bound,
    .fit = json::fit_document,
    .writes = true,
    .answers = answers,
    .inputs = inputs,
    .variants = minify_variants,
};
