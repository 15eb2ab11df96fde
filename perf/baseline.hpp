#pragma once
// A baseline: the counts of a build that others are held to, small enough to be kept with the source.
#include "bundle.hpp"
#include <optional>

namespace perf {

/// A call and its instructions; in the file in this order, with these names.
struct Count {
    std::string kernel, variant, input;
    std::uint64_t size = 0, vl = 0; ///< vl 0: a machine without SVE
    std::uint64_t instructions = 0;
};

/// The counts of our variants in counted bundles, sorted; peers are not ours to hold. Refuses a bundle
/// without counts, and a call that was counted twice with two results.
std::vector<Count> counts(const std::vector<Bundle>& bundles);

/// Sorted, as counts(). Refuses a file that is no baseline, with the line.
std::vector<Count> read_baseline(const std::filesystem::path& path);
void write_baseline(const std::filesystem::path& path, const std::vector<Count>& list);

struct Change {
    Count call;                          ///< with the instructions of now, or where it is gone of before
    std::optional<std::uint64_t> before; ///< none: it is not in the baseline
    bool gone = false;                   ///< in the baseline, but not there any more
    /// By what share the instructions rose; negative: they fell; 0 where there is nothing to compare.
    double rise() const;
};

/// What differs. A call is gone only where its kernel, input, size and vector length were counted at all.
std::vector<Change> changes(const std::vector<Count>& before, const std::vector<Count>& now);

} // namespace perf
