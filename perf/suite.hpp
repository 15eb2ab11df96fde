#pragma once
// What a suite measures, and how long.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace perf {

struct Suite {
    std::string_view name;
    std::vector<std::uint64_t> sizes;
    std::uint64_t repetitions;
    double min_time;         ///< seconds a repetition lasts at least
    double budget;           ///< seconds for all of it, by shorter repetitions; 0: as long as it takes
    std::uint64_t side_size; ///< the only size of a kernel's further inputs, and of variants that the
                             ///< compiler or SIMDe made of others; 0: all sizes
};

/// Refuses a name that is none.
const Suite& suite_named(const std::string& name);

/// The names of the suites, for --help and errors.
std::vector<std::string> suite_names();

} // namespace perf
