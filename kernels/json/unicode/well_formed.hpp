#pragma once
// The definition of UTF-8: Table 3-7 of the Unicode Standard, well-formed UTF-8 byte sequences, row by row.
// The same as the grammar of RFC 3629, section 4.
#include "kernels/kernel.hpp"

namespace {

struct Range {
    unsigned first, last;
};

struct Sequences {
    Range lead, second;
    std::size_t length; // the third and the fourth byte are any continuation bytes
};

constexpr Range continuation{0x80, 0xbf};
constexpr Sequences well_formed_sequences[]{
    {{0x00, 0x7f}, {}, 1},           // U+0000..U+007F
    {{0xc2, 0xdf}, continuation, 2}, // U+0080..U+07FF
    {{0xe0, 0xe0}, {0xa0, 0xbf}, 3}, // U+0800..U+0FFF
    {{0xe1, 0xec}, continuation, 3}, // U+1000..U+CFFF
    {{0xed, 0xed}, {0x80, 0x9f}, 3}, // U+D000..U+D7FF
    {{0xee, 0xef}, continuation, 3}, // U+E000..U+FFFF
    {{0xf0, 0xf0}, {0x90, 0xbf}, 4}, // U+10000..U+3FFFF
    {{0xf1, 0xf3}, continuation, 4}, // U+40000..U+FFFFF
    {{0xf4, 0xf4}, {0x80, 0x8f}, 4}, // U+100000..U+10FFFF
};

inline bool holds(Range range, std::byte byte) {
    const auto value = std::to_integer<unsigned>(byte);
    return range.first <= value && value <= range.last;
}

/// The length of the character that `in` begins with; 0 if it is ill-formed.
inline std::size_t character(kernels::Bytes in) {
    for (const Sequences& row : well_formed_sequences) {
        if (!holds(row.lead, in[0])) continue;
        if (in.size() < row.length) return 0;
        if (row.length >= 2 && !holds(row.second, in[1])) return 0;
        for (std::size_t i = 2; i < row.length; ++i)
            if (!holds(continuation, in[i])) return 0;
        return row.length;
    }
    return 0;
}

inline bool well_formed(kernels::Bytes in) {
    while (!in.empty()) {
        const std::size_t length = character(in);
        if (length == 0) return false;
        in = in.subspan(length);
    }
    return true;
}

} // namespace
