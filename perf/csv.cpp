#include "csv.hpp"
#include "error.hpp"
#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>

namespace perf::csv {
namespace {

constexpr std::size_t block = 256 << 10; // fits into caches
constexpr std::size_t stride = 64; // of marks()

/// A bit for each of 64 bytes: it ends a cell, or quotes one, or may not stand there.
std::uint64_t marks(const char* text) {
    static_assert(std::endian::native == std::endian::little);
    unsigned char found[stride]; // 0 or 1, as a sum: compilers make vectors of this loop
    for (std::size_t i = 0; i < stride; ++i) {
        const char c = text[i];
        found[i] = static_cast<unsigned char>((c == ',') + (c == '\n') + (c == '"') + (c == '\r'));
    }
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < stride; i += 8) {
        std::uint64_t eight;
        std::memcpy(&eight, found + i, 8);
        bits |= (eight * 0x0102040810204080 >> 56) << i; // the product's top byte has byte n's bit at n
    }
    return bits;
}

} // namespace

std::string line(std::span<const std::string> cells) {
    std::string text;
    for (const std::string& cell : cells) {
        if (!text.empty() || &cell != cells.data()) text += ',';
        if (cell.find_first_of(",\"\r\n") == cell.npos) {
            text += cell;
            continue;
        }
        text += '"';
        for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
        text += '"';
    }
    return text += '\n';
}

Reader::Reader(std::istream& text, Ending ending)
    : text_(text), ending_(ending), block_(block + longest + stride) {
    unquoted_.reserve(longest); // views of it stay where they are
}

bool Reader::next() {
    const bool first = next_line_ == 1;
    do {
        begin_ = next_;
        line_ = next_line_;
        cells_.clear();
        unquoted_.clear();
        if (end_ - begin_ <= longest && text_) { // from here on a whole record is in the block
            std::memmove(block_.data(), block_.data() + begin_, end_ - begin_);
            end_ -= begin_;
            begin_ = 0;
            text_.read(block_.data() + end_, block);
            end_ += std::size_t(text_.gcount());
            if (text_.bad()) fail(0, fmt::format("cannot be read: {}", std::strerror(errno)));
        }
        const std::string_view rest(block_.data() + begin_, end_ - begin_);
        if (first && begin_ == 0) {
            if (rest.starts_with("\xff\xfe") || rest.starts_with("\xfe\xff"))
                fail(0, "the text is UTF-16: save it as UTF-8");
            if (rest.starts_with("\xef\xbb\xbf")) begin_ = 3;
        }
        if (begin_ == end_ || !split()) return false;
    } while (cells_.size() == 1 && cells_[0].empty());
    return true;
}

bool Reader::split() {
    const char *const record = block_.data() + begin_, *const end = block_.data() + end_;
    const char *const limit = std::min(end, record + longest), *cell = record;
    bool open = false; // a quote
    for (const char* base = record; base < limit; base += stride)
        for (std::uint64_t bits = marks(base); bits; bits &= bits - 1) {
            const char* at = base + std::countr_zero(bits);
            if (at < cell) continue; // within quotes
            if (at >= limit) break;
            if (*at == '"') {
                if (at != cell) fail(cells_.size(), "a quote within a cell that does not begin with one");
                at = unquote(at, limit);
                open = !at;
                cell = (at ? at : limit) + 1;
            } else if (*at == '\r') {
                if (at + 1 < limit && at[1] != '\n')
                    fail(cells_.size(), "a carriage return without a line feed: lines end in LF or CRLF");
                continue;
            } else {
                cells_.emplace_back(cell, at - (at > cell && *at == '\n' && at[-1] == '\r'));
                cell = at + 1;
            }
            if (at && at < limit && *at == '\n') {
                next_ = begin_ + std::size_t(cell - record);
                ++next_line_;
                return true;
            }
        }
    if (limit != end) fail(cells_.size(), fmt::format("the line is longer than {} KiB", longest >> 10));
    next_ = end_;
    // One that goes on over lines is rather a quote too much, and would take rows with it.
    if (open && (ending_ == Ending::any || next_line_ != line_))
        fail(cells_.size(), "a quote is opened and never closed");
    torn_ = ending_ == Ending::line_break;
    if (torn_) return false;
    if (cell <= limit) cells_.emplace_back(cell, limit - (limit > cell && limit[-1] == '\r'));
    ++next_line_;
    return true;
}

/// Takes the cell whose quote stands at `quote`; returns the comma or line break behind it, or the limit.
/// Null: there is no other quote.
const char* Reader::unquote(const char* quote, const char* limit) {
    const std::size_t kept = unquoted_.size();
    for (const char* begin = quote + 1;; begin = quote + 1) {
        quote = std::find(begin, limit, '"');
        next_line_ += std::size_t(std::count(begin, quote, '\n'));
        if (quote == limit) return nullptr;
        const char* behind = quote + 1;
        if (behind < limit && *behind == '"') { // two stand for one
            unquoted_.append(begin, behind);
            quote = behind;
            continue;
        }
        if (unquoted_.size() == kept) {
            cells_.emplace_back(begin, quote);
        } else {
            unquoted_.append(begin, quote);
            cells_.emplace_back(std::string_view(unquoted_).substr(kept));
        }
        if (behind < limit && *behind == '\r' && (behind + 1 == limit || behind[1] == '\n')) ++behind;
        if (behind < limit && *behind != ',' && *behind != '\n')
            fail(cells_.size() - 1, "text behind the closing quote");
        return behind;
    }
}

void Reader::fail(std::size_t cell, const std::string& what) const {
    std::size_t line = line_, column = 1;
    bool quoted = false;
    for (const char* c = block_.data() + begin_; cell && c != block_.data() + end_; ++c, ++column) {
        quoted ^= *c == '"';
        cell -= *c == ',' && !quoted;
        if (*c == '\n') ++line, column = 0;
    }
    throw Malformed(line, column, what);
}

} // namespace perf::csv
