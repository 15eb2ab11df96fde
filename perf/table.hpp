#pragma once
// Rows of text as a table for people (libsmartcols), as JSON, as CSV or as a table of GitHub's Markdown.
#include <string>
#include <vector>

namespace perf {

enum class Format { table, json, csv, markdown };

/// Read by people, who like round numbers and units; else by programs.
inline bool for_people(Format format) { return format == Format::table || format == Format::markdown; }

struct Table {
    struct Heading {
        std::string name;
        bool right = false; ///< numbers line up at their right end
        bool wrap = false;  ///< may be broken to the terminal's width
    };
    std::vector<Heading> headings;
    std::vector<std::vector<std::string>> rows;
    /// The table as text that ends with a line feed, in which nothing is there for a terminal or a
    /// spreadsheet to obey. In JSON, cells of columns that line up right are numbers.
    std::string text(Format format) const;
};

} // namespace perf
