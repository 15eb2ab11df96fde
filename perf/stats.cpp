#include "stats.hpp"
#include "kernels/generate.hpp"
#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/statistics/univariate_statistics.hpp>
#include <cmath>
#include <vector>

namespace perf::stats {
namespace {

constexpr int resamples = 2000;
constexpr std::uint64_t seed = 1979; // the bootstrap's year

/// Consumes the vector: the median is found by partial sorting.
double median_of(std::vector<double>& values) { return boost::math::statistics::median(values); }

double spread_of(std::vector<double> values) {
    const double middle = median(values);
    for (double& v : values) v = std::abs(v - middle);
    return median_of(values);
}

/// Draws samples as large as the one it was given, with replacement and a little noise.
class Resampler {
public:
    explicit Resampler(std::span<const double> values)
        : values_(values), drawn_(values.size()),
          noise_(normal_consistent * spread_of({values.begin(), values.end()}) /
                 std::sqrt(double(values.size()))) {}

    double median(generate::Random& random) {
        for (double& d : drawn_) {
            d = values_[random.below(std::uint32_t(values_.size()))];
            // The sum of two uniform numbers: a triangle of the variance 1.
            const std::uint64_t bits = random.next();
            d += noise_ * (double((bits >> 32) + (bits & 0xffffffff)) * 0x1p-32 - 1) * std::sqrt(6.0);
        }
        return median_of(drawn_);
    }

private:
    static constexpr double normal_consistent = 1.4826; // the deviation of a normal distribution by its MAD
    std::span<const double> values_;
    std::vector<double> drawn_;
    double noise_;
};

Interval percentiles(double value, std::vector<double>& estimates) {
    std::ranges::sort(estimates);
    const auto at = [&](double share) {
        return estimates[std::size_t(std::lround(share * double(estimates.size() - 1)))];
    };
    return {value, at(0.025), at(0.975)};
}

} // namespace

double median(std::span<const double> values) {
    std::vector<double> copy(values.begin(), values.end());
    return median_of(copy);
}

double median_absolute_deviation(std::span<const double> values) {
    return spread_of({values.begin(), values.end()});
}

Interval median_interval(std::span<const double> values) {
    generate::Random random(seed);
    Resampler sample(values);
    std::vector<double> estimates(resamples);
    for (double& estimate : estimates) estimate = sample.median(random);
    return percentiles(median(values), estimates);
}

double imprecision(std::span<const double> values) {
    const Interval interval = median_interval(values);
    return (interval.high - interval.low) / 2 / interval.value;
}

Interval ratio_interval(std::span<const double> above, std::span<const double> below) {
    generate::Random random(seed);
    Resampler sample_above(above), sample_below(below);
    std::vector<double> estimates(resamples);
    for (double& estimate : estimates) {
        const double numerator = sample_above.median(random);
        estimate = numerator / sample_below.median(random);
    }
    return percentiles(median(above) / median(below), estimates);
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
    return 2 * boost::math::cdf(boost::math::complement(boost::math::normal(), z));
}

} // namespace perf::stats
