#pragma once
// Counts the instructions of one call of each variant, which is exact where a time would be noise: two counts
// of the same call agree to the instruction on an emulated machine, and nearly so on a real one.
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace perf {

struct CountOptions {
    std::string kernel = ".*", variant = ".*"; ///< regular expressions that a whole name must match
    std::vector<std::uint64_t> sizes;          ///< empty: 4 and 64 KiB, or the size of `input`
    std::uint64_t seed = 1;                    ///< of the generated data
    std::filesystem::path input;               ///< the user's own file; empty: the kernels' inputs
    std::filesystem::path folder;              ///< where the bundle goes
};

struct CountResult {
    std::vector<std::string> wrong; ///< variants that gave a wrong result, with where
    std::uint64_t cells = 0;        ///< calls that were counted
    std::uint64_t unsteady = 0;     ///< of them, those whose second count was another
    bool interrupted = false;
};

/// Writes a bundle of evidence `counted`: instructions in user mode from the call of a variant to its return,
/// less those of a function that returns at once; each twice, after a call that nobody counts. Refuses a
/// machine where the event does not open.
CountResult count(const CountOptions& options);

} // namespace perf
