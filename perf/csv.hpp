#pragma once
// RFC 4180: writing is a join and a quote; reading goes through a text of any size in blocks, and copies no
// cell that is not quoted.
#include <cstdint>
#include <istream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perf::csv {

/// The cells as one line with its line feed; cells with a comma, quote or line break are quoted.
std::string line(std::span<const std::string> cells);

using Row = std::vector<std::string>;

/// How a text may end.
enum class Ending {
    any,
    line_break ///< a last record without one was cut off, and is left out
};

/// Goes through the records of a text. Lines end in LF or CRLF; a byte-order mark and empty lines are passed
/// over. Throws Malformed where the text is no CSV.
class Reader {
public:
    /// A record may have so many bytes; a longer one is refused before more of it is read.
    static constexpr std::size_t longest = 64 << 10;

    explicit Reader(std::istream& text, Ending ending = Ending::any);
    /// To the next record; false: there is none.
    bool next();
    /// Of this record, until the next one.
    std::span<const std::string_view> cells() const { return cells_; }
    /// The line that this record begins in, from 1.
    std::size_t line() const { return line_; }
    /// A last record was cut off, and left out.
    bool torn() const { return torn_; }
    /// Throws Malformed: a cell of this record is not what it should be.
    [[noreturn]] void fail(std::size_t cell, const std::string& what) const;

private:
    bool split();
    const char* unquote(const char* begin, const char* limit);

    std::istream& text_;
    Ending ending_;
    std::vector<char> block_;                    ///< what was read, and room for marks() to look beyond it
    std::size_t begin_ = 0, next_ = 0, end_ = 0; ///< in the block: this record, the next one, what was read
    std::size_t line_ = 1, next_line_ = 1;
    bool torn_ = false;
    std::vector<std::string_view> cells_;
    std::string unquoted_; ///< of this record, what was quoted and had quotes in it
};

} // namespace perf::csv
