#pragma once
// Predictions held against what was measured on the same core.
#include "bundle.hpp"
#include <string>
#include <vector>

namespace perf {

struct Checked {
    std::string kernel, variant, loop, input; ///< the input that was measured
    double measured = 0, predicted = 0;       ///< cycles a byte

    /// What the prediction is too high by, as a share of what was measured; below 0 it is too low.
    double error() const { return predicted / measured - 1; }
};

/// The size whose measurements are taken: long enough that a call costs nothing.
inline constexpr std::uint64_t checked_size = std::uint64_t{64} * 1024;

/// Every predicted loop of the core that the other bundle was measured on, where that has the variant at
/// checked_size on one thread: on the input of the loop's name, or where there is none such, on the
/// kernel's first. Refuses a bundle of a core without predictions, and one that has nothing in common with
/// them.
std::vector<Checked> check_predictions(const std::vector<Sample>& predicted, const Bundle& measured);

} // namespace perf
