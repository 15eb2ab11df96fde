#pragma once
// RFC 4180: writing by hand (it is a join and a quote), reading by libcsv.
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perf::csv {

/// The cells as one line with its line feed; cells with a comma, quote or line break are quoted.
std::string line(std::span<const std::string> cells);

using Row = std::vector<std::string>;
/// Calls `row(cells, line)` for each record of `text`; lines count from 1, a record's line is its last.
/// Throws std::runtime_error with the line where the text is not CSV.
void read(std::string_view text, const std::function<void(const Row&, std::size_t line)>& row);

} // namespace perf::csv
