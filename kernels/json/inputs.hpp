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

/// Records while they fit, then one string of words.
template <Write record, Write word>
void fill(kernels::Sink out, std::uint64_t seed) noexcept {
    Random random(seed);
    Writer records(out);
    do record(records, random);
    while (records.keep());
    const kernels::Sink rest = records.rest();
    constexpr std::size_t around = 3; // two quotes and the end of the line
    if (rest.size() < around) return spaces(rest);
    Writer words(rest.subspan(1, rest.size() - around));
    do word(words, random);
    while (words.keep());
    spaces(words.rest());
    rest.front() = rest[rest.size() - 2] = std::byte{'"'};
    rest.back() = std::byte{'\n'};
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

inline constexpr kernels::Input inputs[]{
    {.name = "tweets", .fill = fill<tweet, tweet_word>},
    {.name = "ascii", .fill = fill<log_line, log_word>},
    {.name = "cjk", .fill = fill<cjk_line, cjk_word>},
    {.name = "languages", .file = "/usr/share/iso-codes/json/iso_639-3.json", .package = "iso-codes"},
    {.name = "countries", .file = "/usr/share/iso-codes/json/iso_3166-1.json", .package = "iso-codes"},
};

} // namespace json
