#pragma once
// The statistics behind every figure, in closed form: whoever has the samples recomputes them in a spreadsheet.
// Medians with intervals, ratios of medians, products and geometric means of such, and a rank test.
#include <cstddef>
#include <span>

namespace perf::stats {

struct Interval {
    double value, low, high; ///< the estimate and its 95 % interval
};

/// The median of at least one value.
double median(std::span<const double> values);

/// The median of the distances from the median.
double median_absolute_deviation(std::span<const double> values);

/// The logarithm of a positive quantity and its standard error. Ratios are differences, weighted geometric
/// means are weighted sums, and independent errors add as squares.
struct Estimate {
    double log = 0, error = 0;

    /// exp(log), with the 95 % interval of the normal distribution.
    Interval interval() const;
};
Estimate operator-(Estimate a, Estimate b);
Estimate operator+(Estimate a, Estimate b);
/// To the power of `exponent`.
Estimate operator*(double exponent, Estimate a);

/// A figure that is known to within `share` of it (half the width of a 95 % interval).
Estimate within(double value, double share);

/// The median of at least one positive value. Its standard error is half the distance of the order statistics
/// number c and n-c+1 by the normal quantile of their confidence, c = (n+1)/2 - sqrt(n) (Price and Bonett:
/// Estimating the variance of the sample median, J. Stat. Comput. Simul. 68, 2001), here of the logarithms.
/// It takes no shape of the noise for granted. A single value has no error.
Estimate log_median(std::span<const double> values);

/// The median with its interval, which is as wide as Student's t of n-1 instead of the normal quantile: with
/// that, of 9 repetitions an interval holds the true median in 92 of 100 experiments instead of 95.
Interval median_interval(std::span<const double> values);

/// median(above) / median(below) with the interval of the ratio (Price and Bonett: Distribution-free
/// confidence intervals for difference and ratio of medians, J. Stat. Comput. Simul. 72, 2002).
Interval ratio_interval(std::span<const double> above, std::span<const double> below);

/// The two-sided p value of the Mann-Whitney U test by the normal approximation, with the corrections for
/// ties and continuity (Hollander, Wolfe, Chicken: Nonparametric Statistical Methods, 2014, section 4.1).
double mann_whitney(std::span<const double> a, std::span<const double> b);

/// A verdict needs this many repetitions, an interval of the ratio without 1, and a p below `significant`.
inline constexpr std::size_t least_repetitions = 9;
inline constexpr double significant = 0.05;

/// Half the width of the median's interval as a share of the median: how well it is known.
double imprecision(std::span<const double> values);

} // namespace perf::stats
