#include "kernels/json/inputs.hpp"
#include "utf8.table.hpp" // generated from the files beside this one
#include <algorithm>
#include <array>

namespace {

using namespace std::literals;

constexpr std::string_view valid[]{
    // RFC 3629, section 7: its four examples.
    "\x41\xe2\x89\xa2\xce\x91\x2e", "\xed\x95\x9c\xea\xb5\xad\xec\x96\xb4",
    "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e",
    "\xef\xbb\xbf\xf0\xa3\x8e\xb4", // with a byte order mark
    // The first and the last character of each row of Table 3-7 of the Unicode Standard.
    "\x00"sv, "\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xe0\xbf\xbf", "\xe1\x80\x80", "\xec\xbf\xbf",
    "\xed\x80\x80",
    "\xed\x9f\xbf", // U+D7FF
    "\xee\x80\x80", // U+E000
    "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf0\xbf\xbf\xbf", "\xf1\x80\x80\x80", "\xf3\xbf\xbf\xbf",
    "\xf4\x80\x80\x80",
    "\xf4\x8f\xbf\xbf", // U+10FFFF
};

constexpr std::string_view invalid[]{
    // Tables 3-8 to 3-11 of the Unicode Standard: not the shortest form, surrogates, other ill-formed,
    // truncated.
    "\xc0\xaf\xe0\x80\xbf\xf0\x81\x82\x41",
    "\xed\xa0\x80\xed\xbf\xbf\xed\xaf\x41",
    "\xf4\x91\x92\x93\xff\x41\x80\xbf\x42",
    "\xe1\x80\xe2\xf0\x91\x92\xf1\xbf\x41",
    // RFC 3629, section 10: a NUL and "/../" that a careless decoder sees.
    "\xc0\x80",
    "\x2f\xc0\xae\x2e\x2f",
    // Not the shortest form, first and last.
    "\xc1\xbf",
    "\xe0\x80\x80",
    "\xe0\x9f\xbf",
    "\xf0\x80\x80\x80",
    "\xf0\x8f\xbf\xbf",
    // Surrogates: the first and the last high one, the first and the last low one, a pair.
    "\xed\xa0\x80",
    "\xed\xaf\xbf",
    "\xed\xb0\x80",
    "\xed\xbf\xbf",
    "\xed\xa0\x81\xed\xb0\x80",
    // Above U+10FFFF.
    "\xf4\x90\x80\x80",
    "\xf4\xbf\xbf\xbf",
    "\xf5\x80\x80\x80",
    "\xf7\xbf\xbf\xbf",
    "\xf8\x88\x80\x80\x80",
    "\xfc\x84\x80\x80\x80\x80",
    "\xfe",
    "\xff",
    // Continuation bytes that no lead asked for.
    "\x80",
    "\xbf",
    "\x41\x80",
    "\xc2\x80\x80",
    "\xe1\x80\x80\x80",
    "\xf1\x80\x80\x80\x80",
    // Cut at every length: at the end, before ASCII, before a lead.
    "\xc2",
    "\xe1",
    "\xe1\x80",
    "\xf1",
    "\xf1\x80",
    "\xf1\x80\x80",
    "\xc2\x41",
    "\xe1\x41",
    "\xe1\x80\x41",
    "\xf1\x41",
    "\xf1\x80\x41",
    "\xf1\x80\x80\x41",
    "\xc2\xc2\x80",
    "\xe1\x80\xe1\x80\x80",
    "\xf1\x80\x80\xf1\x80\x80\x80",
};

// Each of them alone, and in ASCII at the last bytes before the end of each block, where the text goes on
// behind it and where it does not.
constexpr std::size_t blocks[]{16, 32, 64, 128}, places_each = 4;
constexpr std::size_t sequences = std::size(valid) + std::size(invalid),
                      places = std::size(blocks) * places_each;

struct Placed {
    std::array<char, 140> text;
    std::size_t end; // of the sequence
};

constexpr auto placed = [] {
    std::array<std::array<Placed, places>, sequences> all{};
    for (std::size_t s = 0; s < sequences; ++s) {
        const std::string_view sequence = s < std::size(valid) ? valid[s] : invalid[s - std::size(valid)];
        for (std::size_t i = 0; i < places; ++i) {
            auto& [text, end] = all[s][i];
            text.fill('a');
            end = blocks[i / places_each] - i % places_each - 1;
            for (const char byte : sequence) text[end++] = byte;
        }
    }
    return all;
}();

constexpr auto answers = [] {
    std::array<kernels::Answer, 1 + sequences*(1 + 2 * places)> all{}; // the first is the empty text
    std::size_t n = 1;
    for (std::size_t s = 0; s < sequences; ++s) {
        const bool reject = s >= std::size(valid);
        all[n++] = {.in = reject ? invalid[s - std::size(valid)] : valid[s], .reject = reject};
        for (const auto& [text, end] : placed[s]) {
            all[n++] = {.in = {text.data(), text.size()}, .reject = reject};
            all[n++] = {.in = {text.data(), end}, .reject = reject};
        }
    }
    return all;
}();

std::size_t bound(kernels::Bytes, std::size_t) noexcept { return 0; }

/// How many bytes the character takes that a byte begins; 1 if it begins none.
std::size_t length(std::byte lead) {
    return lead < std::byte{0xc0} ? 1 : lead < std::byte{0xe0} ? 2 : lead < std::byte{0xf0} ? 3 : 4;
}

/// The character that the end of `cut` cuts becomes spaces.
void fit(kernels::Sink cut) noexcept {
    for (std::size_t have = 1; have <= 3 && have <= cut.size(); ++have)
        if (length(cut[cut.size() - have]) > have) std::ranges::fill(cut.last(have), std::byte{' '});
}

constexpr kernels::Input inputs[]{json::tweets, json::ascii, json::cjk, json::languages, json::countries};

} // namespace

// No unit bounds it: blocks of ASCII are skipped without the lookups that the others need.
constinit const kernels::Kernel kernels::utf8{
    .family = "json",
    .name = "utf8",
    .summary = "validation of UTF-8 (RFC 3629; the Unicode Standard, Table 3-7)",
    .bound = bound,
    .fit = fit,
    .answers = answers,
    .inputs = inputs,
    .variants = utf8_variants,
};
