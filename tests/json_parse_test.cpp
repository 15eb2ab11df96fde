// Every variant of the kernel parse against simdjson's and nlohmann-json's own trees, value by value and bit
// by bit; on texts that are hard, and on thousands that differ from good ones by a few bytes. kernels_test
// compares a peer only by one word that it writes.
#include "kernels/generate.hpp"
#include "kernels/kernel.hpp"
#include <algorithm>
#include <bit>
#include <cstring>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <optional>
#include <simdjson.h>
#include <string>
#include <vector>

namespace {

using kernels::Bytes, kernels::Variant;
using Words = std::vector<std::uint64_t>;

const kernels::Kernel& kernel() {
    return **std::ranges::find_if(kernels::all(), [](const auto* k) { return k->name == "parse"; });
}

constexpr std::uint64_t word(char tag, std::uint64_t payload = 0) {
    return std::uint64_t(static_cast<unsigned char>(tag)) << 56 | payload;
}

// --- tapes, as the kernel defines them, of the libraries' trees

void add_string(Words& tape, std::string_view text) {
    tape.push_back(word('"', text.size()));
    const std::size_t at = tape.size();
    tape.resize(at + (text.size() + 7) / 8);
    if (!text.empty()) std::memcpy(tape.data() + at, text.data(), text.size());
}

/// A container of which `contents` are added by f.
void add_container(Words& tape, char kind, auto contents) {
    const std::size_t open = tape.size();
    tape.push_back(0);
    contents();
    tape.push_back(word(char(kind + 2), open));
    tape[open] = word(kind, tape.size());
}

void add(Words& tape, simdjson::dom::element value) {
    using Type = simdjson::dom::element_type;
    const auto number = [&](char tag, auto bits) {
        tape.push_back(word(tag)), tape.push_back(std::bit_cast<std::uint64_t>(bits));
    };
    switch (value.type()) {
    case Type::ARRAY:
        return add_container(tape, '[', [&] {
            for (const auto element : simdjson::dom::array(value)) add(tape, element);
        });
    case Type::OBJECT:
        return add_container(tape, '{', [&] {
            for (const auto& [name, element] : simdjson::dom::object(value))
                add_string(tape, name), add(tape, element);
        });
    case Type::STRING:
        return add_string(tape, std::string_view(value));
    case Type::INT64:
        return number('i', std::int64_t(value));
    case Type::UINT64:
        return number('u', std::uint64_t(value));
    case Type::DOUBLE:
        return number('d', double(value));
    case Type::BOOL:
        return tape.push_back(word(bool(value) ? 't' : 'f'));
    default:
        return tape.push_back(word('n'));
    }
}

/// The order of members and names that are there twice are kept; numbers are as the kernel has them.
using Ordered = nlohmann::ordered_json;

/// Writes what it is told of.
struct Events : nlohmann::json_sax<Ordered> {
    Words tape;
    std::vector<std::size_t> open;

    bool put(std::uint64_t word) { return tape.push_back(word), true; }
    bool null() override { return put(word('n')); }
    bool boolean(bool value) override { return put(word(value ? 't' : 'f')); }
    bool number_integer(std::int64_t value) override { return put(word('i')) && put(std::uint64_t(value)); }
    bool number_unsigned(std::uint64_t value) override {
        return put(word(value > std::uint64_t(INT64_MAX) ? 'u' : 'i')) && put(value);
    }
    bool number_float(double value, const std::string&) override {
        return put(word('d')) && put(std::bit_cast<std::uint64_t>(value));
    }
    bool string(std::string& value) override { return add_string(tape, value), true; }
    bool binary(Ordered::binary_t&) override { return false; }
    bool key(std::string& name) override { return add_string(tape, name), true; }
    bool start_object(std::size_t) override { return start('{'); }
    bool start_array(std::size_t) override { return start('['); }
    bool end_object() override { return end('}'); }
    bool end_array() override { return end(']'); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override {
        return false;
    }

    bool start(char kind) { return open.push_back(tape.size()), put(word(kind)); }
    bool end(char kind) {
        put(word(kind, open.back()));
        tape[open.back()] = word(char(kind - 2), tape.size());
        return open.pop_back(), true;
    }
};

/// Nothing: it refuses the text.
using Tape = std::optional<Words>;

Tape by_nlohmann(std::string_view text) {
    // It takes a byte order mark as white space, and a NUL as the end of the text.
    if (text.starts_with("\xef\xbb\xbf") || text.find('\0') != text.npos) return {};
    Events events;
    if (!Ordered::sax_parse(text.begin(), text.end(), &events)) return {};
    return events.tape;
}

Tape by_simdjson(std::string_view text) {
    if (text.starts_with("\xef\xbb\xbf")) return {};
    static simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (parser.parse(text.data(), text.size(), true).get(root)) return {};
    Words tape;
    add(tape, root);
    return tape;
}

/// An integer beyond 64 bits is a double here, as it is for nlohmann-json; simdjson refuses it.
bool has_great_integer(const Words& tape) {
    constexpr double least = 9223372036854775808.0;
    for (std::size_t i = 0; i < tape.size(); ++i) {
        const char tag = char(tape[i] >> 56);
        if (tag == '"') i += ((tape[i] & ~std::uint64_t{} >> 8) + 7) / 8;
        if (tag == 'd' && std::abs(std::bit_cast<double>(tape[++i])) >= least) return true;
        if (tag == 'i' || tag == 'u') ++i;
    }
    return false;
}

std::size_t depth(const Words& tape) { // of containers that are not empty
    std::size_t deepest = 0;
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < tape.size(); ++i) {
        const char tag = char(tape[i] >> 56);
        const std::uint64_t payload = tape[i] & ~std::uint64_t{} >> 8;
        if ((tag == '[' || tag == '{') && payload != i + 2)
            ends.push_back(payload), deepest = std::max(deepest, ends.size());
        if ((tag == ']' || tag == '}') && payload != i - 1) ends.pop_back();
        if (tag == '"') i += (payload + 7) / 8;
        if (tag == 'd' || tag == 'i' || tag == 'u') ++i;
    }
    return deepest;
}

// --- texts

std::string times(std::size_t n, std::string_view part) {
    std::string text;
    for (; n > 0; --n) text += part;
    return text;
}

std::string join(std::initializer_list<std::string_view> pieces) {
    std::string text;
    for (const std::string_view piece : pieces) text += piece;
    return text;
}

std::vector<std::string> hard() {
    std::vector<std::string> texts;
    for (const kernels::Answer& answer : kernel().answers) texts.emplace_back(answer.in);
    // Depth, with something in the innermost container and without.
    for (const std::size_t n : {1u, 2u, 63u, 64u, 1022u, 1023u, 1024u, 1025u, 5000u})
        for (const std::string inner : {"", "1", "{}", "[]", "\"a\""}) {
            texts.push_back(join({times(n, "["), inner, times(n, "]")}));
            if (!inner.empty()) texts.push_back(join({times(n, "{\"a\":"), inner, times(n, "}")}));
            texts.push_back(join({times(n, " [ "), inner, times(n - 1, "\n]")}));
            texts.push_back(join({"[", times(n, "[],{\"b\": {} },"), "[", inner, "]]"}));
        }
    // Integers at the limits, and numbers of many digits.
    for (const std::string number : {"9223372036854775807",
                                     "9223372036854775808",
                                     "18446744073709551615",
                                     "18446744073709551616",
                                     "-9223372036854775808",
                                     "-9223372036854775809",
                                     "99999999999999999999",
                                     "100000000000000000000000000",
                                     "12345678901234567890123456789012345678901234567890",
                                     "1234567890123456789.5",
                                     "0.12345678901234567891234567",
                                     "1234567890.12345678901234",
                                     "9007199254740993",
                                     "9007199254740993.0",
                                     "9007199254740992.99999999999999999999",
                                     "4.9406564584124654e-324",
                                     "2.4703282292062327208299493e-324",
                                     "2.2250738585072011e-308",
                                     "1.7976931348623157e308",
                                     "1.7976931348623158079e308",
                                     "179769313486231580793e289",
                                     "0.00000000000000000000000000000000000001e38",
                                     "-0",
                                     "-0.0",
                                     "-0e5",
                                     "0e-5",
                                     "0E+5",
                                     "1e0",
                                     "1E00",
                                     "1e-0",
                                     "1e+0001",
                                     "123456789e-30",
                                     "5e-325",
                                     "1e308",
                                     "1e309",
                                     "1e-5000",
                                     "10000000000000000000000e-22",
                                     "1.00000000000000011102230246251565404236316680908203125",
                                     "8.5",
                                     "1.25",
                                     "100.00"})
        for (const std::string before : {"", "-"})
            for (const std::string behind :
                 {"", ",1", " ,1", "\n", "0", "x", "\"", "]", ":", ".", "e", "-", "\\"}) {
                texts.push_back(join({"[", before, number, behind, "]"}));
                // Among others, which may be converted with it.
                texts.push_back(
                    join({"[", times(texts.size() % 9, "-1.5e+1,"), before, number, behind, ",1,2]"}));
            }
    texts.push_back(join({"[", times(3000, "7"), ".5]"}));
    texts.push_back(join({"[0.", times(3000, "0"), "7e3001]"}));
    // Strings of all lengths, at all places of a block, with an escape or a character at each place.
    for (std::size_t n = 0; n < 200; ++n) {
        texts.push_back(join({times(n % 67, " "), "[\"", times(n, "x"), "\",\"\"]"}));
        for (const std::string piece :
             {"\\n", "\\\\", "\\\"", "\\u00e9", "\\uD83D\\uDE80", "\xc3\xa9", "\xe2\x82\xac",
              "\xf0\x9f\x9a\x80", "\\\\\\", "\\u12", "\\uD83D", "\xe2\x82", "\x80", "\x01", "\""})
            texts.push_back(
                join({"{\"", times(n, "y"), piece, "\":\"", piece, times(n % 9, "z"), piece, "\"}"}));
        texts.push_back(join({"[\"", times(n, "\\"), "\"]"}));
        texts.push_back(join({"\"", times(n, "ab\\t"), "\"", times(n, "\n")}));
    }
    // Commas and colons too few, too many, and as many in a wrong place; white space around them.
    for (const std::string a : {"", ",", ":", " ,", ", ", " : ", ",,", "::", ":,"})
        for (const std::string b : {"", ",", ":", " ,", ", ", " : ", ",,", "::", ":,"})
            for (const std::string value : {"1", "\"s\"", "[]", "{}", "[1,2]", "null"}) {
                texts.push_back(join({"[", value, a, value, b, value, "]"}));
                texts.push_back(join({"{\"a\"", a, value, b, "\"c\":", value, "}"}));
                texts.push_back(join({"[", a, value, b, "]"}));
                texts.push_back(join({"{", a, "\"a\":", value, b, "}"}));
                texts.push_back(join({a, "[", value, "]", b}));
                texts.push_back(join({"{\"a\":[", value, a, "],\"b\"", b, value, "}"}));
            }
    // Longer than what is listed at a time, of few tokens and of many.
    for (const std::size_t n : {1000u, 4095u, 4096u, 4097u, 9000u}) {
        texts.push_back(join({"[1,", times(n, " "), "2]", times(n, " ")}));
        texts.push_back(join({"[\"", times(n, "long"), "\",\"", times(n, "\\u0041"), "\"]"}));
        texts.push_back(join({"[", times(n, "[],"), "0]"}));
        texts.push_back(join({"[", times(n, "0,"), "0]", times(n, " "), "0"}));
        texts.push_back(join({"[", times(n, "{\"\":\"\"},"), "\"\\n\"]"}));
        texts.push_back(join({times(n, " "), "\"", times(n, "\xe2\x82\xac"), "\""}));
    }
    // Again, far from the end of the text, where less can be read at once.
    for (std::size_t i = 0, count = texts.size(); i < count; ++i)
        texts.push_back(join({texts[i], times(64, " ")}));
    return texts;
}

class JsonParseTest : public testing::TestWithParam<const Variant*> {
protected:
    Tape tape(std::string_view text) {
        out_.resize(kernel().bound({}, text.size()));
        const std::size_t size = GetParam()->run({}, kernels::bytes(text), out_);
        if (size == kernels::rejected) return {};
        EXPECT_EQ(size % 8, 0u);
        Words words(size / 8);
        std::memcpy(words.data(), out_.data(), size);
        return words;
    }

    void compare(const std::string& text) {
        const Tape own = tape(text);
        accepted_ += own.has_value();
        const auto shown = [&] { return text.size() < 300 ? text : text.substr(0, 300) + "..."; };
        const Tape nlohmann = by_nlohmann(text);
        if (nlohmann && depth(*nlohmann) > 1023) // it has no limit
            ASSERT_FALSE(own) << shown();
        else
            ASSERT_EQ(own, nlohmann) << shown();
        const Tape simdjson = by_simdjson(text);
        if (simdjson || !own || !has_great_integer(*own)) {
            ASSERT_EQ(own, simdjson) << shown();
        }
    }

    std::vector<std::byte> out_;
    std::size_t accepted_ = 0;
};

TEST_P(JsonParseTest, AgreesOnHardTexts) {
    static const std::vector<std::string> texts = hard();
    for (const std::string& text : texts) ASSERT_NO_FATAL_FAILURE(compare(text));
    EXPECT_GT(accepted_, texts.size() / 4);
    EXPECT_LT(accepted_, texts.size() * 3 / 4);
}

std::string filled(const kernels::Input& input, std::size_t size, std::uint64_t seed) {
    std::string text(size, ' ');
    input.fill(std::as_writable_bytes(std::span(text)), seed);
    return text;
}

TEST_P(JsonParseTest, AgreesOnInputs) {
    for (const kernels::Input& input : kernel().inputs) {
        if (!input.fill) continue;
        for (const std::size_t size : {100u, 1000u, 4096u, 10000u, 200000u}) {
            SCOPED_TRACE(std::string(input.name) + ", " + std::to_string(size));
            ASSERT_NO_FATAL_FAILURE(compare(filled(input, size, size)));
        }
    }
    EXPECT_EQ(accepted_, 15u);
}

// Bytes replaced, inserted, taken out; mostly by such as mean something.
TEST_P(JsonParseTest, AgreesOnChangedTexts) {
    constexpr std::string_view meant =
        "{}[]:,\"\\ \n\t0123456789.eE+-ntfu\x01\x1f\x7f\x80\xbf\xc2\xe2\xed\xf0\xff";
    generate::Random random(11);
    for (int trial = 0; trial < 6000; ++trial) {
        const auto& inputs = kernel().inputs;
        const kernels::Input& input = inputs[random.below(3)];
        std::string text = filled(input, 20 + random.below(trial % 16 ? 600 : 9000), random.next());
        for (auto changes = 1 + random.below(2); changes > 0 && !text.empty(); --changes) {
            const std::size_t at = random.below(std::uint32_t(text.size()));
            const char c =
                random.below(8) ? meant[random.below(std::uint32_t(meant.size()))] : char(random.next());
            switch (random.below(4)) {
            case 0:
                text.insert(at, 1, c);
                break;
            case 1:
                text.erase(at, 1);
                break;
            case 2: { // two bytes change places
                std::swap(text[at], text[random.below(std::uint32_t(text.size()))]);
                break;
            }
            default:
                text[at] = c;
            }
        }
        ASSERT_NO_FATAL_FAILURE(compare(text)) << "trial " << trial;
    }
    EXPECT_GT(accepted_, 500u);
    EXPECT_LT(accepted_, 5500u);
}

std::vector<const Variant*> variants() {
    std::vector<const Variant*> all;
    std::ranges::copy_if(kernel().variants, std::back_inserter(all), [](const Variant* v) {
        return kernels::runnable(*v) && kind(*v) != kernels::Kind::peer;
    });
    return all;
}

std::string test_name(const testing::TestParamInfo<const Variant*>& info) {
    std::string name(info.param->name);
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Table, JsonParseTest, testing::ValuesIn(variants()), test_name);

} // namespace
