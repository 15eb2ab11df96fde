// Every variant of the kernel select beside nlohmann-json, which knows nothing of offsets: a span, parsed by
// it, must be the value that it finds itself under that name. And texts at the edges of the definition, at
// every place of a block, beside the definition.
#include "guarded.hpp"
#include "kernels/generate.hpp"
#include "kernels/json/fields/rows.hpp"
#include "kernels/json/inputs.hpp"
#include "perf/state.hpp"
#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace std::literals;
using kernels::Bytes, kernels::Kernel, kernels::Variant;

const Kernel& kernel() {
    return **std::ranges::find_if(kernels::all(), [](const Kernel* k) { return k->name == "select"; });
}

std::vector<const Variant*> variants() {
    std::vector<const Variant*> runnable;
    std::ranges::copy_if(kernel().variants, std::back_inserter(runnable),
                         [](const Variant* v) { return kernels::runnable(*v); });
    return runnable;
}

std::string param(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) all += name + '\0';
    return all;
}

class Select {
public:
    Select(const Variant& variant, std::string names)
        : variant_(variant), names_(std::move(names)), state_(variant, kernels::bytes(names_)) {}

    /// Nothing if it is rejected.
    std::optional<std::vector<Row>> operator()(std::string_view text) const {
        std::vector<std::byte> out(kernel().bound({}, text.size()));
        const std::size_t size = variant_.run(state_.view(), kernels::bytes(text), out);
        if (size == kernels::rejected) return {};
        std::vector<Row> rows(size / sizeof(Row));
        if (size > 0) std::memcpy(rows.data(), out.data(), size);
        return rows;
    }

private:
    const Variant& variant_;
    const std::string names_;
    const perf::State state_;
};

/// The first of each name, where nlohmann::json would keep the last.
nlohmann::json first_members(std::string_view line) {
    nlohmann::json all = nlohmann::json::object();
    std::vector<std::string> path;
    const auto parse = [&](int depth, nlohmann::json::parse_event_t event, nlohmann::json& parsed) {
        if (event == nlohmann::json::parse_event_t::key && depth == 1)
            path.push_back(parsed.get<std::string>());
        const bool is_value = event == nlohmann::json::parse_event_t::value ||
                              event == nlohmann::json::parse_event_t::object_end ||
                              event == nlohmann::json::parse_event_t::array_end;
        if (is_value && depth == 1 && !path.empty() && !all.contains(path.back())) all[path.back()] = parsed;
        return true;
    };
    const auto whole = nlohmann::json::parse(line, parse);
    return whole.is_object() ? all : nlohmann::json::object();
}

bool operator==(const Span& a, const Span& b) { return a.offset == b.offset && a.length == b.length; }

class SelectTest : public testing::TestWithParam<const Variant*> {
protected:
    static bool is_peer() { return kind(*GetParam()) == kernels::Kind::peer; }

    /// The rows of lines of valid JSON are what nlohmann-json finds.
    static void check(const std::vector<std::string>& names, const std::string& text) {
        const auto rows = Select(*GetParam(), param(names))(text);
        ASSERT_TRUE(rows) << text;
        std::size_t row = 0;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            const std::string_view line = std::string_view(text).substr(at, end - at);
            at = end + 1;
            if (line.find_first_not_of(" \t\r") == line.npos) continue;
            ASSERT_LT(row, rows->size()) << text;
            const nlohmann::json members = first_members(line);
            for (std::size_t k = 0; k < fields; ++k) {
                const auto [offset, length] = (*rows)[row][k];
                if (!members.contains(names[k])) {
                    ASSERT_EQ(length, 0u) << names[k] << " of " << line;
                    ASSERT_EQ(offset, 0u) << names[k] << " of " << line;
                    continue;
                }
                const std::string_view raw = std::string_view(text).substr(offset, length);
                ASSERT_GE(offset, std::size_t(line.data() - text.data()));
                ASSERT_FALSE(raw.empty()) << names[k] << " of " << line;
                ASSERT_FALSE(is_space(std::byte(raw.front())) || is_space(std::byte(raw.back()))) << line;
                ASSERT_EQ(nlohmann::json::parse(raw), members[names[k]]) << names[k] << " of " << line;
            }
            ++row;
        }
        ASSERT_EQ(row, rows->size()) << text;
    }
};

TEST_P(SelectTest, FindsWhatNlohmannFinds) {
    for (const kernels::Input& input : kernel().inputs) {
        std::vector<std::string> names;
        for (std::size_t at = 0; at < input.param.size(); at += names.back().size() + 1)
            names.emplace_back(input.param.substr(at, input.param.find('\0', at) - at));
        for (const std::size_t size : {500u, 4096u, 4097u, 30000u}) {
            std::string text(size, ' ');
            input.fill(std::as_writable_bytes(std::span(text)), size);
            ASSERT_NO_FATAL_FAILURE(check(names, text));
        }
    }
}

// Names that begin or end like others, stand inside values, in strings, behind escapes, with white space
// around them, in changing order; records moved over the borders of blocks.
TEST_P(SelectTest, TellsNamesApart) {
    const std::vector<std::string> names{"id", "id_str", "a_rather_long_name_of_a_member",
                                         "x_long_name_of_a_member"};
    const std::string records[]{
        R"({"id":1,"id_str":"1","a_rather_long_name_of_a_member":true,"x_long_name_of_a_member":null})",
        R"({"id_str":"1","id":1})",
        R"({"i":0,"id_":0,"xid":0,"id_string":0,"a_rather_long_name_of_b_member":0,"long_name_of_a_member":0})",
        R"({"x_long_name_of_a_member":[1,2,{"id":3}],"user":{"id":4,"id_str":{"id":5}},"id":{"id":6}})",
        R"({"text":"\"id\":7,\"id_str\":8","id_str":"\\","id":"\\\""})",
        R"({"\"id":9,"\\id":10,"id\\":11,"id\"":12,"":13,"id":14})",
        R"(  {  "id" : [ ] , "id_str"	:	{ } ,"x_long_name_of_a_member" : "a b"  }  )",
        R"({"a":{"b":{"c":{"d":{"e":{"f":{"g":{"h":{"i":{"id":15}}}}}}}}},"id":[[[[[[[[[16]]]]]]]]]})",
        R"([{"id":17},{"id":18}])",
        R"("id")",
        R"({})",
        "19",
        "",
        "{\"id\":\"\u4e2d\u6587\U0001f600\",\"id_str\":\"\u00e9\"}",
    };
    for (const std::string& first : records)
        for (const std::string& second : records) {
            ASSERT_NO_FATAL_FAILURE(check(names, first + '\n' + second));
            ASSERT_NO_FATAL_FAILURE(check(names, second + "\r\n\n" + first + '\n' + second + '\n' + first));
        }
    for (std::size_t place = 0; place < 140; ++place)
        for (const std::string& record : records) {
            const std::string text = R"({"text":")" + std::string(place, '.') + "\"}\n";
            ASSERT_NO_FATAL_FAILURE(check(names, text + record));
            ASSERT_NO_FATAL_FAILURE(check(names, text + record + "\n" + text + record + "\n"));
            ASSERT_NO_FATAL_FAILURE(check(names, std::string(place, ' ') + record));
            ASSERT_NO_FATAL_FAILURE(check(names, std::string(place, '\n') + record));
        }
}

TEST_P(SelectTest, TakesTheFirstOfAName) {
    const std::vector<std::string> names{"a", "b", "c", "another_name"};
    ASSERT_NO_FATAL_FAILURE(check(names, R"({"a":1,"a":2,"b":3,"c":4,"another_name":5})"));
    ASSERT_NO_FATAL_FAILURE(check(names, R"({"a":1,"b":3,"c":4,"another_name":5,"another_name":6,"a":2})"));
    if (is_peer()) return; // looks for names in their order
    ASSERT_NO_FATAL_FAILURE(check(names, R"({"b":1,"a":2,"b":3,"another_name":4,"c":5,"another_name":6})"));
}

// More members, longer records and more of them than any buffer of a variant holds.
TEST_P(SelectTest, TakesLongRecords) {
    const std::vector<std::string> names{"m9", "m41", "m2500", "last"};
    std::string wide = "{", flat = "[";
    for (int i = 0; i < 3000; ++i)
        wide += "\"m" + std::to_string(i) + "\":" + std::to_string(i) + ',', flat += "1,";
    wide += R"("last":"yes"})", flat += "1]";
    const std::string deep =
        R"({"m9":)" + std::string(500, '[') + R"({"last":0})" + std::string(500, ']') + R"(,"last":1})";
    const std::string text =
        R"({"m9":")" + std::string(10000, ' ') + R"(","last":"\\\\\")" + std::string(9000, '\\') + "\"}";
    ASSERT_NO_FATAL_FAILURE(
        check(names, wide + '\n' + flat + '\n' + wide + '\n' + deep + '\n' + text + '\n' + wide));
    ASSERT_NO_FATAL_FAILURE(check(names, std::string(9000, '\n') + deep + std::string(9000, ' ')));
    std::string many;
    for (int i = 0; i < 9000; ++i) many += "1\n";
    ASSERT_NO_FATAL_FAILURE(check(names, many));
}

#ifdef WATTPROOF_SLOW
constexpr std::size_t short_texts = 100000; // of five pieces
constexpr int random_texts = 6000;
#else
constexpr std::size_t short_texts = 1000000; // of six pieces
constexpr int random_texts = 60000;
#endif

// All short texts of the characters that matter, and random long ones: rejected or not, as the definition.
TEST_P(SelectTest, EqualsTheDefinitionOnAnyTokens) {
    if (is_peer()) GTEST_SKIP() << "on demand does not look at all of a text";
    const std::string names = param({"a", "", "\\\"", "ab"});
    const Select want(*kernel().variants.front(), names), got(*GetParam(), names);
    const auto agree = [&](const std::string& text) {
        const auto wanted = want(text), found = got(text);
        ASSERT_EQ(wanted.has_value(), found.has_value()) << text;
        if (wanted) {
            ASSERT_TRUE(*wanted == *found) << text;
        }
    };
    constexpr std::string_view pieces[]{"{", "}", ":", ",", "\"", "a", "\\", " ", "\n", "["};
    std::string text;
    for (std::size_t i = 0; i < short_texts; ++i) {
        text = R"({"a")";
        for (std::size_t rest = i; rest > 0; rest /= std::size(pieces))
            text += pieces[rest % std::size(pieces)];
        ASSERT_NO_FATAL_FAILURE(agree(text));
    }
    constexpr std::string_view longer[]{R"({"a":1,"ab":[]})",
                                        R"("a":)",
                                        R"("ab" : )",
                                        R"("":)",
                                        R"("\"":)",
                                        R"("b")",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        ",",
                                        ":",
                                        "\n",
                                        "1",
                                        R"("x\\")",
                                        " ",
                                        R"(\")",
                                        "\t",
                                        "\xc3\xa9",
                                        "\0\0\0\0\0\0\0\0\n"sv,
                                        R"({"a":1,"ab":2,"":3,"\"":4})"};
    generate::Random random(11);
    for (int trial = 0; trial < random_texts; ++trial) {
        text.clear();
        int depth = 0;
        for (auto count = random.below(trial % 16 ? 40 : 3000); count > 0; --count) {
            std::string_view piece = longer[random.below(std::size(longer))];
            // Mostly balanced, so that much is accepted.
            if ((piece == "}" || piece == "]") && depth == 0 && random.below(50)) continue;
            if ((piece == "{" || piece == "[") && depth > 2 && random.below(4)) piece = "}";
            depth += piece == "{" || piece == "[" ? 1 : piece == "}" || piece == "]" ? -1 : 0;
            text += piece;
        }
        while (depth-- > 0) text += '}';
        ASSERT_NO_FATAL_FAILURE(agree(text));
    }
}

// At the end of the readable memory and at its beginning.
TEST_P(SelectTest, ReadsNothingOutside) {
    const std::string names = param({"a", "abcdefg", "abcdefgh", "a_rather_long_name_of_a_member"});
    const Select want(*kernel().variants.front(), names), got(*GetParam(), names);
    const std::string record = R"({"a":1,"abcdefgh":2,"abcdefg":3,"a_rather_long_name_of_a_member":4})"
                               "\n";
    std::string all;
    while (all.size() < 1300) all += record;
    const tests::Guarded room(1300);
    for (std::size_t first = 0; first < record.size(); ++first)
        for (std::size_t size = 0; size + first < 1300; size += size < 200 ? 1 : 61)
            for (const kernels::Sink place : {room.front(size), room.back(size)}) {
                const std::string_view text = std::string_view(all).substr(first, size);
                std::ranges::copy(std::as_bytes(std::span(text)), place.begin());
                const auto found = got({reinterpret_cast<const char*>(place.data()), size}),
                           wanted = want(text);
                ASSERT_EQ(found.has_value(), wanted.has_value()) << text;
                if (wanted) {
                    ASSERT_TRUE(*found == *wanted) << text;
                }
            }
}

INSTANTIATE_TEST_SUITE_P(Table, SelectTest, testing::ValuesIn(variants()), [](const auto& row) {
    std::string name(row.param->name);
    std::ranges::replace_if(
        name, [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
});

} // namespace
