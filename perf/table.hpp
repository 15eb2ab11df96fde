#pragma once
// Rows of text as a table for people (libsmartcols), as JSON or as CSV.
#include <string>
#include <vector>

namespace perf {

enum class Format { table, json, csv };

struct Table {
    struct Heading {
        std::string name;
        bool right = false; ///< numbers line up at their right end
        bool wrap = false;  ///< may be broken to the terminal's width
    };
    std::vector<Heading> headings;
    std::vector<std::vector<std::string>> rows;
    /// The table as text that ends with a line feed. In JSON, cells of columns that line up right are
    /// numbers.
    std::string text(Format format) const;
};

} // namespace perf
