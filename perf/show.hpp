#pragma once
// The tables of speeds and comparisons, as `run` and `compare` print them.
#include "summary.hpp"
#include "table.hpp"

namespace perf {

/// A table a kernel: a row a variant, a column a size, GB/s.
std::string speed_tables(const std::vector<Cell>& all);

/// The columns kernel, input, size, variant, peer, ratio, low, high; as a table for people also the verdict.
Table peer_table(const std::vector<Comparison>& comparisons, Format format);

} // namespace perf
