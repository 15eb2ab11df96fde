#pragma once
// The definition of select, byte by byte.
//
// Input: JSON texts (RFC 8259), one a line (NDJSON). A quote opens or closes a string, unless an odd run of
// backslashes stands before it. Brackets outside strings count the depth, both kinds alike. A line ends at a
// line feed at depth 0, or with the input; it is a record if anything but white space is in it. A member is a
// colon at depth 1 with a string before it. The bytes between the string's quotes, escapes not undone, are
// its name; its value reaches from the colon to the next comma at depth 1 or to the bracket that leads to
// depth 0, without the white space at both ends. A record's row has the first member of each name.
//
// Rejected: what is not UTF-8, a byte below 0x20 in a string, a string or a bracket left open, a closing
// bracket at depth 0, an empty value that was asked for, more than 4 GiB. All else is followed, not parsed.
#include "kernels/json/unicode/well_formed.hpp"
#include "rows.hpp"

namespace {

/// The parameter's names, each followed by a NUL. One that comes again matches nothing, as one that is
/// missing.
class Names {
public:
    explicit Names(kernels::Bytes param) noexcept {
        for (std::string_view& name : names_) {
            const void* const nul = param.empty() ? nullptr : std::memchr(param.data(), 0, param.size());
            if (!nul) return;
            const auto length = std::size_t(static_cast<const std::byte*>(nul) - param.data());
            name = {reinterpret_cast<const char*>(param.data()), length};
            ++count_;
            param = param.subspan(length + 1);
        }
    }

    /// The index of a name, `fields` if nobody asked for it.
    std::size_t find(std::string_view name) const noexcept {
        std::size_t i = 0;
        while (i < count_ && names_[i] != name) ++i;
        return i < count_ ? i : fields;
    }

    std::size_t count() const noexcept { return count_; }
    std::string_view operator[](std::size_t i) const noexcept { return names_[i]; }

private:
    std::array<std::string_view, fields> names_;
    std::size_t count_ = 0;
};

class Selector {
public:
    Selector(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept
        : names_(param), in_(in), out_(out) {}

    /// The bytes of rows written, or `rejected`.
    std::size_t run() noexcept {
        if (in_.size() > most_bytes) return kernels::rejected;
        for (std::size_t i = 0; i < in_.size();) {
            const std::size_t length = character(in_.subspan(i));
            if (length == 0 || (length == 1 && !take(i))) return kernels::rejected;
            if (length > 1) escaped_ = false, is_record_ = true, after_string_ = false;
            i += length;
        }
        if (in_string_ || depth_ > 0) return kernels::rejected;
        end_line();
        return written_;
    }

private:
    char at(std::size_t i) const noexcept { return char(in_[i]); }

    bool take(std::size_t i) noexcept {
        const bool escaped = escaped_;
        escaped_ = at(i) == '\\' && !escaped;
        if (at(i) == '"' && !escaped) {
            if (in_string_)
                name_ = {reinterpret_cast<const char*>(in_.data()) + opened_, i - opened_};
            else
                opened_ = i + 1;
            after_string_ = in_string_;
            in_string_ = !in_string_;
            return is_record_ = true;
        }
        if (in_string_) return at(i) >= ' ';
        if (at(i) == '\n' && depth_ == 0) end_line();
        if (is_space(in_[i])) return true;
        is_record_ = true;
        const bool after_string = after_string_;
        after_string_ = false;
        switch (at(i)) {
        case '{':
        case '[':
            ++depth_;
            return true;
        case '}':
        case ']':
            return depth_ > 0 && (--depth_ > 0 || end_values(i));
        case ',':
            return depth_ != 1 || end_values(i);
        case ':':
            if (depth_ == 1 && after_string) begin_value(i + 1);
            return true;
        default:
            return true;
        }
    }

    void begin_value(std::size_t at) noexcept {
        const std::size_t field = names_.find(name_);
        if (field == fields || row_[field].offset != 0) return; // a value's offset is never 0
        row_[field] = {std::uint32_t(at), 0};
        open_[field] = true;
    }

    /// Of all values that were begun. False if one is empty.
    bool end_values(std::size_t end) noexcept {
        for (std::size_t field = 0; field < fields; ++field) {
            if (!std::exchange(open_[field], false)) continue;
            std::size_t first = row_[field].offset, last = end;
            while (first < last && is_space(in_[first])) ++first;
            while (first < last && is_space(in_[last - 1])) --last;
            if (first == last) return false;
            row_[field] = {std::uint32_t(first), std::uint32_t(last - first)};
        }
        return true;
    }

    void end_line() noexcept {
        if (std::exchange(is_record_, false)) {
            std::memcpy(out_.data() + written_, &row_, sizeof row_);
            written_ += sizeof row_;
        }
        row_ = {};
        after_string_ = false;
    }

    const Names names_;
    const kernels::Bytes in_;
    const kernels::Sink out_;
    std::size_t written_ = 0, depth_ = 0, opened_ = 0;
    std::string_view name_; // of the string that ended last
    Row row_{};
    std::array<bool, fields> open_{}; // values that have begun and not ended
    bool in_string_ = false, escaped_ = false, after_string_ = false, is_record_ = false;
};

} // namespace
