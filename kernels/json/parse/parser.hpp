#pragma once
// From tokens to the tape. No stack: while a container is open, its first word holds the index of the one
// around it. Isa is how one instruction set does it:
//   Finder, Unicode             as BlockFinder of tokens.hpp, and of unicode/blocks.hpp
//   load(p), store(p, v)        a vector of Unicode in memory
//   bit_6(p)                    for BlockFinder: which of 64 bytes have the bit of 0x40
//   list(bits, base, to)        writes base + i for each bit i, up to 64 values; returns behind the last
//   Later                       if there: numbers in containers are left for later, as in later.hpp
//   copy(from, size, end, to)   copies a string and fills its last word with zeros; reads nothing at `end` or
//   behind,
//                               may write up to a vector more
#include "kernels/load.hpp"
#include "numbers.hpp"
#include "tape.hpp"
#include "tokens.hpp"

namespace {

constexpr bool is_white(std::byte b) {
    return b == std::byte{' '} || b == std::byte{'\n'} || b == std::byte{'\r'} || b == std::byte{'\t'};
}

constexpr std::uint32_t four(const char (&text)[5]) {
    std::uint32_t word = 0;
    for (int i = 3; i >= 0; --i) word = word << 8 | static_cast<unsigned char>(text[i]);
    return word;
}

/// What a hexadecimal digit is worth; more than 0xffff for other bytes.
constexpr auto hex_values = [] {
    std::array<std::uint32_t, 256> values{};
    values.fill(~0u);
    for (unsigned i = 0; i < 10; ++i) values['0' + i] = i;
    for (unsigned i = 0; i < 6; ++i) values['a' + i] = values['A' + i] = 10 + i;
    return values;
}();

constexpr auto escape_values = [] {
    std::array<std::uint8_t, 256> values{};
    constexpr char names[] = "\"\\/bfnrt", stands_for[] = "\"\\/\b\f\n\r\t";
    for (std::size_t i = 0; i < 8; ++i)
        values[static_cast<unsigned char>(names[i])] = static_cast<std::uint8_t>(stands_for[i]);
    return values;
}();

/// Where an instruction set converts number by number.
struct NoLater {
    NoLater(const std::byte*, const std::byte*) noexcept {}
};
template <class Isa>
struct LaterOf {
    using Type = NoLater;
};
template <class Isa>
requires requires { typename Isa::Later; }
struct LaterOf<Isa> {
    using Type = typename Isa::Later;
};

template <class Isa>
class Parser {
    using Token = typename Tokens<Isa>::Token;
    using Later = typename LaterOf<Isa>::Type;
    static constexpr bool has_later = !std::is_same_v<Later, NoLater>;

    /// Where it is: in registers, so that what is not inlined takes and returns it.
    struct Place {
        Token* at;     ///< the next token; null: the text is refused
        std::byte* to; ///< the next word
    };

public:
    Parser(kernels::Bytes in, kernels::Sink out, std::size_t last) noexcept
        : text_(in.data()), end_(in.data() + in.size()), last_(last), tape_(out.data()),
          tokens_(in.data(), in.size(), last) {}

    /// The bytes of the tape.
    std::size_t run() noexcept {
        Place place{tokens_.begin(), tape_};
        if (!place.at) return kernels::rejected;
        const Token first = *place.at++;
        const char c = char(text_[first]);
        if (c == '{' || c == '[')
            place = char(text_[last_]) == c + 2 ? containers(place, c) : refused();
        else if (!root_scalar(place, first))
            return kernels::rejected;
        return place.at && tokens_.ended(place.at, empties_) ? std::size_t(place.to - tape_)
                                                             : kernels::rejected;
    }

private:
    static Place refused() noexcept { return {}; }

    /// Stores may change what `this` points to, for all that the compiler knows: what is needed often is in
    /// locals.
    Place containers(Place place, char c) noexcept {
        const std::byte *const text = text_, *const end = end_;
        std::byte* const tape = tape_;
        Token* at = place.at;
        std::byte* to = place.to;
        std::size_t depth = 0;            // of containers that are not empty
        std::uint64_t open = 0;           // index of the innermost one's first word
        const std::byte* after = nullptr; // the value, or the name
        Token token;
        Later later(text, end);

        const auto enough = [&]() __attribute__((always_inline)) {
            if (!tokens_.enough(at)) [[unlikely]]
                at = tokens_.more(at);
            return at;
        };
        const auto next = [&]() __attribute__((always_inline)) {
            token = *at++;
            return char(text[token]);
        };
        const auto index = [&]() __attribute__((always_inline)) { return std::uint64_t(to - tape) / 8; };
        const auto begins = [&](char kind) __attribute__((always_inline)) {
            const std::uint64_t here = index();
            put(to, tape::word(kind, open));
            open = here;
            return ++depth <= tape::most_depth;
        };
        const auto ends = [&](char kind) __attribute__((always_inline)) {
            const std::uint64_t begin = open;
            open = load(tape + 8 * begin) & tape::all_payload;
            put(to, tape::word(kind, begin));
            tape::store(tape, begin, tape::word(char(kind - 2), index()));
            --depth;
        };
        const auto empty = [&](char kind) __attribute__((always_inline)) {
            const std::uint64_t here = index();
            put(to, tape::word(kind, here + 2)), put(to, tape::word(char(kind + 2), here));
            ++empties_;
        };
        const auto string_here = [&]() __attribute__((always_inline)) {
            const Token close = *at;
            if (text[close] == std::byte{'"'}) [[likely]] {
                ++at;
                to = string(text + token + 1, close - token - 1, end, to);
                after = text + close + 1;
            } else {
                const Place behind = string_with_escapes({at, to}, token + 1);
                if (!behind.at) return false;
                at = behind.at, to = behind.to;
                after = text + at[-1] + 1;
            }
            return true;
        };
        const auto scalar_here = [&]() __attribute__((always_inline)) {
            if constexpr (has_later) {
                if (unsigned(c) - '-' <= '9' - '-' && later.takes(text + token)) [[likely]] {
                    std::byte* const here = to;
                    to += 16;
                    after = &Later::comma;
                    return later.add(text + token, here);
                }
            }
            after = scalar(to, text + token, end, c);
            return after && (*after == std::byte{','} || after == text + *at || is_white(*after));
        };
        const auto separator = [&](char which) __attribute__((always_inline)) {
            return char(*after) == which || char(*skip_white(after)) == which;
        };

        if (c == '[') goto array;

    object:
        if (!enough()) return refused();
        c = next();
        if (c == '}') {
            empty('{');
            goto ended;
        }
        if (!begins('{') || c != '"') return refused();
    member:
        if (!string_here() || !separator(':')) return refused();
        c = next();
        if (c == '"') {
            if (!string_here()) return refused();
        } else if (c == '{') {
            goto object;
        } else if (c == '[') {
            goto array;
        } else if (!scalar_here()) {
            return refused();
        }
    object_goes_on:
        if (!enough()) return refused();
        c = next();
        if (c == '"') {
            if (!separator(',')) return refused();
            goto member;
        }
        if (c != '}') return refused();
        ends('}');
        goto ended;

    array:
        if (!enough()) return refused();
        c = next();
        if (c == ']') {
            empty('[');
            goto ended;
        }
        if (!begins('[')) return refused();
    element:
        if (c == '"') {
            if (!string_here()) return refused();
        } else if (c == '{') {
            goto object;
        } else if (c == '[') {
            goto array;
        } else if (!scalar_here()) {
            return refused();
        }
    array_goes_on:
        if (!enough()) return refused();
        c = next();
        if (c != ']') {
            if (!separator(',')) return refused();
            goto element;
        }
        ends(']');

    ended:
        if (depth == 0) {
            if constexpr (has_later)
                if (!later.finish()) return refused();
            return {at, to};
        }
        after = text + at[-1] + 1; // behind the closing bracket
        if (tape[8 * open + 7] == std::byte{'{'}) goto object_goes_on;
        goto array_goes_on;
    }

    /// Something else stands behind it.
    [[gnu::noinline, gnu::cold]] static const std::byte* skip_white(const std::byte* p) noexcept {
        while (is_white(*p)) ++p;
        return p;
    }

    static void put(std::byte*& to, std::uint64_t word) noexcept {
        std::memcpy(to, &word, sizeof word);
        to += sizeof word;
    }

    // --- values

    bool root_scalar(Place& place, Token token) noexcept {
        const std::byte* const p = text_ + token;
        if (*p == std::byte{'"'}) {
            if (text_[*place.at] != std::byte{'"'}) {
                place = string_with_escapes(place, token + 1);
            } else {
                place.to = string(p + 1, *place.at - token - 1, end_, place.to);
                ++place.at;
            }
            return true;
        }
        return scalar(place.to, p, end_, char(*p)) == text_ + last_ + 1;
    }

    /// Returns where it ends, null if it is none.
    [[gnu::always_inline]] static const std::byte* scalar(std::byte*& to, const std::byte* p,
                                                          const std::byte* end, char c) noexcept {
        const bool is_false = c == 'f';
        if (!is_false && c != 'n' && c != 't') {
            const std::byte* after =
                Isa::inlines_numbers ? number<Isa>(to, p, end) : called_number<Isa>(to, p, end);
            if (!after) [[unlikely]]
                after = any_number(to, p, end);
            to += 16;
            return after;
        }
        const std::size_t size = 4 + is_false;
        if (std::size_t(end - p) < size) return nullptr;
        put(to, tape::word(c));
        const std::uint32_t name = is_false ? four("alse") : c == 'n' ? four("null") : four("true");
        return load<std::uint32_t>(p + is_false) == name ? p + size : nullptr;
    }

    /// One without escapes. Returns where the next word goes.
    [[gnu::always_inline]] static std::byte* string(const std::byte* from, std::size_t size,
                                                    const std::byte* end, std::byte* to) noexcept {
        put(to, tape::word('"', size));
        Isa::copy(from, size, end, to);
        return to + (size + 7) / 8 * 8;
    }

    /// Its text begins at `from`; at the next token, an escape.
    [[gnu::noinline]] Place string_with_escapes(Place place, Token from) noexcept {
        std::byte* const head = place.to;
        place.to += 8;
        for (;;) {
            if (!tokens_.enough(place.at)) place.at = tokens_.more(place.at);
            if (!place.at) return refused();
            const Token token = *place.at++;
            Isa::copy(text_ + from, token - from, end_, place.to);
            place.to += token - from;
            if (text_[token] == std::byte{'"'}) break;
            from = escape(place, token);
            if (from == 0) return refused();
        }
        const std::size_t size = std::size_t(place.to - head) - 8;
        const std::uint64_t word = tape::word('"', size), zero = 0;
        std::memcpy(head, &word, sizeof word);
        std::memcpy(place.to, &zero, sizeof zero);
        place.to += -size % 8;
        return place;
    }

    /// What stands at an escape's backslash; returns where it ends, 0 if it is none. The string is closed, so
    /// that something stands behind it.
    Token escape(Place& place, Token token) const noexcept {
        const auto* const p = reinterpret_cast<const unsigned char*>(text_ + token);
        const auto add = [&](std::uint32_t byte) { *place.to++ = std::byte(byte); };
        if (p[1] != 'u') {
            add(escape_values[p[1]]);
            return escape_values[p[1]] ? token + 2 : 0;
        }
        std::uint32_t code = hex(token + 2);
        token += 6;
        if (code >> 11 == 0xd800 >> 11) {
            if (code >> 10 != 0xd800 >> 10 || *place.at != token || text_[token] != std::byte{'\\'}) return 0;
            ++place.at;
            if (text_[token + 1] != std::byte{'u'}) return 0;
            const std::uint32_t low = hex(token + 2);
            if (low >> 10 != 0xdc00 >> 10) return 0;
            code = 0x10000 + ((code & 0x3ff) << 10 | (low & 0x3ff));
            token += 6;
        }
        const auto follow = [&](int shift) { add(0x80 | (code >> shift & 0x3f)); };
        if (code < 0x80) {
            add(code);
        } else if (code < 0x800) {
            add(0xc0 | code >> 6), follow(0);
        } else if (code < 0x10000) {
            add(0xe0 | code >> 12), follow(6), follow(0);
        } else if (code <= 0x10ffff) {
            add(0xf0 | code >> 18), follow(12), follow(6), follow(0);
        } else {
            return 0;
        }
        return token;
    }
    std::uint32_t hex(Token token) const noexcept {
        if (end_ - (text_ + token) < 4) return ~0u;
        const auto* const p = reinterpret_cast<const unsigned char*>(text_ + token);
        const std::uint32_t a = hex_values[p[0]], b = hex_values[p[1]], c = hex_values[p[2]],
                            d = hex_values[p[3]];
        return std::int32_t(a | b | c | d) < 0 ? ~0u : a << 12 | b << 8 | c << 4 | d;
    }

    const std::byte *const text_, *const end_;
    const std::size_t last_;
    std::size_t empties_ = 0; // containers
    std::byte* const tape_;
    Tokens<Isa> tokens_;
};

template <class Isa>
std::size_t parse(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() > UINT32_MAX - block_size) return kernels::rejected;
    std::size_t size = in.size();
    while (size > 0 && is_white(in[size - 1])) --size;
    if (size == 0) return kernels::rejected;
    return Parser<Isa>(in, out, size - 1).run();
}

} // namespace
