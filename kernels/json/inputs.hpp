#pragma once
// What the kernels of this family run on. A generated text is, at every size, valid UTF-8 and a sequence of
// whole JSON values, one a line: a value that does not fit is left out, a string and spaces fill the rest.
#include "kernels/generate.hpp"
#include "kernels/kernel.hpp"
#include <utility>

namespace json {

using generate::Random;

/// Puts values into a buffer of fixed size, each whole or not at all.
class Writer {
public:
    explicit Writer(kernels::Sink out) noexcept : out_(out) {}

    void text(std::string_view piece) noexcept {
        fits_ = fits_ && piece.size() <= out_.size() - used_;
        if (!fits_ || piece.empty()) return;
        std::memcpy(out_.data() + used_, piece.data(), piece.size());
        used_ += piece.size();
    }

    void number(std::uint64_t value) noexcept {
        char digits[20];
        std::size_t first = sizeof digits;
        do digits[--first] = char('0' + value % 10);
        while (value /= 10);
        text({digits + first, sizeof digits - first});
    }

    /// A character of U+0800 to U+FFFF.
    void character(std::uint32_t code) noexcept {
        const char bytes[]{char(0xe0 | code >> 12), char(0x80 | (code >> 6 & 0x3f)),
                           char(0x80 | (code & 0x3f))};
        text({bytes, sizeof bytes});
    }

    /// Ends a value: it is taken back if it did not fit. Says whether it did.
    bool keep() noexcept {
        (fits_ ? kept_ : used_) = fits_ ? used_ : kept_;
        return std::exchange(fits_, true);
    }

    kernels::Sink rest() const noexcept { return out_.subspan(used_); }

private:
    kernels::Sink out_;
    std::size_t used_ = 0, kept_ = 0;
    bool fits_ = true;
};

template <std::size_t n>
std::string_view pick(const std::string_view (&pieces)[n], Random& random) noexcept {
    return pieces[random.below(std::uint32_t(n))];
}

using Write = void(Writer&, Random&) noexcept;

inline void spaces(kernels::Sink out) noexcept {
    if (!out.empty()) std::memset(out.data(), ' ', out.size());
}

/// A string of words that fills `out`, at least three bytes: two quotes and the end of the line.
template <Write word>
void fill_string(kernels::Sink out, Random& random) noexcept {
    Writer words(out.subspan(1, out.size() - 3));
    do word(words, random);
    while (words.keep());
    spaces(words.rest());
    out.front() = out[out.size() - 2] = std::byte{'"'};
    out.back() = std::byte{'\n'};
}

/// Lines: records while they fit, then one string of words.
template <Write record, Write word>
void fill(kernels::Sink out, std::uint64_t seed) noexcept {
    Random random(seed);
    Writer records(out);
    do record(records, random);
    while (records.keep());
    const kernels::Sink rest = records.rest();
    if (rest.size() < 3) return spaces(rest);
    fill_string<word>(rest, random);
}

/// The same records and string as one array: a text of RFC 8259 at every size but zero.
template <Write record, Write word>
void fill_document(kernels::Sink out, std::uint64_t seed) noexcept {
    if (out.empty()) return;
    out.front() = std::byte{'0'};
    if (out.size() == 1) return;
    Random random(seed);
    Writer records(out.subspan(1, out.size() - 2));
    std::size_t comma = 0; // none before the first
    do {
        if (comma) records.text(",");
        record(records, random);
    } while (records.keep() && (comma = 1));
    out.front() = std::byte{'['}, out.back() = std::byte{']'};
    const kernels::Sink rest = records.rest();
    if (rest.size() < comma + 3) return spaces(rest);
    if (comma) rest.front() = std::byte{','};
    fill_string<word>(rest.subspan(comma), random);
}

// Messages as a social network sends them: much syntax, many scripts, emoji, escapes.
inline void tweet_word(Writer& out, Random& random) noexcept {
    constexpr std::string_view latin[]{"the ",      "of ",          "server ",   "and ", "energy ",
                                       "is ",       "a ",           "faster ",   "RT ",  "#cloud ",
                                       "@arm_fan ", "20 percent, ", "why? ",     "in ",  "numbers ",
                                       "lol ",      "we ",          "measured ", "it ",  "again. "};
    constexpr std::string_view escaped[]{R"(\n)",         R"(\"quoted\" )",   R"(http:\/\/t.co\/x7Yq2 )",
                                         R"(caf\u00e9 )", R"(\ud83d\ude80 )", R"(\t)"};
    constexpr std::string_view european[]{"für ",      "schöne ", "Grüße ",  "déjà ",   "vu ", "año ",
                                          "señal ",    "işlem ",  "сервер ", "быстро ", "и ",  "это ",
                                          "ενέργεια ", "και ",    "שרת ",    "خادم "};
    constexpr std::string_view asian[]{"サーバー", "速い",   "電力",    "の",    "測定した",
                                       "です。",   "服务器", "更快,",   "能效",  "阿里云",
                                       "서버 ",    "전력 ",  "빠르다 ", "सर्वर ", "เร็ว"};
    constexpr std::string_view emoji[]{"😀", "😂😂", "🚀", "❤️ ", "👍🏽 ", "🔋 ", "🇩🇪 ", "👩‍💻 "};
    const auto kind = random.below(16);
    out.text(kind < 8    ? pick(latin, random)
             : kind < 9  ? pick(escaped, random)
             : kind < 11 ? pick(european, random)
             : kind < 15 ? pick(asian, random)
                         : pick(emoji, random));
}

inline void tweet(Writer& out, Random& random) noexcept {
    constexpr std::string_view languages[]{"en", "ja", "de", "es", "ko", "zh", "ru", "ar", "th", "und"};
    constexpr std::string_view names[]{"Ann Lee", "田中 花子", "Jörg Müller", "Анна",
                                       "이서연",  "王伟",      "José 🌵",      "bot_7"};
    constexpr std::string_view places[]{"Berlin", "東京", "杭州", "São Paulo", "", "Seoul, 서울", "earth 🌍"};
    out.text(R"({"created_at":"Mon Nov 11 0)"), out.number(random.below(10));
    out.text(R"(:00:00 +0000 2019","id":)"),
        out.number(500000000000000000 + random.next() % 100000000000000000);
    out.text(R"(,"text":")");
    for (auto words = 4 + random.below(20); words > 0; --words) tweet_word(out, random);
    out.text(R"(","truncated":false,"in_reply_to_user_id":null,"user":{"id":)"),
        out.number(random.below(2000000000));
    out.text(R"(,"name":")"), out.text(pick(names, random));
    out.text(R"(","screen_name":"user)"), out.number(random.below(100000));
    out.text(R"(","location":")"), out.text(pick(places, random));
    out.text(R"(","followers_count":)"), out.number(random.below(100000));
    out.text(R"(,"verified":)"), out.text(random.below(8) ? "false" : "true");
    out.text(R"(,"profile_image_url":"http:\/\/pbs.example.com\/profile_images\/)"),
        out.number(random.next());
    out.text(R"(_normal.jpeg"},"coordinates":)");
    if (random.below(4)) {
        out.text("null");
    } else {
        out.text("["), out.number(random.below(90)), out.text("."), out.number(random.below(1000000));
        out.text(",-"), out.number(random.below(180)), out.text("."), out.number(random.below(1000000));
        out.text("]");
    }
    out.text(R"(,"retweet_count":)"), out.number(random.below(1000));
    out.text(R"(,"favorite_count":)"), out.number(random.below(5000));
    out.text(R"(,"lang":")"), out.text(pick(languages, random)), out.text("\"}\n");
}

// The log of a service: ASCII only.
inline void log_word(Writer& out, Random& random) noexcept {
    constexpr std::string_view words[]{"order ", "paid ", "shipped ", "cart ", "retry ", "timeout ",
                                       "node ",  "of ",   "shard ",   "to ",   "user ",  "from ",
                                       "cache ", "miss ", "hit ",     "at "};
    out.text(pick(words, random));
}

inline void log_line(Writer& out, Random& random) noexcept {
    constexpr std::string_view levels[]{"debug", "info", "info", "info", "warning", "error"};
    out.text(R"({"time":)"), out.number(1573430400000 + random.next() % 86400000);
    out.text(R"(,"level":")"), out.text(pick(levels, random));
    out.text(R"(","host":"node-)"), out.number(random.below(1000));
    out.text(R"(","microseconds":)"), out.number(random.below(100000));
    out.text(R"(,"message":")");
    for (auto words = 3 + random.below(12); words > 0; --words) log_word(out, random);
    out.text("\"}\n");
}

// Prose in Chinese, Japanese or Korean: nearly every character takes three bytes.
inline void cjk_word(Writer& out, Random& random) noexcept {
    struct Range {
        std::uint32_t first, count;
    };
    constexpr Range han{0x4e00, 0x5000}, hiragana{0x3041, 86}, katakana{0x30a1, 90}, hangul{0xac00, 11172};
    constexpr Range mixes[]{han, han, han, hiragana, hiragana, katakana, hangul, hangul};
    constexpr std::string_view ends[]{"，", "。", "、", "！", "「", "」", "", "", "", "", " ", "2019"};
    const Range range = mixes[random.below(8)];
    for (auto length = 1 + random.below(6); length > 0; --length)
        out.character(range.first + random.below(range.count));
    out.text(pick(ends, random));
}

inline void cjk_line(Writer& out, Random& random) noexcept {
    out.text("\"");
    for (auto words = 20 + random.below(40); words > 0; --words) cjk_word(out, random);
    out.text("\"\n");
}

// Events of a shop on a day of many orders: numbers, a nested address, names in Chinese, a few escapes.
inline void order_word(Writer& out, Random& random) noexcept {
    constexpr std::string_view words[]{"gift ",           "fast ", "请尽快发货 ", "no box ",
                                       R"(\"fragile\" )", "谢谢 ", "door 3 "};
    out.text(pick(words, random));
}

inline void order(Writer& out, Random& random) noexcept {
    constexpr std::string_view kinds[]{"created", "paid", "paid", "paid", "shipped"};
    constexpr std::string_view shops[]{"山里人家",    "Outdoor & Co", "小米官方",
                                       "Bücher Lang", "三只松鼠",     "TeaHouse 88"};
    constexpr std::string_view cities[]{"杭州", "上海", "北京", "深圳", "成都", "Singapore", "Москва"};
    const auto money = [&] {
        out.number(1 + random.below(2u << random.below(12))), out.text(".");
        out.number(random.below(10)), out.number(random.below(10));
    };
    out.text(R"({"event":"order.)"), out.text(pick(kinds, random));
    out.text(R"(","order":)"), out.number(201911110000000000 + random.next() % 10000000000);
    out.text(R"(,"time":)"), out.number(1573401600000 + random.next() % 86400000);
    out.text(R"(,"buyer":)"), out.number(100000000 + random.below(900000000));
    out.text(R"(,"shop":{"id":)"), out.number(random.below(1000000));
    out.text(R"(,"name":")"), out.text(pick(shops, random));
    out.text(R"("},"items":[)");
    for (auto items = 1 + random.below(4); items > 0; --items) {
        out.text(R"({"sku":"A-)"), out.number(random.below(10000000));
        out.text(R"(","count":)"), out.number(1 + random.below(3));
        out.text(R"(,"price":)"), money();
        out.text(items > 1 ? "}," : "}");
    }
    out.text(R"(],"amount":)"), money();
    out.text(R"(,"currency":"CNY","address":{"city":")"), out.text(pick(cities, random));
    out.text(R"(","street":"No. )"), out.number(random.below(999));
    out.text(R"("},"coupon":)"), out.text(random.below(4) ? "null" : R"("D11")");
    out.text(R"(,"note":")");
    for (auto words = random.below(4); words > 0; --words) order_word(out, random);
    out.text("\"}\n");
}

// Lines.
inline constexpr kernels::Input tweets{.name = "tweets", .fill = fill<tweet, tweet_word>};
inline constexpr kernels::Input ascii{.name = "ascii", .fill = fill<log_line, log_word>};
inline constexpr kernels::Input cjk{.name = "cjk", .fill = fill<cjk_line, cjk_word>};
inline constexpr kernels::Input orders{.name = "orders", .fill = fill<order, order_word>};
// One text each.
inline constexpr kernels::Input tweet_array{.name = "tweets", .fill = fill_document<tweet, tweet_word>};
inline constexpr kernels::Input order_array{.name = "orders", .fill = fill_document<order, order_word>};
inline constexpr kernels::Input languages{
    .name = "languages", .file = "/usr/share/iso-codes/json/iso_639-3.json", .package = "iso-codes"};
inline constexpr kernels::Input countries{
    .name = "countries", .file = "/usr/share/iso-codes/json/iso_3166-1.json", .package = "iso-codes"};

} // namespace json
