// The definition: RFC 8259, section by section, one byte after another. The tape is described in tape.hpp.
#include "kernels/variant.hpp"
#include "tape.hpp"
#include <algorithm>
#include <bit>
#include <charconv>

namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Parser {
public:
    Parser(kernels::Bytes in, kernels::Sink out) noexcept
        : at_(reinterpret_cast<const char*>(in.data())), end_(at_ + in.size()), tape_(out.data()) {}

    /// The words of the tape; none: the text is refused.
    std::size_t words() { return document() ? words_ : 0; }

private:
    bool document() {
        for (;;) { // A value begins here.
            white();
            if (next() == '{' || next() == '[') {
                open(*at_++);
                white();
                if (next() != closing()) {
                    if (depth_ > tape::most_depth || !name_if_due()) return false;
                    continue;
                }
            } else if (!scalar()) {
                return false;
            }
            // A value has ended. So may those around it.
            for (;;) {
                white();
                if (depth_ == 0) return at_ == end_;
                if (take(',')) break;
                if (!take(closing())) return false;
                close();
            }
            if (!name_if_due()) return false;
        }
    }

    // --- section 2: white space and what stands next; NUL, which no text has here, behind the end

    char next() const { return at_ < end_ ? *at_ : '\0'; }
    bool take(char c) {
        const bool is = at_ < end_ && *at_ == c;
        at_ += is;
        return is;
    }
    void white() {
        while (next() == ' ' || next() == '\t' || next() == '\n' || next() == '\r') ++at_;
    }

    // --- sections 4 and 5

    char closing() const { return kinds_[depth_ - 1] == '{' ? '}' : ']'; }
    void open(char kind) {
        kinds_[depth_] = kind;
        opened_[depth_++] = words_;
        put(kind, 0);
    }
    void close() {
        const char kind = closing();
        const std::size_t opened = opened_[--depth_];
        put(kind, opened);
        tape::store(tape_, opened, tape::word(kinds_[depth_], words_));
    }
    /// In an object: the name of a member, and the colon.
    bool name_if_due() {
        if (closing() == ']') return true;
        white();
        if (!take('"') || !string()) return false;
        white();
        return take(':');
    }

    // --- section 3

    bool scalar() {
        if (take('"')) return string();
        switch (next()) {
        case 'n':
            return literal("null");
        case 't':
            return literal("true");
        case 'f':
            return literal("false");
        default:
            return number();
        }
    }
    bool literal(std::string_view name) {
        for (const char c : name)
            if (!take(c)) return false;
        put(name[0], 0);
        return true;
    }

    // --- section 6

    bool digits() {
        const char* const first = at_;
        while (is_digit(next())) ++at_;
        return at_ > first;
    }
    bool number() {
        const char* const first = at_;
        const bool negative = take('-');
        const char* const whole = at_;
        if (!take('0') && !digits()) return false;
        const char* const whole_end = at_;
        if (take('.') && !digits()) return false;
        if (take('e') || take('E')) {
            if (!take('-')) take('+');
            if (!digits()) return false;
        }
        return (at_ == whole_end && integer(negative, whole)) || float64(first);
    }
    bool integer(bool negative, const char* first) {
        std::uint64_t value = 0;
        for (const char* p = first; p < at_; ++p) {
            const auto digit = std::uint64_t(*p - '0');
            if (value > (UINT64_MAX - digit) / 10) return false;
            value = 10 * value + digit;
        }
        constexpr std::uint64_t most = INT64_MAX;
        if (value > most + negative) {
            if (!negative) put('u', 0), put(value);
            return !negative;
        }
        put('i', 0), put(negative ? 0 - value : value);
        return true;
    }
    bool float64(const char* first) {
        double value = 0;
        const auto error = std::from_chars(first, at_, value).ec;
        if (error == std::errc::result_out_of_range) {
            if (is_great(first)) return false;
            value = *first == '-' ? -0.0 : 0.0;
        } else if (error != std::errc{}) {
            return false;
        }
        std::uint64_t bits;
        std::memcpy(&bits, &value, sizeof bits);
        if ((bits & ~tape::sign) == tape::infinity) return false;
        put('d', 0), put(bits);
        return true;
    }
    /// Of a number that is no double: it is too great, not too small.
    bool is_great(const char* first) const {
        constexpr std::int64_t huge = INT64_MAX / 100;
        std::int64_t place = 0; // behind the first digit that is not zero, counted from the dot
        bool found = false, dot = false;
        const char* p = first + (*first == '-');
        for (; p < at_ && (is_digit(*p) || *p == '.'); ++p) {
            if (*p == '.') {
                dot = true;
                continue;
            }
            found = found || *p != '0';
            if (found != dot) place += found ? 1 : -1;
        }
        if (p == at_) return place > 0;
        const bool negative = *++p == '-';
        p += *p == '-' || *p == '+';
        std::int64_t exponent = 0;
        for (; p < at_; ++p)
            if (exponent < huge) exponent = 10 * exponent + (*p - '0');
        return place + (negative ? -exponent : exponent) > 0;
    }

    // --- section 7

    /// Behind the opening quote.
    bool string() {
        const std::size_t head = words_++;
        text_ = 8 * words_;
        while (!take('"')) {
            if (take('\\') ? !escape() : !character()) return false;
        }
        const std::size_t length = text_ - 8 * words_;
        while (text_ % 8 != 0) add(0);
        words_ = text_ / 8;
        tape::store(tape_, head, tape::word('"', length));
        return true;
    }
    void add(std::uint32_t byte) { tape_[text_++] = std::byte(byte); }

    /// A character of UTF-8 (RFC 3629, section 3) that stands for itself.
    bool character() {
        constexpr std::uint32_t least[]{0x20, 0, 0x80, 0x800, 0x10000};
        const auto lead = static_cast<unsigned char>(next());
        const auto ones = std::size_t(std::countl_one(lead)), length = std::max(ones, std::size_t{1});
        if (ones == 1 || ones > 4 || length > std::size_t(end_ - at_)) return false;
        std::uint32_t code = lead & 0x7fu >> ones;
        for (std::size_t i = 1; i < length; ++i) {
            const auto byte = static_cast<unsigned char>(at_[i]);
            if (byte >> 6 != 2) return false;
            code = code << 6 | (byte & 0x3f);
        }
        if (code < least[ones] || code > 0x10ffff || is_surrogate(code)) return false;
        for (std::size_t i = 0; i < length; ++i) add(static_cast<unsigned char>(*at_++));
        return true;
    }

    static bool is_surrogate(std::uint32_t code) { return code >> 11 == 0xd800 >> 11; }
    static bool is_high(std::uint32_t code) { return code >> 10 == 0xd800 >> 10; }

    /// Behind the backslash.
    bool escape() {
        constexpr std::string_view names = "\"\\/bfnrt", values = "\"\\/\b\f\n\r\t";
        if (take('u')) {
            std::uint32_t code = 0, low = 0;
            if (!four_digits(code)) return false;
            if (is_high(code)) { // the first half of a pair
                if (!take('\\') || !take('u') || !four_digits(low)) return false;
                if (!is_surrogate(low) || is_high(low)) return false;
                code = 0x10000 + ((code & 0x3ff) << 10 | (low & 0x3ff));
            } else if (is_surrogate(code)) {
                return false;
            }
            add_code(code);
            return true;
        }
        for (std::size_t i = 0; i < names.size(); ++i)
            if (take(names[i])) return add(static_cast<unsigned char>(values[i])), true;
        return false;
    }
    bool four_digits(std::uint32_t& code) {
        for (int i = 0; i < 4; ++i, ++at_) {
            const char c = next(), letter = char(c | 0x20);
            const bool is_letter = letter >= 'a' && letter <= 'f';
            if (!is_digit(c) && !is_letter) return false;
            code = code << 4 | std::uint32_t(is_letter ? letter - 'a' + 10 : c - '0');
        }
        return true;
    }
    void add_code(std::uint32_t code) {
        const auto follow = [&](int shift) { add(0x80 | (code >> shift & 0x3f)); };
        if (code < 0x80) {
            add(code);
        } else if (code < 0x800) {
            add(0xc0 | code >> 6), follow(0);
        } else if (code < 0x10000) {
            add(0xe0 | code >> 12), follow(6), follow(0);
        } else {
            add(0xf0 | code >> 18), follow(12), follow(6), follow(0);
        }
    }

    void put(char tag, std::uint64_t payload) { put(tape::word(tag, payload)); }
    void put(std::uint64_t word) { tape::store(tape_, words_++, word); }

    const char *at_, *end_;
    std::byte* tape_;
    std::size_t words_ = 0; // of the tape
    std::size_t text_ = 0;  // where the next byte of a string goes
    std::size_t depth_ = 0;
    std::size_t opened_[tape::most_depth + 1];
    char kinds_[tape::most_depth + 1];
};

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::size_t words = Parser(in, out).words();
    return words > 0 ? 8 * words : kernels::rejected;
}

} // namespace

VARIANT(.run = run, .note = "RFC 8259 byte by byte, brackets on a stack: the definition");
