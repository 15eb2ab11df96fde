#pragma once
// Figures in the formats of other tools, each as its documentation has it. What is not known is left away;
// evidence, and of energy the boundary, goes with every figure.
#include "figures.hpp"

namespace perf {

/// Google Benchmark's JSON, which its compare.py reads: every repetition, and their median. Of one bundle, as
/// it has one machine. Refuses a bundle without times.
std::string google_benchmark(std::span<const Bundle> bundles);

/// Bencher Metric Format: measures by benchmark.
std::string bencher(std::span<const Bundle> bundles);

/// The array of customSmallerIsBetter of github-action-benchmark: what gets better as it gets less.
std::string github_action_benchmark(std::span<const Bundle> bundles);

/// Prometheus' text exposition format 0.0.4.
std::string prometheus(std::span<const Bundle> bundles);

/// A row a cell, for spreadsheets.
std::string wide_csv(std::span<const Bundle> bundles);

} // namespace perf
