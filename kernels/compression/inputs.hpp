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

inline constexpr kernels::Input words{.name = "words", .fill = fill_words};
inline constexpr kernels::Input random{.name = "random", .fill = generate::random_bytes};
inline constexpr kernels::Input zeros{.name = "zeros", .fill = fill_zeros};
inline constexpr kernels::Input text{
    .name = "text", .file = "/usr/share/common-licenses/GPL-3", .package = "base-files"};
inline constexpr kernels::Input json{
    .name = "json", .file = "/usr/share/iso-codes/json/iso_639-3.json", .package = "iso-codes"};
/// Machine code: on another architecture, other bytes.
inline constexpr kernels::Input binary{.name = "binary", .file = "/usr/bin/perl", .package = "perl-base"};

} // namespace compression
