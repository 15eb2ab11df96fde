#pragma once
// The statistics behind every figure, in closed form: whoever has the samples recomputes them in a
// spreadsheet. Medians with intervals, ratios of medians, products and geometric means of such, means of
// machines, and tests.
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace perf::stats {

struct Interval {
    double value, low, high; ///< the estimate and its 95 % interval
};

/// The median of at least one value.
double median(std::span<const double> values);

/// The median of the distances from the median.
double median_absolute_deviation(std::span<const double> values);

/// The logarithm of a positive quantity and its standard error. Ratios are differences, weighted geometric
/// means are weighted sums, and independent errors add as squares; the degrees of freedom of such a sum are
/// Satterthwaite's (An approximate distribution of estimates of variance components, Biometrics Bulletin 2,
/// 1946), which makes the interval of a difference of two means Welch's (The generalization of "Student's"
/// problem, Biometrika 34, 1947).
struct Estimate {
    double log = 0, error = 0;
    double freedom = std::numeric_limits<double>::infinity(); ///< of the error

    /// exp(log), with the 95 % interval of Student's t; without limit of the freedom the normal distribution.
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

/// The mean of at least two logarithms, with the error of their spread.
Estimate mean(std::span<const double> logs);

/// Their standard deviation; of at least two.
double deviation(std::span<const double> logs);

/// The two-sided p value of the hypothesis that the logarithm is 0, by Student's t.
double t_test(const Estimate& e);

/// How far each value is from the median, as standard deviations of the normal distribution that the median
/// absolute deviation stands for (Iglewicz and Hoaglin: How to detect and handle outliers, 1993). Empty where
/// that is 0, because more than half of the values are the same.
std::vector<double> modified_z(std::span<const double> values);
inline constexpr double outlier = 3.5;               ///< a modified z beyond this, of either sign
inline constexpr std::size_t least_for_outliers = 5; ///< values

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
