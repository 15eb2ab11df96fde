#include "kernels/json/fields/rows.hpp"
#include "kernels/json/inputs.hpp"
#include "select.table.hpp" // generated from the files beside this one
#include <algorithm>
#include <bit>

namespace {

using namespace std::literals;

constexpr std::string_view letters = "a\0bc\0d\0a\"\0"sv;

/// Rows as the kernel writes them.
template <std::size_t n>
struct Text {
    std::array<char, n * sizeof(Row)> bytes{};
    constexpr explicit Text(auto... rows) {
        std::size_t at = 0;
        for (const Row& row : {rows...})
            for (const auto [offset, length] : row)
                for (const std::uint32_t value : {offset, length})
                    for (int shift = 0; shift < 32; shift += 8) bytes[at++] = char(value >> shift & 0xff);
    }
    constexpr operator std::string_view() const { return {bytes.data(), bytes.size()}; }
};
template <class... Rows>
Text(Rows...) -> Text<sizeof...(Rows)>;

constexpr Row none{};

constexpr std::string_view two = R"({"a":1,"bc": [2,{"a":3}] ,"d":"4\"}" })"
                                 "\n \r\n"
                                 R"({"x":{"d":0},"d":-1e9,"d":2})";
constexpr Text two_rows(Row{Span{5, 1}, {13, 11}, {30, 6}}, Row{Span{}, {}, {59, 4}});

// The examples of RFC 8259, section 13, without the line feeds in them that an NDJSON file does not have.
constexpr std::string_view image =
    R"({"Image":{"Width":800,"Height":600,"Title":"View from 15th Floor","Thumbnail":{"Url":"http://www.)"
    R"(example.com/image/481989943","Height":125,"Width":100},"Animated":false,"IDs":[116,943,234,38793]}})";
constexpr Text image_rows(Row{Span{9, 186}});
constexpr std::string_view cities =
    R"([{"precision":"zip","Latitude":37.7668,"Longitude":-122.3959,"City":"SAN FRANCISCO"}])";
constexpr Text no_row(none);
constexpr Text three_rows(none, none, none);

constexpr std::string_view across = "{\"a\":1,\n\"bc\" : [ ]\n}\n{\"a\":null}";
constexpr Text across_rows(Row{Span{5, 1}, {15, 3}}, Row{Span{26, 4}});

constexpr kernels::Answer answers[]{
    {.in = "", .out = "", .param = letters},
    {.in = "\n\n \t\r\n", .out = "", .param = letters},
    {.in = two, .out = two_rows, .param = letters},
    {.in = image, .out = image_rows, .param = "Image\0Width\0Height\0IDs\0"sv},
    {.in = cities, .out = no_row, .param = "City\0Zip\0Latitude\0precision\0"sv},
    {.in = "\"Hello world!\"\n42\ntrue\n", .out = three_rows, .param = letters},
    {.in = across, .out = across_rows, .param = letters}, // a line feed within a record is white space
    {.in = R"({"b":1,"\u0061":2,"bcd":3,"D":4})", .out = no_row, .param = letters},
    {.in = "{\"a\":1", .param = letters, .reject = true},
    {.in = "{\"a\":1}}", .param = letters, .reject = true},
    {.in = "{\"a\":\"1}", .param = letters, .reject = true},
    {.in = "{\"a\":\"\t\"}", .param = letters, .reject = true},
    {.in = "{\"a\": }", .param = letters, .reject = true},
    {.in = "{\"a\":\"\xc3\"}", .param = letters, .reject = true},
    {.in = "\"\xed\xa0\x80\"", .param = letters, .reject = true},
};

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return rows_bound(in); }

constexpr kernels::Input with(kernels::Input input, std::string_view names) {
    input.param = names;
    return input;
}

constexpr kernels::Input inputs[]{
    with(json::tweets, "created_at\0id\0favorite_count\0lang\0"sv),
    with(json::orders, "order\0time\0buyer\0amount\0"sv),
    with(json::ascii, "time\0level\0host\0message\0"sv),
};

} // namespace

// No unit bounds it: what is done for a byte depends on what stands around it.
constinit const kernels::Kernel kernels::select{
    .family = "json",
    .name = "select",
    .summary = "four named members of each record of NDJSON (RFC 8259): where their values stand",
    .bound = bound,
    .answers = answers,
    .inputs = inputs,
    .variants = select_variants,
};
