#pragma once
// How much of what the machine could do a kernel does: its speed as a share of its ceiling.
#include "kernels/kernel.hpp"
#include "results.hpp"
#include "table.hpp"

namespace perf {

struct Share {
    const Cell* cell;
    std::string ceiling;     ///< what bounds it: "load L2", "crc + clmul"; empty: unknown
    double gbps = 0;         ///< of the ceiling
    stats::Interval share{}; ///< of the ceiling
    std::string absent;      ///< why there is no ceiling; empty: there is
};

/// The share of one cell in the ceilings of as many threads: the lower of memory's at the level that holds
/// what the kernel reads and writes, and of its units' together where the kernel names them; of each the
/// fastest form. `kernel` is null where this build does not have it.
Share share(const Cell& cell, const kernels::Kernel* kernel, const std::vector<Cell>& ceilings);

/// Of all cells of kernels in a run. Refuses ceilings of another processor, of no processor that is known,
/// and of one copy a core where the run had several.
std::vector<Share> shares(const Results& run, const std::vector<Cell>& cells, const Results& ceilings);

/// As a table for people only the fastest native variant and the fastest peer of a place, else all.
Table share_table(const std::vector<Share>& list, const std::vector<Cell>& cells, Format format);

} // namespace perf
