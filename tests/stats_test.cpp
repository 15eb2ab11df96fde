// The statistics: against published and worked examples, and by simulation.
#include "perf/stats.hpp"
#include "perf/summary.hpp"
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

namespace {

TEST(Stats, MedianOfOddAndEven) {
    EXPECT_EQ(perf::stats::median(std::array{3.0, 1.0, 2.0}), 2);
    EXPECT_EQ(perf::stats::median(std::array{4.0, 1.0, 2.0, 3.0}), 2.5);
    EXPECT_EQ(perf::stats::median(std::array{7.0}), 7);
}

// Hollander, Wolfe, Chicken, example 4.1: permeability of human chorioamnion at term (X) and at 12 to 26
// weeks (Y). W = 30 in the book is the rank sum of Y; the exact two-sided p is 0.2544, the corrected normal
// one 0.2446 (by hand: U = 15 of mean 25, variance 10 * 5 / 12 * 16 = 66.667, z = (10 - 0.5) / 8.165
// = 1.1635).
TEST(Stats, MannWhitneyGivesThePublishedExample) {
    const std::array x{0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46};
    const std::array y{1.15, 0.88, 0.90, 0.74, 1.21};
    EXPECT_NEAR(perf::stats::mann_whitney(x, y), 0.2446, 0.0005);
    EXPECT_NEAR(perf::stats::mann_whitney(y, x), 0.2446, 0.0005);
}

TEST(Stats, MannWhitneyOfEqualSamplesIsOne) {
    const std::array same{1.0, 1.0, 1.0, 1.0};
    EXPECT_EQ(perf::stats::mann_whitney(same, same), 1);
}

// By hand: of 9 values c = round(5 - 3) = 2; P(at most 1 of 9 below) = 10 / 512, z = 2.0635; the order
// statistics 2 and 8 are 9.9 and 10.1.
TEST(Stats, TheErrorOfAMedianIsThatOfTwoOrderStatistics) {
    const std::array values{10.0, 10.1, 9.9, 10.0, 10.2, 9.8, 10.0, 10.1, 9.9};
    const auto e = perf::stats::log_median(values);
    EXPECT_DOUBLE_EQ(e.log, std::log(10.0));
    EXPECT_NEAR(e.error, std::log(10.1 / 9.9) / 2 / 2.0635, 1e-6);
    EXPECT_EQ(perf::stats::log_median(std::array{3.0}).error, 0);
    EXPECT_GT(perf::stats::log_median(std::array{3.0, 4.0}).error, 0);
}

TEST(Stats, EstimatesMultiply) {
    const perf::stats::Estimate a = perf::stats::within(6, 0.03), b = perf::stats::within(2, 0.04);
    const auto product = (a + b).interval(), ratio = (a - b).interval(), root = (0.5 * a).interval();
    EXPECT_NEAR(product.value, 12, 1e-12);
    EXPECT_NEAR(ratio.value, 3, 1e-12);
    EXPECT_NEAR(ratio.high, 3 * std::exp(0.05), 1e-9);
    EXPECT_NEAR(root.low, std::sqrt(6) * std::exp(-0.015), 1e-9);
}

// Kinds of noise that timing has, each with the median 1: symmetric; skewed, as of delays that add up; and
// with a tenth of outliers, as of interrupts.
struct Noise {
    const char* name;
    double (*draw)(std::mt19937_64&);
};
constexpr double e_median = 0.69314718055994531; // of the exponential distribution
const Noise noises[]{
    {"lognormal", [](auto& random) { return std::lognormal_distribution(0.0, 0.05)(random); }},
    {"skewed",
     [](auto& random) { return 1 + 0.05 * (std::exponential_distribution(1.0)(random) - e_median); }},
    // Above the median as often as below it: a shifted value keeps its side.
    {"outliers",
     [](auto& random) {
         const double x = std::normal_distribution(0.0, 0.01)(random);
         return std::bernoulli_distribution(0.1)(random) ? 1 + 20 * x : 1 + x;
     }},
};

void PrintTo(const Noise& noise, std::ostream* out) { *out << noise.name; }

class Simulated : public testing::TestWithParam<Noise> {
protected:
    static constexpr int experiments = 2000;
    std::mt19937_64 random{2026};
    std::vector<double> sample(std::size_t n) {
        std::vector<double> values(n);
        for (double& v : values) v = GetParam().draw(random);
        return values;
    }
};

TEST_P(Simulated, AnIntervalCoversTheMedianIn93To99Of100Experiments) {
    for (const std::size_t n : {9u, 15u, 25u}) {
        int covered = 0;
        for (int i = 0; i < experiments; ++i) {
            const auto interval = perf::stats::median_interval(sample(n));
            covered += interval.low <= 1 && 1 <= interval.high;
        }
        EXPECT_GE(covered, experiments * 93 / 100) << n << " repetitions";
        EXPECT_LE(covered, experiments * 99 / 100) << n << " repetitions";
    }
}

TEST_P(Simulated, EqualVariantsGetAVerdictInAtMost5Of100Experiments) {
    for (const std::size_t n : {9u, 15u}) {
        int verdicts = 0;
        for (int i = 0; i < experiments; ++i) {
            perf::Cell a, b;
            a.seconds_per_byte = sample(n);
            b.seconds_per_byte = sample(n);
            verdicts += perf::against(a, b).verdict() != "inconclusive";
        }
        EXPECT_LE(verdicts, experiments * 5 / 100) << n << " repetitions";
    }
}

TEST_P(Simulated, ADifferenceOfTwiceTheNoiseIsFound) {
    int found = 0;
    for (int i = 0; i < 200; ++i) {
        perf::Cell a, b;
        a.seconds_per_byte = sample(25);
        b.seconds_per_byte = sample(25);
        for (double& v : b.seconds_per_byte) v *= 1.1;
        found += perf::against(a, b).verdict() == "faster";
    }
    EXPECT_GE(found, 190);
}

std::string noise_name(const testing::TestParamInfo<Noise>& noise) { return noise.param.name; }

INSTANTIATE_TEST_SUITE_P(, Simulated, testing::ValuesIn(noises), noise_name);

// By hand: the median of 1 2 3 4 100 is 3, the distances are 2 1 0 1 97. One wild value does not move it.
TEST(Stats, MedianAbsoluteDeviation) {
    EXPECT_EQ(perf::stats::median_absolute_deviation(std::array{1.0, 2.0, 3.0, 4.0, 100.0}), 1);
}

TEST(Stats, ImprecisionIsHalfTheIntervalByTheMedian) {
    const std::array values{10.0, 10.1, 9.9, 10.0, 10.2, 9.8, 10.0, 10.1, 9.9};
    const auto interval = perf::stats::median_interval(values);
    EXPECT_DOUBLE_EQ(perf::stats::imprecision(values), (interval.high - interval.low) / 20);
    EXPECT_EQ(perf::stats::imprecision(std::array{5.0, 5.0, 5.0}), 0);
}

TEST(Stats, ARatioHasItsOwnInterval) {
    const std::array a{10.0, 10.1, 9.9, 10.0, 10.2, 9.8, 10.0, 10.1, 9.9};
    const std::array b{5.0, 5.05, 4.95, 5.0, 5.1, 4.9, 5.0, 5.05, 4.95};
    const auto ratio = perf::stats::ratio_interval(a, b);
    EXPECT_DOUBLE_EQ(ratio.value, 2);
    EXPECT_LT(ratio.low, 2);
    EXPECT_GT(ratio.high, 2);
    EXPECT_GT(ratio.low, 1.9);
    EXPECT_LT(ratio.high, 2.1);
}

} // namespace
