// Groups of machines: statistics against numbers by hand, what counts and what is left out, and by simulation
// that the intervals hold the true ratio of two types when their machines differ.
#include "perf/contrast.hpp"
#include "perf/error.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <random>

namespace {

using namespace perf;

constexpr std::uint64_t threads = 4;

/// A kernel's cell with these speeds in GB/s of all threads, one a repetition.
Cell cell(const std::string& kernel, std::vector<double> gbps, const std::string& family = "hashing") {
    Cell c{.family = family,
           .kernel = kernel,
           .variant = "neon",
           .kind = "native",
           .input = "random",
           .evidence = "measured",
           .size = 65536,
           .threads = threads,
           .vl = {},
           .load = {}};
    for (const double speed : gbps) c.seconds_per_byte.push_back(double(threads) / (speed * 1e9));
    return c;
}

Cell counted(double instructions) {
    Cell c = cell("crc32c", {});
    c.evidence = "counted";
    c.instructions_per_byte = {instructions, instructions};
    return c;
}

Contender machine(const std::string& name, std::vector<Cell> cells, const std::string& processor = "N2") {
    Contender c;
    c.results.name = name;
    c.results.path = name;
    c.results.manifest = {{"processor", processor}, {"hardware_threads", threads}};
    c.results.cells = std::move(cells);
    c.machine = machine_of(c.results);
    return c;
}

/// Machines with one kernel and these logarithms of speed.
Group group(const std::string& name, std::span<const double> logs) {
    Group g{.name = name, .members = {}, .places = {}};
    for (const double x : logs)
        add(g, machine(name + std::to_string(g.members.size()), {cell("crc32c", {std::exp(x)})}),
            Metric::speed, Choice::best);
    return g;
}

// Four and five machines. By hand: means 1.05 and 0.75, variances 0.05/3 and 0.0125, the error of the
// difference sqrt(0.05/12 + 0.0025) = 0.0816497, Welch's degrees of freedom 0.0066667^2 /
// ((0.05/12)^2/3 + 0.0025^2/4) = 6.047244, t = 3.674235. The quantile 2.442285 and p = 0.010258 are Student's
// density integrated by Simpson's rule (tests/bench/machines_needed.py), as R's t.test would print them.
constexpr std::array four{1.0, 1.2, 0.9, 1.1};
constexpr std::array five{0.7, 0.8, 0.6, 0.9, 0.75};

TEST(Welch, IsAsByHand) {
    const stats::Estimate d = stats::mean(four) - stats::mean(five);
    EXPECT_NEAR(d.log, 0.3, 1e-12);
    EXPECT_NEAR(d.error, 0.0816497, 1e-7);
    EXPECT_NEAR(d.freedom, 6.047244, 1e-6);
    EXPECT_NEAR(stats::t_test(d), 0.010258, 1e-6);
    EXPECT_NEAR(d.interval().low, 1.105821, 1e-6);
    EXPECT_NEAR(d.interval().high, 1.647752, 1e-6);
    // A figure that is known to within 10 % has no limit of freedom: 0.0051031^2 = 0.0066667 + (0.1/1.96)^2.
    const stats::Estimate wider = d + stats::within(1, 0.1);
    EXPECT_NEAR(wider.error, std::hypot(0.0816497, 0.1 / 1.959964), 1e-7);
    EXPECT_NEAR(wider.freedom, 6.047244 * std::pow(wider.error / d.error, 4), 1e-4);
}

TEST(Welch, OfKnownErrorsIsTheNormalDistribution) {
    const stats::Estimate e = stats::Estimate{1, 0.1} - stats::Estimate{0.5, 0.2};
    EXPECT_TRUE(std::isinf(e.freedom));
    EXPECT_NEAR(std::log(e.interval().high) - 0.5, 1.959964 * std::hypot(0.1, 0.2), 1e-6);
    EXPECT_NEAR(stats::t_test({1.959964, 1}), 0.05, 1e-6);
}

TEST(Welch, TheSameValuesHaveNoError) {
    const std::array same{std::log(3), std::log(3), std::log(3)};
    EXPECT_EQ(stats::mean(same).error, 0);
    EXPECT_EQ(stats::mean(same).log, same[0]);
    EXPECT_EQ(stats::t_test({0, 0}), 1);
    EXPECT_EQ(stats::t_test({1, 0}), 0);
}

// By hand: the median is 2.45, the distances 0.35 0.15 0.05 0.05 0.15 0.35 0.15 0.15 5.75 5.85, their median
// 0.15; 0.6745 x 5.75 / 0.15 = 25.856.
TEST(Outliers, ModifiedZIsAsByHand) {
    const auto z = stats::modified_z(std::array{2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3});
    EXPECT_NEAR(z[8], 25.856, 1e-3);
    EXPECT_NEAR(z[0], -1.5738, 1e-4);
    EXPECT_TRUE(stats::modified_z(std::array{1.0, 1.0, 1.0, 2.0}).empty());
}

// How often chance alone names a machine of a group, as docs/methodology.md says.
TEST(Outliers, AreNamedByChanceSoOften) {
    std::mt19937_64 random(2026);
    std::normal_distribution<double> normal;
    for (const auto& [machines, share] : {std::pair{5, 0.21}, {10, 0.13}, {100, 0.09}}) {
        int named = 0;
        constexpr int groups = 2000;
        for (int g = 0; g < groups; ++g) {
            std::vector<double> values;
            for (int i = 0; i < machines; ++i) values.push_back(normal(random));
            named += std::ranges::any_of(stats::modified_z(values),
                                         [](double z) { return std::abs(z) > stats::outlier; });
        }
        EXPECT_NEAR(double(named) / groups, share, 0.03) << machines;
    }
}

TEST(Contrasts, TheMachineIsTheUnit) {
    const Group a = group("a", four), b = group("b", five);
    const auto list = contrasts(a, b, Metric::speed);
    ASSERT_EQ(list.size(), 1); // of four threads, which are all: one place, not two
    const PlaceContrast& c = list[0];
    EXPECT_EQ(c.a.machines.size(), 4);
    EXPECT_EQ(c.b.machines.size(), 5);
    EXPECT_EQ(c.threads, "4");
    EXPECT_NEAR(c.interval().value, std::exp(0.3), 1e-9);
    EXPECT_NEAR(c.interval().low, 1.105821, 1e-6);
    EXPECT_NEAR(*c.p, 0.010258, 1e-6);
    EXPECT_EQ(c.verdict(), "faster");
    EXPECT_EQ(contrasts(b, a, Metric::speed)[0].verdict(), "slower");
    EXPECT_EQ(contrasts(b, b, Metric::speed)[0].verdict(), "inconclusive");
    const auto means = mean_contrasts(list);
    ASSERT_EQ(means.size(), 2);
    EXPECT_EQ(means[0].family, "hashing");
    EXPECT_EQ(means[1].family, "");
    EXPECT_NEAR(means[1].interval().high, 1.647752, 1e-6);
}

TEST(Contrasts, OneMachineHasNoIntervalButExactCounts) {
    const Group single = group("a", std::array{1.0}), several = group("b", five);
    const auto one = contrasts(single, several, Metric::speed);
    EXPECT_EQ(one[0].verdict(), "none: 1 machine of a: how they differ is not known");
    EXPECT_FALSE(one[0].p);
    EXPECT_NEAR(one[0].ratio.log, 0.25, 1e-9);

    Group a{.name = "a", .members = {}, .places = {}}, b{.name = "b", .members = {}, .places = {}};
    add(a, machine("a0", {counted(2)}), Metric::speed, Choice::best);
    for (const char* name : {"b0", "b1", "b2"})
        add(b, machine(name, {counted(3)}), Metric::speed, Choice::best);
    EXPECT_EQ(contrasts(a, b, Metric::speed)[0].verdict(), "fewer");
    EXPECT_EQ(contrasts(b, a, Metric::speed)[0].verdict(), "more");
    EXPECT_EQ(contrasts(b, b, Metric::speed)[0].verdict(), "equal");
    EXPECT_NEAR(contrasts(a, b, Metric::speed)[0].interval().high, 1.5, 1e-12);
    add(b, machine("b3", {counted(4)}), Metric::speed, Choice::best);
    EXPECT_EQ(contrasts(a, b, Metric::speed)[0].verdict(),
              "none: b0 and b3 have one processor, but counts that differ");
    EXPECT_GT(contrasts(a, b, Metric::speed)[0].b.value.error, 0);
}

TEST(Contrasts, CopiesOfABundleAreNotMachines) {
    const std::array same{1.0, 1.0, 1.0};
    EXPECT_NE(contrasts(group("a", same), group("b", five), Metric::speed)[0].verdict().find("copies"),
              std::string::npos);
}

TEST(Contrasts, APriceIsOneFigureForAll) {
    Group a{.name = "a", .members = {}, .places = {}}, b{.name = "b", .members = {}, .places = {}};
    const auto priced = [&](Group& g, std::span<const double> logs, double price, double within) {
        for (const double x : logs) {
            Contender c = machine(g.name + std::to_string(g.members.size()), {cell("crc32c", {std::exp(x)})});
            c.machine.price = Declared{
                .value = price, .within = within, .unit = "USD/h", .boundary = {}, .source = "x", .date = {}};
            add(g, c, Metric::per_price, Choice::best);
        }
    };
    priced(a, four, 2, 0);
    priced(b, five, 3, 0.1);
    const PlaceContrast c = contrasts(a, b, Metric::per_price)[0];
    EXPECT_NEAR(c.interval().value, std::exp(0.3) * 1.5, 1e-9);
    EXPECT_DOUBLE_EQ(c.within, 0.1);
    EXPECT_EQ(c.evidence, "measured, price declared");
    EXPECT_GT(c.interval().high / c.interval().value, std::exp(2.442285 * 0.0816497)); // wider by the price
}

TEST(Contrasts, KindsAndUnitsDoNotMeet) {
    Group a = group("a", four);
    const Group b = group("b", five);
    Contender odd = machine("odd", {cell("crc32c", {3})});
    odd.results.cells[0].evidence = "declared";
    add(a, odd, Metric::speed, Choice::best);
    const auto list = contrasts(a, b, Metric::speed);
    EXPECT_EQ(list[0].absent, "measured of a0 and declared of odd do not meet in a ratio");
    EXPECT_FALSE(list[0].meeting.counts);
    EXPECT_TRUE(mean_contrasts(list).empty());
}

// Threads that are all of the machine meet, whatever their number; those that are not meet their number.
TEST(Contrasts, FullMachinesMeetWhateverTheirThreads) {
    Group a{.name = "a", .members = {}, .places = {}}, b{.name = "b", .members = {}, .places = {}};
    for (int i = 0; i < 3; ++i) {
        Contender c = machine(fmt::format("a{}", i), {cell("crc32c", {10.0 + i})});
        add(a, c, Metric::speed, Choice::best);
        Cell four_of_eight = cell("crc32c", {10.0 + i}), eight = four_of_eight; // 20 GB/s
        eight.threads = 8;
        c = machine(fmt::format("b{}", i), {four_of_eight, eight});
        c.machine.vcpus = 8;
        add(b, c, Metric::speed, Choice::best);
    }
    const auto list = contrasts(a, b, Metric::speed);
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0].threads, "all");
    EXPECT_NEAR(list[0].interval().value, 0.5, 1e-9);
    EXPECT_EQ(list[1].threads, "4");
    EXPECT_NEAR(list[1].interval().value, 1, 1e-9);
}

// Two kernels with three and one places: a machine's score is the mean of its kernels'.
TEST(Means, KernelsWeighAlikeAndMachinesThatLackPlacesAreLeftOut) {
    Group a{.name = "a", .members = {}, .places = {}}, b{.name = "b", .members = {}, .places = {}};
    const auto cells = [&](double x, double y) {
        std::vector<Cell> list{cell("crc32c", {x}), cell("crc32c", {x}), cell("crc32c", {x}),
                               cell("sha256", {y}, "crypto")};
        list[1].size = 4096, list[2].size = 1024;
        return list;
    };
    add(a, machine("a0", cells(2, 8)), Metric::speed, Choice::best);  // log2: 1, 3: 2
    add(a, machine("a1", cells(4, 16)), Metric::speed, Choice::best); // 2, 4: 3
    add(a, machine("lost", {cells(64, 1)[0]}), Metric::speed, Choice::best);
    add(b, machine("b0", cells(1, 1)), Metric::speed, Choice::best);
    add(b, machine("b1", cells(2, 2)), Metric::speed, Choice::best); // 0.5 in the mean
    auto list = contrasts(a, b, Metric::speed);
    ASSERT_EQ(list.size(), 4);
    auto means = mean_contrasts(list);
    ASSERT_EQ(means.size(), 3);
    EXPECT_EQ(means[2].kernels, 2);
    EXPECT_EQ(means[2].places, 4);
    EXPECT_EQ(means[2].a.machines.size(), 2);
    EXPECT_NEAR(means[2].interval().value, 4, 1e-9); // 2.5 - 0.5
    EXPECT_NEAR(means[0].interval().value, 8, 1e-9); // crypto: 3.5 - 0.5
    // Its places count one by one, here log2 of 2, 4 and 64 by 1 and 2.
    std::size_t with_lost = 0;
    for (const PlaceContrast& c : list)
        if (c.a.machines.size() == 3) {
            ++with_lost;
            EXPECT_NEAR(c.interval().value, std::exp2(3 - 0.5), 1e-9);
        }
    EXPECT_EQ(with_lost, 1);
    const Spread s = spread(a);
    EXPECT_EQ(s.lacking, (std::map<std::size_t, std::size_t>{{2, 1}}));
    // Weights, of families and kernels.
    EXPECT_NEAR(mean_contrasts(list, {{"hashing", 3}, {"sha256", 1}}).back().interval().value,
                std::exp2(0.75 * 1 + 0.25 * 3), 1e-9); // (1.5 - 0.5, 3.5 - 0.5)
    // A place that less than half of the machines have is none of the means.
    add(a, machine("also lost", {cells(64, 1)[0]}), Metric::speed, Choice::best);
    add(a, machine("lost too", {cells(64, 1)[0]}), Metric::speed, Choice::best);
    list = contrasts(a, b, Metric::speed);
    means = mean_contrasts(list);
    EXPECT_EQ(means.back().places, 1);
    EXPECT_EQ(means.back().a.machines.size(), 5);
}

TEST(Means, WhereNoMachineIsWholeThereIsNone) {
    Group a{.name = "a", .members = {}, .places = {}};
    add(a, machine("a0", {cell("crc32c", {1})}), Metric::speed, Choice::best);
    add(a, machine("a1", {cell("sha256", {1}, "crypto")}), Metric::speed, Choice::best);
    Group b{.name = "b", .members = {}, .places = {}};
    add(b, machine("b0", {cell("crc32c", {1}), cell("sha256", {1}, "crypto")}), Metric::speed, Choice::best);
    EXPECT_EQ(mean_contrasts(contrasts(a, b, Metric::speed)).back().verdict(),
              "none: no machine of a has all of the 2 places that at least half have");
    EXPECT_EQ(spread(a).unjudged, "no machine has all places");
}

TEST(Spreads, OutliersAreNamedByFamily) {
    Group g{.name = "g", .members = {}, .places = {}};
    std::mt19937_64 random(2026);
    std::normal_distribution<double> noise(0, 0.01);
    for (int i = 0; i < 40; ++i) {
        const double speed = std::exp(noise(random));
        add(g,
            machine(fmt::format("h{}", i), {cell("crc32c", {speed, speed * 1.001, speed * 0.999}),
                                            cell("sha256", {speed * (i == 7 ? 0.8 : 1)}, "crypto")}),
            Metric::speed, Choice::best);
    }
    const Spread s = spread(g);
    EXPECT_NEAR(*s.between, 0.02, 0.01);
    EXPECT_GT(s.within, 0);
    EXPECT_LT(s.within, *s.between / 5);
    ASSERT_EQ(s.outliers.size(), 2);
    EXPECT_EQ(s.outliers[0].machine, 7);
    EXPECT_EQ(s.outliers[0].family, "");
    EXPECT_NEAR(s.outliers[0].ratio, std::sqrt(0.8), 0.03);
    EXPECT_EQ(s.outliers[1].family, "crypto");
    EXPECT_NEAR(s.outliers[1].ratio, 0.8, 0.03);
}

TEST(Spreads, FewOrEqualMachinesAreNotJudged) {
    EXPECT_EQ(spread(group("g", four)).unjudged, "below 5 machines");
    EXPECT_EQ(spread(group("g", std::array{1.0, 1.0, 1.0, 1.0, 2.0})).unjudged,
              "more than half of the machines are the same");
    EXPECT_EQ(spread(group("g", five)).unjudged, "");
    EXPECT_FALSE(spread(group("g", std::array{1.0})).between);
}

TEST(Groups, BundlesOfOneNameAreOneMachine) {
    Group g{.name = "g", .members = {}, .places = {}};
    add(g, machine("a", {cell("crc32c", {1})}), Metric::speed, Choice::best);
    add(g, machine("a", {cell("crc32c", {2}), cell("sha256", {3})}), Metric::speed, Choice::best);
    EXPECT_EQ(g.members.size(), 1);
    for (const auto& [place, standings] : g.places) {
        ASSERT_EQ(standings.size(), 1);
        EXPECT_NEAR(std::exp(standings[0].worth.log), place.kernel == "crc32c" ? 2e9 : 3e9, 1); // the better
    }
    EXPECT_THROW(add(g, machine("a", {cell("crc32c", {1})}, "N1"), Metric::speed, Choice::best), Error);
    EXPECT_EQ(group_of(Machine{.name = "x", .group = "", .processor = "N2", .architecture = ""}), "N2");
    EXPECT_EQ(group_of(Machine{.name = "x", .group = "c8y", .processor = "N2", .architecture = ""}), "c8y");
}

/// How many machines of each of two types there are, and the spreads of their logarithms.
struct Fleet {
    const char* name;
    std::size_t a, b;
    double spread_a, spread_b;
};
void PrintTo(const Fleet& fleet, std::ostream* out) { *out << fleet.name; }

class Simulated : public testing::TestWithParam<Fleet> {};

// A machine's speed is its type's times its own factor, which all its kernels have; repetitions have noise on
// top of that. 95 of 100 intervals of types hold the true ratio; those of two machines' repetitions do not.
TEST_P(Simulated, IntervalsHoldTheTrueRatioOfTypes) {
    constexpr int experiments = 1000;
    constexpr double truth = 1.1, noise = 0.005;
    const Fleet fleet = GetParam();
    std::mt19937_64 random(2026);
    std::normal_distribution<double> normal;
    int place = 0, mean = 0, repetitions = 0;
    for (int e = 0; e < experiments; ++e) {
        const auto draw = [&](const char* name, std::size_t machines, double speed, double spread) {
            std::vector<Contender> list;
            for (std::size_t i = 0; i < machines; ++i) {
                const double own = speed * std::exp(spread * normal(random));
                std::vector<Cell> cells;
                for (const char* kernel : {"crc32c", "sha256", "utf8"}) {
                    std::vector<double> gbps;
                    for (int r = 0; r < 9; ++r) gbps.push_back(own * std::exp(noise * normal(random)));
                    cells.push_back(cell(kernel, gbps));
                }
                list.push_back(machine(name + std::to_string(i), std::move(cells)));
            }
            return list;
        };
        const auto of_a = draw("a", fleet.a, truth, fleet.spread_a),
                   of_b = draw("b", fleet.b, 1, fleet.spread_b);
        Group a{.name = "a", .members = {}, .places = {}}, b{.name = "b", .members = {}, .places = {}};
        for (const Contender& c : of_a) add(a, c, Metric::speed, Choice::best);
        for (const Contender& c : of_b) add(b, c, Metric::speed, Choice::best);
        const auto holds = [&](const stats::Interval& i) { return i.low <= truth && truth <= i.high; };
        const auto list = contrasts(a, b, Metric::speed);
        place += holds(list[0].interval());
        mean += holds(mean_contrasts(list).back().interval());
        repetitions += holds(versus(of_a[0].results.cells[0], of_a[0].machine, of_b[0].results.cells[0],
                                    of_b[0].machine, Metric::speed)
                                 .interval());
    }
    // Of 1000 experiments 95 % are 950; within 5 standard deviations of 7 all the same.
    EXPECT_GE(place, 925);
    EXPECT_LE(place, 985);
    EXPECT_GE(mean, 925);
    EXPECT_LE(mean, 985);
    EXPECT_LE(repetitions, 500);
    RecordProperty("place", place);
    RecordProperty("mean", mean);
    RecordProperty("repetitions", repetitions);
}

INSTANTIATE_TEST_SUITE_P(Fleets, Simulated,
                         testing::Values(Fleet{"alike", 8, 8, 0.03, 0.03}, Fleet{"few", 3, 3, 0.02, 0.02},
                                         Fleet{"unlike", 4, 20, 0.05, 0.01},
                                         Fleet{"many", 30, 10, 0.02, 0.04}),
                         [](const auto& fleet) { return fleet.param.name; });

} // namespace
