#pragma once
// The core's clock, measured: a chain of dependent additions runs at one a cycle on every core worth
// measuring.

namespace perf {

/// GHz right now, from about `microseconds` of additions.
double measured_ghz(double microseconds = 30);

} // namespace perf
