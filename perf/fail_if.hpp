#pragma once
// Conditions on two machines, or on one before and after a change, that end a command with a finding:
//   KERNEL.QUANTITY > +1%
// KERNEL may be *. Quantities are of the second by the first: seconds, cycles, instructions, joules a byte,
// or throughput.
#include "pairs.hpp"
#include <string>

namespace perf {

struct Condition {
    std::string text, kernel;
    const std::vector<double> Cell::*values;
    bool inverse;  ///< throughput: by second instead of seconds
    bool above;    ///< > instead of <
    double change; ///< 0.01 of +1%

    /// Refuses what is not of the form above.
    explicit Condition(const std::string& text);
};

struct Hit {
    const Cell* cell;
    stats::Interval ratio; ///< of the quantity, second by first
    bool certain;          ///< the whole interval is beyond the limit
};

/// The pairs (second, first) beyond the limit. Refuses where no pair has the quantity: a condition that
/// cannot hold must not pass.
std::vector<Hit> hits(const Condition& condition, std::span<const Pair> pairs);

} // namespace perf
