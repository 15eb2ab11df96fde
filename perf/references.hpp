#pragma once
// A run beside the bundles that the project ships: how this machine compares with those that are known.
#include "pairs.hpp"
#include "table.hpp"

namespace perf {

/// The run's fastest native variants by those of every bundle in `folder`: geometric means by family, or NA
/// with the reason. No rows where the folder holds no bundles.
Table reference_table(const std::filesystem::path& run, const std::filesystem::path& folder);

} // namespace perf
