#pragma once
// This machine's own limits: the throughput of its units, and the bandwidth of its caches and memory,
// measured as kernels are. A row is a sample of family "ceiling": kernel is the unit, variant the form of the
// instruction, input "registers" or the level of memory, ops the instructions.
#include "instructions.hpp"
#include "placement.hpp"
#include "sample.hpp"
#include "summary.hpp"
#include "table.hpp"
#include <functional>
#include <string>
#include <vector>

namespace perf {

inline constexpr std::string_view ceiling_family = "ceiling";

/// What one thread may stream over so that a level of memory serves it.
struct Level {
    std::string name; ///< "L1", "L2", "LLC", "DRAM"
    std::uint64_t
        bytes; ///< half of the thread's share of a cache; for DRAM four times its share of the last one
    std::string absent; ///< why it cannot be measured; empty: it can
};

/// The levels that threads on these CPUs see (hwloc). Memory is at most 1 GiB a thread and a quarter of what
/// is free.
std::vector<Level> levels(const std::vector<unsigned>& cpus);

struct CeilingOptions {
    std::string run; ///< identifier of the run
    std::uint64_t repetitions = 9, seed = 1;
    double min_time = 0.005; ///< seconds of a repetition, about
    /// Called for each row, by one thread at a time.
    std::function<void(const Sample&)> append;
    /// Whether the row is there already, from a run that is being resumed.
    std::function<bool(const Sample&)> done = [](const Sample&) { return false; };
};

/// Measures all ceilings with one copy on each CPU of the placement. What cannot be measured is a skipped
/// row.
void measure_ceilings(const Placement& placement, const CeilingOptions& options);

/// unit, level, variant, size, threads, GB/s with its interval, bytes and instructions a cycle of one core,
/// GHz.
Table ceiling_table(const std::vector<Cell>& all, Format format);

} // namespace perf
