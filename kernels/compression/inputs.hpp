#pragma once
// What the kernels of this family run on: every kernel makes its table of these.
#include "kernels/generate.hpp"
#include "kernels/kernel.hpp"
#include <bit>

namespace compression {

/// Text of words: letters as frequent as in English, and the nth word about 1/n as frequent as the first
/// (Zipf 1949). A word is always spelt the same, so that there is something to find for a compressor.
inline void fill_words(kernels::Sink out, std::uint64_t seed) noexcept {
    constexpr std::string_view letters =
        "eeeeeeeeeeeetttttttttaaaaaaaaooooooooiiiiiiinnnnnnnsssssshhhhhhrrrrrr"
        "ddddllllcccuuummmwwffggyyppbbvkxjqz";
    constexpr std::size_t line = 72;
    generate::Random random(seed);
    std::size_t at = 0, line_start = 0;
    const auto put = [&](char c) {
        if (at < out.size()) out[at++] = std::byte(c);
    };
    while (at < out.size()) {
        // Uniform below a power of two that is itself uniform: n comes with a probability of about 1/n.
        const std::uint32_t word = random.below(2u << random.below(13));
        generate::Random spelling(word);
        const auto most = 2 + std::uint32_t(std::bit_width(word));
        for (auto n = 1 + spelling.below(most); n > 0; --n)
            put(letters[spelling.below(std::uint32_t(letters.size()))]);
        if (random.below(8) == 0) put(random.below(2) ? ',' : '.');
        const bool full = at - line_start >= line;
        put(full ? '\n' : ' ');
        if (full) line_start = at;
    }
}

inline void fill_zeros(kernels::Sink out, std::uint64_t) noexcept {
    for (std::byte& b : out) b = std::byte{0};
}

/// A column of values of type T, each made by next(); bytes over are zeros.
template <class T>
void fill_column(kernels::Sink out, auto next) noexcept {
    for (; out.size() >= sizeof(T); out = out.subspan(sizeof(T))) {
        const T value = next();
        std::memcpy(out.data(), &value, sizeof value);
    }
    fill_zeros(out, 0);
}

/// Identifiers as a shop or a log has them: the nth comes about 1/n as often as the first, so that they take
/// one to three bytes.
inline void fill_ids(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random random(seed);
    fill_column<std::uint32_t>(out, [&] { return random.below(2u << random.below(20)); });
}

/// Rising times of events: milliseconds, about a hundred a second.
inline void fill_times(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random random(seed);
    std::uint32_t time = 1573430400 + random.below(86400);
    fill_column<std::uint32_t>(out, [&] { return time += random.below(20); });
}

/// What a sensor sends: floats that wander by steps of a hundredth.
inline void fill_readings(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random random(seed);
    int hundredths = 2000;
    fill_column<float>(out, [&] {
        hundredths += int(random.below(21)) - 10;
        return float(hundredths) / 100;
    });
}

inline constexpr kernels::Input ids{.name = "ids", .fill = fill_ids};
inline constexpr kernels::Input times{.name = "times", .fill = fill_times};
inline constexpr kernels::Input readings{.name = "readings", .fill = fill_readings};
inline constexpr kernels::Input words{.name = "words", .fill = fill_words};
inline constexpr kernels::Input random{.name = "random", .fill = generate::random_bytes};
inline constexpr kernels::Input zeros{.name = "zeros", .fill = fill_zeros};
inline constexpr kernels::Input text{
    .name = "text", .file = "/usr/share/common-licenses/GPL-3", .package = "base-files"};
inline constexpr kernels::Input json{
    .name = "json", .file = "/usr/share/iso-codes/json/iso_639-3.json", .package = "iso-codes"};
inline constexpr kernels::Input english{
    .name = "english", .file = "/usr/share/games/fortunes/cookie", .package = "fortunes"};
inline constexpr kernels::Input headers{
    .name = "headers", .file = "/usr/include/linux/nl80211.h", .package = "linux-libc-dev"};
/// Machine code: on another architecture, other bytes.
inline constexpr kernels::Input binary{.name = "binary", .file = "/usr/bin/perl", .package = "perl-base"};

} // namespace compression
