#include "stats.hpp"
#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/statistics/univariate_statistics.hpp>
#include <cmath>
#include <vector>

namespace perf::stats {
namespace {

namespace math = boost::math;

constexpr double confidence = 0.975; // of each side

Interval around(Estimate e, double quantile) {
    return {std::exp(e.log), std::exp(e.log - quantile * e.error), std::exp(e.log + quantile * e.error)};
}

} // namespace

double median(std::span<const double> values) {
    std::vector<double> copy(values.begin(), values.end());
    return math::statistics::median(copy);
}

double median_absolute_deviation(std::span<const double> values) {
    std::vector<double> distances(values.begin(), values.end());
    const double middle = median(values);
    for (double& d : distances) d = std::abs(d - middle);
    return median(distances);
}

Interval Estimate::interval() const {
    return around(*this, std::isfinite(freedom) ? math::quantile(math::students_t(freedom), confidence)
                                                : math::quantile(math::normal(), confidence));
}

Estimate operator-(Estimate a, Estimate b) { return a + -1 * b; }
Estimate operator+(Estimate a, Estimate b) {
    Estimate sum{a.log + b.log, std::hypot(a.error, b.error)};
    const auto part = [](const Estimate& e) { return std::pow(e.error, 4) / e.freedom; };
    if (const double parts = part(a) + part(b); parts > 0) sum.freedom = std::pow(sum.error, 4) / parts;
    return sum;
}
Estimate operator*(double exponent, Estimate a) {
    return {exponent * a.log, std::abs(exponent) * a.error, a.freedom};
}

Estimate within(double value, double share) {
    return {std::log(value), share / math::quantile(math::normal(), confidence)};
}

Estimate log_median(std::span<const double> values) {
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    const auto n = double(sorted.size());
    const double c = std::max(1.0, std::round((n + 1) / 2 - std::sqrt(n)));
    const auto rank = std::size_t(c);
    const double width = std::log(sorted[sorted.size() - rank] / sorted[rank - 1]);
    Estimate e{std::log(math::statistics::median(sorted)), 0};
    if (width > 0) // the confidence is that of a sign test
        e.error = width / 2 / math::quantile(complement(math::normal(), cdf(math::binomial(n, 0.5), c - 1)));
    return e;
}

Estimate mean(std::span<const double> logs) {
    const auto n = double(logs.size());
    // From the first on: the mean of values that are the same is that value, and the error nothing.
    double sum = 0, squares = 0;
    for (const double x : logs) sum += x - logs.front();
    const double middle = logs.front() + sum / n;
    for (const double x : logs) squares += (x - middle) * (x - middle);
    return {middle, std::sqrt(squares / (n - 1) / n), n - 1};
}

double deviation(std::span<const double> logs) { return mean(logs).error * std::sqrt(double(logs.size())); }

double t_test(const Estimate& e) {
    if (e.error == 0) return e.log == 0 ? 1 : 0;
    const double t = std::abs(e.log) / e.error;
    return 2 * (std::isfinite(e.freedom) ? math::cdf(complement(math::students_t(e.freedom), t))
                                         : math::cdf(complement(math::normal(), t)));
}

std::vector<double> modified_z(std::span<const double> values) {
    std::vector<double> z;
    const double middle = median(values), spread = median_absolute_deviation(values);
    // 0.6745: the MAD of the standard normal distribution.
    if (spread > 0)
        for (const double x : values) z.push_back(0.6745 * (x - middle) / spread);
    return z;
}

Interval median_interval(std::span<const double> values) {
    const Estimate e = log_median(values);
    if (values.size() < 2) return around(e, 0);
    return around(e, math::quantile(math::students_t(double(values.size() - 1)), confidence));
}

double imprecision(std::span<const double> values) {
    const Interval interval = median_interval(values);
    return (interval.high - interval.low) / 2 / interval.value;
}

Interval ratio_interval(std::span<const double> above, std::span<const double> below) {
    return (log_median(above) - log_median(below)).interval();
}

double mann_whitney(std::span<const double> a, std::span<const double> b) {
    struct Value {
        double value;
        bool first;
    };
    std::vector<Value> all;
    for (const double v : a) all.push_back({v, true});
    for (const double v : b) all.push_back({v, false});
    std::ranges::sort(all, {}, &Value::value);

    const double n = double(a.size()), m = double(b.size()), total = n + m;
    double rank_sum = 0, ties = 0;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i;
        while (end < all.size() && all[end].value == all[i].value) ++end;
        const double count = double(end - i), rank = double(i + end + 1) / 2; // the mean of ranks i+1..end
        ties += count * (count * count - 1);
        for (; i < end; ++i) rank_sum += all[i].first ? rank : 0;
    }
    const double u = rank_sum - n * (n + 1) / 2;
    const double deviation = std::sqrt(n * m / 12 * (total + 1 - ties / (total * (total - 1))));
    if (deviation == 0) return 1;
    const double z = std::max(std::abs(u - n * m / 2) - 0.5, 0.0) / deviation;
    return 2 * math::cdf(math::complement(math::normal(), z));
}

} // namespace perf::stats
