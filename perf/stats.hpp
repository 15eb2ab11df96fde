#pragma once
// The statistics behind every figure: medians with bootstrap intervals, and a rank test.
#include <span>

namespace perf::stats {

struct Interval {
    double value, low, high; ///< the estimate and its 95 % interval
};

/// The median of at least one value.
double median(std::span<const double> values);

/// The median with its percentile bootstrap interval (Efron, Tibshirani: An Introduction to the Bootstrap,
/// 1993, chapter 13), from resamples drawn by a fixed seed: the same samples give the same interval
/// everywhere.
Interval median_interval(std::span<const double> values);

/// median(above) / median(below), with the bootstrap interval of the ratio; both sides are resampled.
Interval ratio_interval(std::span<const double> above, std::span<const double> below);

/// The two-sided p value of the Mann-Whitney U test by the normal approximation, with the corrections for
/// ties and continuity (Hollander, Wolfe, Chicken: Nonparametric Statistical Methods, 2014, section 4.1).
double mann_whitney(std::span<const double> a, std::span<const double> b);

/// Fewer repetitions than this allow no verdict.
inline constexpr std::size_t least_repetitions = 9;

} // namespace perf::stats
