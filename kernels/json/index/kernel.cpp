#include "index.table.hpp" // generated from the files beside this one
#include "kernels/json/documents.hpp"
#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace {

using namespace std::literals;

struct Case {
    std::string_view text;
    std::size_t count;
    std::uint32_t offsets[16];
};

constexpr Case cases[]{
    {"[]", 2, {0, 1}},
    {"{}", 2, {0, 1}},
    {"0", 1, {0}},
    {"\"\"", 1, {0}},
    {"[[{}]]", 6, {0, 1, 2, 3, 4, 5}},
    {"{\"a\":1,\"b\":[true,null]}", 13, {0, 1, 4, 5, 6, 7, 10, 11, 12, 16, 17, 21, 22}},
    {" \t\n\r12 \r\n\t,\t-3.5e+7", 3, {4, 10, 12}},
    {"1 2\n3\r4\t5", 5, {0, 2, 4, 6, 8}},
    // Only what is outside strings counts.
    {"\"{}[]:, \"", 1, {0}},
    {"[\"[\",\"]\"]", 5, {0, 1, 4, 5, 8}},
    {"\"a\"\"b\"", 2, {0, 3}},
    {"\"a\":\"b\"", 3, {0, 3, 4}},
    {"\"\"\"\"\"\"", 3, {0, 2, 4}},
    // Escapes.
    {"\"\\\"\"", 1, {0}},
    {"\"\\\\\",1", 3, {0, 4, 5}},
    {"\"\\\\\\\"\",1", 3, {0, 6, 7}},
    {"\"\\\\\\\\\",1", 3, {0, 6, 7}},
    {"\"\\\\\\\\\\\"\",1", 3, {0, 8, 9}},
    {"\"\\n\\\\n\\\"n\\u0022\"]", 2, {0, 16}},
    {"[\"\\\\\",\"\\\"\",\"\\\\\\\\\"]", 7, {0, 1, 5, 6, 10, 11, 17}},
    // What no value may look like is listed all the same, and is for a parser to refuse.
    {"nul", 1, {0}},
    {"]{", 2, {0, 1}},
    {"\"a\"b", 2, {0, 3}},
    {"\"a\"1 2", 3, {0, 3, 5}},
    {"1\"a\"", 1, {0}},
    {"1\"a\"2", 2, {0, 4}},
    {"[1\"a\",2]", 5, {0, 1, 5, 6, 7}},
    {"\\\\\"a\"", 1, {0}},
    {"\\\"[", 2, {0, 2}},
    {"\\\\\\\"[1", 3, {0, 4, 5}},
    {"\\ 1", 2, {0, 2}},
    {"\\[1", 3, {0, 1, 2}},
    {"\\", 1, {0}},
    {"[\\\\]", 3, {0, 1, 3}},
    // Bytes near those that count: no white space, no structural characters.
    {"\x7f", 1, {0}},
    {"\x0b", 1, {0}},
    {"\x01 \x1f", 2, {0, 2}},
    {"+-.;<=>?@AZ^_`az|~!#$%&'()*/", 1, {0}},
    {"\xc2\xa0", 1, {0}},     // no-break space
    {"\xe3\x80\x80", 1, {0}}, // ideographic space
    {"\xef\xbb\xbf[]", 3, {0, 3, 4}},
    {"\xef\xbc\xbb\xef\xbc\x8c\xef\xbc\xbd", 1, {0}}, // fullwidth brackets and comma
    // In strings all else may stand.
    {"\"\x7f\xc2\x80\"", 1, {0}},
    {"[\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"]", 3, {0, 1, 12}},
};

constexpr std::string_view rejected[]{
    // Open strings.
    "\"", "[\"", "\"a", "\"\\\"", "\"\\\\\\\"", "\"\"\"", "[\"]", "\\\"\"", "\"\\",
    // Control characters in strings.
    "\"\0\""sv, "\"\x01\"", "\"\t\"", "\"\n\"", "\"\r\"", "\"\x1f\"", "\"a\nb\"", "[\"\\\n\"]",
    // Not UTF-8, in strings and outside.
    "\"\xff\"", "\"\x80\"", "\"\xc3\"", "\"\xe2\x82\"", "\"\xf0\x9f\x98\"", "\xff", "[\xc0\xaf]",
    "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"", "1\xc3", "[]\xe2\x82"};

/// Spaces before a text, such that it stands across the borders of vectors and blocks.
constexpr std::size_t shifts[]{0,  1,  13, 14, 15, 16, 29, 30, 31, 32, 46, 47, 48, 49, 50,  51,  52,
                               53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 125, 126, 127};
constexpr std::size_t longest = 30, most_offsets = 16;
constexpr std::size_t accepted_count = std::size(cases), rejected_count = std::size(rejected),
                      shift_count = std::size(shifts);

constexpr void put_offset(char* to, std::size_t offset) {
    for (int i = 0; i < 4; ++i) to[i] = char(offset >> 8 * i);
}

struct Placed {
    std::array<char, 128 + longest> text{};
    std::array<char, 4 * most_offsets> offsets{};
};

constexpr auto placed = [] {
    std::array<std::array<Placed, shift_count>, accepted_count + rejected_count> all{};
    for (std::size_t c = 0; c < all.size(); ++c)
        for (std::size_t s = 0; s < shift_count; ++s) {
            auto& [text, offsets] = all[c][s];
            std::size_t end = 0;
            while (end < shifts[s]) text[end++] = ' ';
            for (const char byte : c < accepted_count ? cases[c].text : rejected[c - accepted_count])
                text[end++] = byte;
            if (c < accepted_count)
                for (std::size_t i = 0; i < cases[c].count; ++i)
                    put_offset(&offsets[4 * i], cases[c].offsets[i] + shifts[s]);
        }
    return all;
}();

// A string of so many backslashes, with a quote behind them, then what closes it where that is escaped, then
// a bracket.
constexpr std::size_t first_run = 56, runs = 80;
struct Run {
    std::array<char, 1 + first_run + runs + 3> text{};
    std::size_t size = 0;
    std::array<char, 8> offsets{};
};
constexpr auto backslashes = [] {
    std::array<Run, runs> all{};
    for (std::size_t i = 0; i < runs; ++i) {
        auto& [text, size, offsets] = all[i];
        const std::size_t length = first_run + i;
        text[size++] = '"';
        while (size <= length) text[size++] = '\\';
        text[size++] = '"';
        if (length % 2) text[size++] = '"';
        put_offset(&offsets[4], size);
        text[size++] = ']';
    }
    return all;
}();

// The same text at one byte after another: a bit of every place of a block.
constexpr std::array<char, 64> colons = [] {
    std::array<char, 64> text{};
    text.fill(':');
    return text;
}();
constexpr auto counting = [] {
    std::array<char, 256> offsets{};
    for (std::size_t i = 0; i < 64; ++i) put_offset(&offsets[4 * i], i);
    return offsets;
}();

constexpr auto answers = [] {
    std::array<kernels::Answer, (accepted_count + rejected_count) * shift_count + 2 * runs + 4> all{};
    std::size_t n = 0;
    all[n++] = {.in = "", .reject = true};
    all[n++] = {.in = " ", .reject = true};
    all[n++] = {.in = "\t\r\n ", .reject = true, .times = 50};
    all[n++] = {.in = {colons.data(), 64}, .out = {counting.data(), 256}};
    for (std::size_t c = 0; c < accepted_count + rejected_count; ++c)
        for (std::size_t s = 0; s < shift_count; ++s) {
            const auto& [text, offsets] = placed[c][s];
            if (c < accepted_count)
                all[n++] = {.in = {text.data(), shifts[s] + cases[c].text.size()},
                            .out = {offsets.data(), 4 * cases[c].count}};
            else
                all[n++] = {.in = {text.data(), shifts[s] + rejected[c - accepted_count].size()},
                            .reject = true};
        }
    for (const auto& [text, size, offsets] : backslashes) {
        all[n++] = {.in = {text.data(), size}, .out = {offsets.data(), 8}};
        all[n++] = {.in = {text.data(), size - 2}, .reject = true}; // without the closing quote
    }
    return all;
}();

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return 4 * ((in + 63) / 64 * 64 + 64); }

/// Of bytes that no value has outside strings, simdjson takes some for structural characters: form feed and
/// substitute on x86, some that are not ASCII on Arm. Its parser then refuses them: what is listed of them,
/// and right behind them, may differ.
bool same(kernels::Bytes in, kernels::Bytes want, kernels::Bytes got) noexcept {
    const auto odd = [&](std::size_t i) {
        return in[i] == std::byte{0x0c} || in[i] == std::byte{0x1a} || in[i] >= std::byte{0x80};
    };
    const auto offsets = [&](kernels::Bytes list) {
        std::vector<std::uint32_t> kept;
        for (std::size_t i = 0; i + 4 <= list.size(); i += 4) {
            std::uint32_t offset;
            std::memcpy(&offset, &list[i], sizeof offset);
            if (offset >= in.size() || !(odd(offset) || (offset > 0 && odd(offset - 1))))
                kept.push_back(offset);
        }
        return kept;
    };
    return std::ranges::equal(want, got) || (got.size() % 4 == 0 && offsets(want) == offsets(got));
}

constexpr kernels::Input inputs[]{json::tweets, json::ascii, json::orders, json::languages, json::countries};

} // namespace

constinit const kernels::Kernel kernels::index{
    .family = "json",
    .name = "index",
    .summary =
        "where the tokens of JSON (RFC 8259) begin, as offsets of 32 bits; strings and UTF-8 validated",
    .bound = bound,
    .fit = json::fit_document,
    .same = same,
    .answers = answers,
    .inputs = inputs,
    .variants = index_variants,
};
