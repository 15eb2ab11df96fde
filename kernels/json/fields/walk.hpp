#pragma once
// From the tokens that matter of a record to its row. Most records have their members in the order of the
// record before: what stood before the colon of the same member there, eight bytes, says without a lookup
// which field this one is, or none. As these eight bytes are all that the lookup begins with, the answer
// never depends on the guess.
#include "definition.hpp"
#include "kernels/load.hpp"

namespace {

/// What a Prepare makes of the parameter.
struct Prepared {
    struct Field {
        std::uint64_t end, mask; ///< the last eight bytes of text, and which of them there are
        std::uint32_t size;      ///< of text: "name": with both quotes and the colon
        std::uint32_t words;     ///< of text, besides the last eight bytes
        std::uint32_t at;        ///< of text, from the start of this object
        bool rival;              ///< another one has the same last eight bytes
    };
    std::array<Field, fields> field;
    std::uint32_t size;
};

/// Whether a string can have this between its quotes: no quote without a backslash, and no half escape.
inline bool possible(std::string_view name) noexcept {
    bool escaped = false;
    for (const char c : name) {
        if (c == '"' && !escaped) return false;
        escaped = c == '\\' && !escaped;
    }
    return !escaped;
}

inline std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    const Names names(param);
    auto& prepared = *new (state.data()) Prepared{};
    std::size_t at = sizeof(Prepared);
    for (std::size_t i = 0; i < fields; ++i) {
        Prepared::Field& field = prepared.field[i];
        field = {
            .end = 1, .mask = ~std::uint64_t{}, .size = 0, .words = 0, .at = 0, .rival = false}; // of no text
        const std::string_view name = names[i];
        const std::size_t size = name.size() + 3;
        if (i >= names.count() || names.find(name) != i || !possible(name) || size + 8 > state.size() - at)
            continue;
        std::byte* const text = state.data() + at;
        text[0] = text[size - 2] = std::byte{'"'}, text[size - 1] = std::byte{':'};
        std::memcpy(text + 1, name.data(), name.size());
        field.mask = size >= 8 ? ~std::uint64_t{} : ~std::uint64_t{} << 8 * (8 - size);
        field.end = size >= 8 ? load(text + size - 8) : load(text) << 8 * (8 - size);
        field.size = std::uint32_t(size);
        field.words = std::uint32_t((std::max(size, std::size_t{8}) - 1) / 8);
        field.at = std::uint32_t(at);
        at += size + 8;
    }
    for (Prepared::Field& field : prepared.field)
        for (const Prepared::Field& other : prepared.field)
            if (&field != &other && ((field.end ^ other.end) & field.mask & other.mask) == 0)
                field.rival = true;
    return at;
}

class Walk {
public:
    Walk(const Prepared& names, kernels::Bytes in, kernels::Sink out) noexcept
        : names_(names), in_(in.data()), size_(in.size()), out_(out.data()) {
        now_.row = out.data();
    }

    /// Tokens in their order: colons and commas at depth 1, what leads to depth 0, control characters there.
    void take(const std::uint32_t* at, const std::uint32_t* const end) noexcept {
        while ((at = follow(at, end)) < end) at = learn_record(at, end);
    }

    /// The line that the input ends with.
    void finish() noexcept { end_line(now_, size_); }
    bool failed() const noexcept { return now_.failed; }
    std::size_t written() const noexcept { return std::size_t(now_.row - out_); }

private:
    static constexpr std::size_t guesses = 32;
    static constexpr unsigned all_found = (1u << fields) - 1;
    struct Guess {
        std::uint64_t before = ~std::uint64_t{}; ///< the eight bytes up to the colon; no token is 0xff
        std::uint32_t field = fields;            ///< whose last eight bytes they are, or fields
        bool all = false;                        ///< and that is the whole name
    };
    struct Record {
        std::byte* row = nullptr;
        std::size_t line = 0, member = 0;
        unsigned found = 0, open = 0; ///< fields; those of which the value has not ended
        bool failed = false;
        bool done() const noexcept { return found == all_found && open == 0; }
    };

    /// The next line feed that is a token.
    const std::uint32_t* skip(const std::uint32_t* at, const std::uint32_t* end) const noexcept {
        while (at < end && in_[*at] != std::byte{'\n'}) ++at;
        return at;
    }

    /// As far as all is as in the record before.
    [[gnu::always_inline]] const std::uint32_t* follow(const std::uint32_t* at,
                                                       const std::uint32_t* const end) noexcept {
        if (now_.done()) at = skip(at, end);
        if (now_.open || at == end || *at < 7) return at;
        Record now = now_; // in registers
        while (at + 1 < end) {
            const std::size_t token = at[0];
            const Guess& guess = guesses_[now.member];
            if (load(in_ + token - 7) == guess.before && in_[at[1]] != std::byte{':'}) [[likely]] {
                const std::size_t field = guess.field;
                if (field < fields) {
                    if (guess.all || matches(token, field)) [[likely]] {
                        if (!(now.found >> field & 1)) [[likely]] {
                            put(now, field, token + 1, at[1]);
                            now.found |= 1u << field;
                            if (now.found == all_found) {
                                at = skip(at + 2, end);
                                continue;
                            }
                        }
                    } else if (unsure(token, field)) [[unlikely]] {
                        break;
                    }
                }
                ++now.member, at += 2;
            } else if (in_[token] == std::byte{'\n'}) {
                end_line(now, token), ++at;
            } else {
                break;
            }
        }
        now_ = now;
        return at;
    }

    /// Any tokens, to the end of a line.
    [[gnu::noinline]] const std::uint32_t* learn_record(const std::uint32_t* at,
                                                        const std::uint32_t* const end) noexcept {
        while (at < end) {
            const std::size_t token = *at++;
            const char c = char(in_[token]);
            if (c == ':') {
                const std::size_t field = learn(token, guesses_[now_.member]);
                now_.member += now_.member < guesses - 1;
                if (field < fields && !(now_.found >> field & 1)) {
                    now_.found |= 1u << field, now_.open |= 1u << field;
                    begin_[field] = token + 1;
                }
            } else if (c == '\n') {
                end_line(now_, token);
                break;
            } else if (c >= ' ' && now_.open) {
                for (std::size_t field = 0; field < fields; ++field)
                    if (now_.open >> field & 1) put(now_, field, begin_[field], token);
                now_.open = 0;
                if (now_.done()) at = skip(at, end);
            }
        }
        return at;
    }

    const std::byte* text(std::size_t field) const noexcept {
        return reinterpret_cast<const std::byte*>(&names_) + names_.field[field].at;
    }

    /// Whether the bytes that end with the colon are the field's, if the last eight of them are.
    bool matches(std::size_t colon, std::size_t field) const noexcept {
        const Prepared::Field& name = names_.field[field];
        if (colon < name.size) return false;
        const std::byte *const have = in_ + colon + 1 - name.size, *const want = text(field);
        for (std::size_t i = 0; i < name.words; ++i)
            if (load(have + 8 * i) != load(want + 8 * i)) return false;
        return have[-1] != std::byte{'\\'};
    }

    /// Whether it may be another one's, or the quote before it is none, where it does not match.
    bool unsure(std::size_t colon, std::size_t field) const noexcept {
        const Prepared::Field& name = names_.field[field];
        return name.rival || colon < name.size || in_[colon - name.size] == std::byte{'\\'};
    }

    /// The field of a colon, and what to guess when one comes there again.
    std::size_t learn(std::size_t colon, Guess& guess) const noexcept {
        if (colon < 7 || in_[colon - 1] != std::byte{'"'}) return spell(colon);
        const std::uint64_t before = load(in_ + colon - 7);
        std::uint32_t field = 0;
        while (field < fields && ((before ^ names_.field[field].end) & names_.field[field].mask)) ++field;
        const std::size_t found = field == fields         ? fields
                                  : matches(colon, field) ? field
                                  : unsure(colon, field)  ? spell(colon)
                                                          : fields;
        if (&guess != &guesses_.back())
            guess = {before, field, field < fields && field == found && names_.field[field].size < 8};
        return found;
    }

    bool escaped(std::size_t at) const noexcept {
        std::size_t first = at;
        while (first > 0 && in_[first - 1] == std::byte{'\\'}) --first;
        return (at - first) % 2 == 1;
    }

    /// The slow way, for any name and white space behind it.
    [[gnu::noinline]] std::size_t spell(std::size_t colon) const noexcept {
        std::size_t end = colon;
        while (end > 0 && is_space(in_[end - 1])) --end;
        if (end-- == 0 || in_[end] != std::byte{'"'} || escaped(end)) return fields;
        std::size_t first = end;
        do
            if (first-- == 0) return fields;
        while (in_[first] != std::byte{'"'} || escaped(first));
        for (std::size_t i = 0; i < fields; ++i)
            if (end - first + 2 == names_.field[i].size &&
                std::memcmp(in_ + first, text(i), end - first) == 0)
                return i;
        return fields;
    }

    void put(Record& now, std::size_t field, std::size_t first, std::size_t end) const noexcept {
        if (first >= end || in_[first] <= std::byte{' '} || in_[end - 1] <= std::byte{' '}) [[unlikely]] {
            while (first < end && is_space(in_[first])) ++first;
            while (first < end && is_space(in_[end - 1])) --end;
            now.failed |= first == end;
        }
        const std::uint64_t span = first | std::uint64_t(end - first) << 32;
        std::memcpy(now.row + field * sizeof span, &span, sizeof span);
    }

    void end_line(Record& now, std::size_t end) const noexcept {
        if (now.member == 0) // Nothing is known of the line.
            while (now.line < end && is_space(in_[now.line])) ++now.line;
        if (now.member > 0 || now.line < end) {
            constexpr Span none{};
            if (now.found != all_found) [[unlikely]]
                for (std::size_t field = 0; field < fields; ++field)
                    if (!(now.found >> field & 1))
                        std::memcpy(now.row + field * sizeof none, &none, sizeof none);
            now.row += sizeof(Row);
        }
        now.found = 0, now.member = 0, now.line = end + 1;
    }

    const Prepared& names_;
    const std::byte* const in_;
    const std::size_t size_;
    std::byte* const out_;
    Record now_;
    std::array<std::size_t, fields> begin_; // of those in Record::open
    std::array<Guess, guesses> guesses_;
};

} // namespace
