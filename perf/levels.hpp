#pragma once
// What a run under load levels says: how each was served, at what power, and one figure of all of them.
#include "bundle.hpp"
#include <optional>

namespace perf {

struct LevelSummary {
    double percent;
    std::size_t repetitions = 0;                                        ///< that are ok
    std::optional<double> achieved, calls_a_second, gbps, p50_s, p99_s; ///< medians
    std::optional<double> watts; ///< median; within the boundary of the whole
    std::string why_not;         ///< why there is no repetition that is ok
};

/// One variant on one input of one size, on a number of threads.
struct Loaded {
    std::string kernel, variant, kind, input;
    std::uint64_t size = 0, threads = 1;
    std::string boundary;             ///< of the energy; empty: none
    std::vector<LevelSummary> levels; ///< from the highest to the lowest
    /// Bytes by joule: the sum of bytes a second over the levels by the sum of watts, as SPECpower adds up
    /// its operations. Net is without the watts of the idle level.
    std::optional<double> gross, net;
    std::string no_score; ///< why there is none
};

std::vector<Loaded> loaded(const std::vector<Sample>& samples);

/// A table for each, and its score.
std::string load_tables(const std::vector<Loaded>& all);

} // namespace perf
