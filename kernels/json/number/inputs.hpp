#pragma once
// Columns of numbers as text, one a line. At every size all lines are numbers: one that does not fit is left
// out, and numbers of one digit fill the rest.
#include "kernels/json/inputs.hpp"
#include <bit>
#include <charconv>

namespace json {

inline void fill_short(kernels::Sink out) noexcept {
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = std::byte(i % 2 ? '\n' : '7');
}

template <Write number>
void fill_column(kernels::Sink out, std::uint64_t seed) noexcept {
    Random random(seed);
    Writer column(out);
    do number(column, random), column.text("\n");
    while (column.keep());
    fill_short(column.rest());
}

inline void digits(Writer& out, Random& random, unsigned count) noexcept {
    while (count-- > 0) out.number(random.below(10));
}

/// A number of so many digits that does not begin with a zero.
inline void digits_from_one(Writer& out, Random& random, unsigned count) noexcept {
    out.number(1 + random.below(9));
    digits(out, random, count - 1);
}

inline void id(Writer& out, Random& random) noexcept { digits_from_one(out, random, 1 + random.below(9)); }

inline void order_number(Writer& out, Random& random) noexcept {
    out.number(201911110000000000 + random.next() % 10000000000);
}

inline void milliseconds(Writer& out, Random& random) noexcept {
    out.number(1573401600000 + random.next() % 86400000);
}

inline void price(Writer& out, Random& random) noexcept {
    out.number(1 + random.below(2u << random.below(12))), out.text(".");
    digits(out, random, 2);
}

/// Of a sensor: -12.5, 1013.25, 0.0047, 42.
inline void reading(Writer& out, Random& random) noexcept {
    const unsigned all = 1 + random.below(7), before = random.below(all + 1);
    if (random.below(4) == 0) out.text("-");
    before > 0 ? digits_from_one(out, random, before) : out.number(0);
    if (before == all) return;
    out.text(".");
    digits(out, random, all - before);
}

inline void coordinate(Writer& out, Random& random) noexcept {
    if (random.below(2)) out.text("-");
    out.number(random.below(180)), out.text(".");
    digits(out, random, 6);
}

/// Any double, in the fewest digits that tell it from its neighbours: mostly 17, and an exponent.
inline void any_double(Writer& out, Random& random) noexcept {
    std::uint64_t bits;
    do bits = random.next();
    while ((bits >> 52 & 0x7ff) == 0x7ff);
    char text[32];
    const auto [end, error] = std::to_chars(text, text + sizeof text, std::bit_cast<double>(bits));
    if (error == std::errc()) out.text({text, std::size_t(end - text)});
}

} // namespace json
