#pragma once
// What a run times: every selected variant on every input and size, verified on the very data.
#include "runner.hpp"
#include "sample.hpp"
#include "select.hpp"
#include "suite.hpp"
#include "timing.hpp"
#include <functional>
#include <map>

namespace perf {

/// What gets no time, and why.
struct Untimed {
    const kernels::Kernel& kernel;
    const kernels::Variant& variant;
    const Source& source;
    std::uint64_t size;
    std::string status, reason; ///< as in a row: skipped or failed
    std::string text() const;   ///< in one line
};

/// A row that says what it is of, with nothing measured yet, of one thread.
Sample blank_row(const kernels::Kernel& kernel, const kernels::Variant& variant, const Source& source,
                 std::uint64_t size);

class Plan {
public:
    /// Reads the inputs; refuses what does not exist.
    Plan(const RunOptions& options, const Suite& suite, std::uint64_t repetitions);

    /// Verifies everything and finds out how long a call takes. `untimed` hears of the rest as it comes up.
    /// Ends early when the run is interrupted.
    std::vector<Job> jobs(const std::function<void(const Untimed&)>& untimed);

private:
    std::vector<std::uint64_t> sizes(const Source& source, bool first) const;
    /// Whether the suite times the variant at another size only.
    bool only_aside(const kernels::Variant& variant, std::uint64_t size) const;
    void add_place(const Selected& selected, const std::shared_ptr<const Source>& source, std::uint64_t size,
                   const std::function<void(const Untimed&)>& untimed, std::vector<Job>& jobs);

    const RunOptions& options_;
    const Suite& suite_;
    std::uint64_t repetitions_;
    std::vector<Selected> selected_;
    std::vector<std::vector<std::shared_ptr<const Source>>> sources_; // by kernel
    std::map<const kernels::Variant*, double> seconds_per_byte_;
};

} // namespace perf
