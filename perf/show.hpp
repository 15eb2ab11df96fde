#pragma once
// The tables of speeds and comparisons, as `run` and `compare` print them.
#include "energy/monitor.hpp"
#include "summary.hpp"
#include "table.hpp"

namespace perf {

/// A table a kernel: a row a variant, a column a size, GB/s or where they were counted instructions per byte.
std::string speed_tables(const std::vector<Cell>& all);

/// The columns kernel, input, size, variant, `other` (what it is compared with), ratio, low, high; as a table
/// for people also the verdict.
Table ratio_table(const std::vector<Comparison>& comparisons, const std::string& other, Format format);

/// A ratio; in tables for people with the point of all in one place.
std::string ratio_text(double value, Format format);

/// Takes columns out of a table for people that say the same in each row, and says it once.
std::string take_common(Table& table, std::initializer_list<std::string_view> columns);

/// What has no result, by reason.
std::string skipped_lines(const std::vector<Sample>& samples);

/// How the energy sources of a run agreed, and whether its energy may be cited; "" where there was none.
std::string energy_lines(const std::vector<energy::Agreement>& agreements,
                         std::optional<double> shortest_phase_s);

} // namespace perf
