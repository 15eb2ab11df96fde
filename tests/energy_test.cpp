// Energy: sources on a tree like /sys whose meters really run, faults included; and the arithmetic of phases.
#include "perf/energy/boundary.hpp"
#include "perf/energy/log.hpp"
#include "perf/energy/monitor.hpp"
#include "perf/error.hpp"
#include "sysfs_tree.hpp"
#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using namespace perf::energy;
using tests::Live, tests::microjoules, tests::SysfsTree;

const std::string rapl = "class/powercap/intel-rapl:";

/// A package zone as the kernel shows it.
void add_zone(const SysfsTree& tree, const std::string& zone, const std::string& name, std::uint64_t range) {
    tree.write(rapl + zone + "/name", name);
    tree.write(rapl + zone + "/max_energy_range_uj", std::to_string(range));
    tree.write(rapl + zone + "/energy_uj", "0");
}

Monitor open(const SysfsTree& tree, std::vector<std::string> names = {"auto"}) {
    return Monitor({.names = std::move(names), .sysfs = tree.root});
}

struct Phase {
    std::vector<Reading> readings;
    double seconds;
};

Phase watch(Monitor& monitor, std::chrono::milliseconds length) {
    const Time begin = monitor.mark();
    std::this_thread::sleep_for(length);
    const Time end = monitor.mark();
    return {monitor.between(begin, end), std::chrono::duration<double>(end - begin).count()};
}

/// The same, again until the meter did not stall: then it is the machine that was measured, not its load.
Phase watch(Monitor& monitor, Live& live, std::chrono::milliseconds length) {
    for (int attempt = 0;; ++attempt) {
        live.stall();
        const Time begin = Clock::now();
        Phase phase = watch(monitor, length);
        const bool late = Clock::now() - begin > length + 250ms; // this thread itself
        if ((live.stall() < 0.006 && !late) || attempt == 20) return phase;
    }
}

void expect_joules(const Phase& phase, std::size_t source, double watts) {
    const Reading& reading = phase.readings.at(source);
    ASSERT_TRUE(reading.joules.has_value()) << reading.reason;
    EXPECT_NEAR(*reading.joules / phase.seconds, watts, watts * 0.01);
    EXPECT_LT(reading.uncertainty_j.value_or(0), 0.05 * *reading.joules);
}

std::string reason(const Phase& phase, std::size_t source = 0) {
    EXPECT_FALSE(phase.readings.at(source).joules.has_value());
    return phase.readings.at(source).reason;
}

// --- sources

TEST(Powercap, KnowsTheJoulesThroughWrapAround) {
    const SysfsTree tree;
    // 50 W start over every 0.8 s, from shortly before the end of the range.
    constexpr std::uint64_t range = 40'000'000;
    add_zone(tree, "0", "package-0", range);
    Live live(
        [&](double s) { tree.write(rapl + "0/energy_uj", microjoules(50, s, range, range - 1'000'000)); });
    Monitor monitor = open(tree);
    ASSERT_EQ(monitor.size(), 1u);
    EXPECT_EQ(monitor.info(0).boundary, "package");
    const Phase phase = watch(monitor, live, 1700ms);
    expect_joules(phase, 0, 50);
    EXPECT_GT(phase.readings[0].uncertainty_j.value(), 0);
}

TEST(Powercap, AddsUpPackagesAndTheirMemory) {
    const SysfsTree tree;
    constexpr std::uint64_t range = 262'143'328'850;
    for (const char* package : {"0", "1"}) {
        add_zone(tree, package, fmt::format("package-{}", package), range);
        add_zone(tree, fmt::format("{0}:0", package), "core", range); // part of the package
        add_zone(tree, fmt::format("{0}:1", package), "dram", range);
    }
    Live live([&](double s) {
        for (const char* package : {"0", "1"}) {
            tree.write(rapl + package + "/energy_uj", microjoules(60, s, range));
            tree.write(rapl + package + ":0/energy_uj", microjoules(45, s, range));
            tree.write(rapl + package + ":1/energy_uj", microjoules(15, s, range));
        }
    });
    Monitor monitor = open(tree);
    EXPECT_EQ(monitor.info(0).boundary, "package+dram");
    expect_joules(watch(monitor, live, 1500ms), 0, 150);
}

TEST(Hwmon, IntegratesPowerAndNamesWhatItCovers) {
    const SysfsTree tree;
    tree.write("class/hwmon/hwmon3/name", "apm_xgene");
    tree.write("class/hwmon/hwmon3/power1_label", "CPU power");
    tree.write("class/hwmon/hwmon3/power1_input", "70000000");
    tree.write("class/hwmon/hwmon3/power2_label", "IO power");
    tree.write("class/hwmon/hwmon3/power2_input", "30000000");
    tree.write("class/hwmon/hwmon10/name", "power_meter");
    tree.write("class/hwmon/hwmon10/power1_average", "250000000");
    tree.write("class/hwmon/hwmon10/power1_average_interval", "100");
    Monitor monitor = open(tree);
    ASSERT_EQ(monitor.size(), 2u);
    EXPECT_EQ(monitor.info(0).boundary, "soc");
    EXPECT_EQ(monitor.info(1).boundary, "node-dc");
    EXPECT_EQ(monitor.info(1).period_s, 0.1);
    std::this_thread::sleep_for(50ms); // the first polls
    const Phase phase = watch(monitor, 2100ms);
    expect_joules(phase, 0, 100);
    expect_joules(phase, 1, 250);
}

// The power rises by 100 W a second: its integral is that of the mean.
TEST(Hwmon, FollowsAPowerThatChanges) {
    const SysfsTree tree;
    tree.write("class/hwmon/hwmon0/name", "power_meter");
    tree.write("class/hwmon/hwmon0/power1_average_interval", "100");
    const auto start = Clock::now();
    const auto watts = [&](Time at) { return 100 + 100 * std::chrono::duration<double>(at - start).count(); };
    const auto put = [&](double) {
        tree.write("class/hwmon/hwmon0/power1_average",
                   std::to_string(std::uint64_t(watts(Clock::now()) * 1e6)));
    };
    put(0);
    Live live(put);
    Monitor monitor = open(tree);
    std::this_thread::sleep_for(150ms);
    // Again until neither meter nor poll stalled.
    for (int attempt = 0; attempt < 20; ++attempt) {
        live.stall();
        const Time begin = monitor.mark();
        std::this_thread::sleep_for(1500ms);
        const Time end = monitor.mark();
        const Reading reading = monitor.between(begin, end).at(0);
        const double length = std::chrono::duration<double>(end - begin).count(),
                     truth = (watts(begin) + watts(end)) / 2 * length;
        ASSERT_TRUE(reading.joules.has_value()) << reading.reason;
        EXPECT_NEAR(*reading.joules, truth, *reading.uncertainty_j);
        if (live.stall() > 0.006 || std::abs(*reading.joules / truth - 1) > 0.01) continue;
        // Both edges by what the power moved by, a tenth of a second each.
        EXPECT_NEAR(*reading.uncertainty_j, 2 * 0.1 * 150, 2 * 0.1 * 60);
        return;
    }
    FAIL() << "never within 1 %";
}

TEST(Hwmon, CountsSocketsNotTheirCoresTwice) {
    const SysfsTree tree;
    tree.write("class/hwmon/hwmon0/name", "amd_energy");
    tree.write("class/hwmon/hwmon0/energy1_label", "Ecore000");
    tree.write("class/hwmon/hwmon0/energy2_label", "Esocket0");
    Live live([&](double s) {
        tree.write("class/hwmon/hwmon0/energy1_input", microjoules(20, s, ~0u));
        tree.write("class/hwmon/hwmon0/energy2_input", microjoules(90, s, ~0u));
    });
    std::this_thread::sleep_for(50ms);
    Monitor monitor = open(tree);
    ASSERT_EQ(monitor.size(), 1u);
    EXPECT_EQ(monitor.info(0).boundary, "package");
    expect_joules(watch(monitor, live, 800ms), 0, 90);
}

TEST(Hwmon, ASensorThatNobodyKnowsHasNoBoundary) {
    const SysfsTree tree;
    tree.write("class/hwmon/hwmon0/name", "ina226");
    tree.write("class/hwmon/hwmon0/power1_input", "5000000");
    Monitor monitor = open(tree);
    EXPECT_EQ(monitor.info(0).boundary, "unknown");
    EXPECT_FALSE(is_boundary(monitor.info(0).boundary)) << "it must meet nothing in a ratio";
}

TEST(Scmi, ShowsWatts) {
    const SysfsTree tree;
    tree.write("class/powercap/arm-scmi:0/name", "soc");
    tree.write("class/powercap/arm-scmi:0/power_uw", "120000000");
    Monitor monitor = open(tree, {"scmi"});
    EXPECT_EQ(monitor.info(0).boundary, "soc");
    std::this_thread::sleep_for(50ms);
    EXPECT_NE(reason(watch(monitor, 200ms)).find("too short"), std::string::npos)
        << "of one reading a second";
    expect_joules(watch(monitor, 2100ms), 0, 120);
}

TEST(PerfPower, ReadsWhatThePmuSaysOfItself) {
    const SysfsTree tree;
    const std::string pmu = "bus/event_source/devices/power/";
    tree.write(pmu + "type", "4294967"); // of no PMU, so that it cannot open
    tree.write(pmu + "cpumask", "0");
    tree.write(pmu + "events/energy-pkg", "event=0x02");
    tree.write(pmu + "events/energy-pkg.scale", "2.3283064365386962890625e-10");
    tree.write(pmu + "events/energy-pkg.unit", "Joules");
    auto found = find_perf_power(tree.root);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].info.resolution, 0x1p-32);
    EXPECT_NE(found[0].absent.find("does not open"), std::string::npos) << found[0].absent;
    tree.write(pmu + "events/energy-pkg.unit", "Calories");
    EXPECT_NE(find_perf_power(tree.root)[0].absent.find("Calories"), std::string::npos);
    tree.write(pmu + "events/energy-pkg", "umask");
    EXPECT_NE(find_perf_power(tree.root)[0].absent.find("umask"), std::string::npos);
}

TEST(Declared, NeedsItsSource) {
    const SysfsTree tree;
    Monitor monitor = open(tree, {"declared=95.5:package:data sheet, rev. 3"});
    EXPECT_EQ(monitor.info(0).name, "declared: data sheet, rev. 3");
    std::this_thread::sleep_for(50ms);
    const Phase phase = watch(monitor, 200ms);
    expect_joules(phase, 0, 95.5);
    EXPECT_FALSE(phase.readings[0].uncertainty_j.has_value()) << "nobody knows it";
    for (const char* bad : {"declared=95", "declared=95:package", "declared=95:package:",
                            "declared=95:room:x", "declared=-5:package:x", "declared=x:package:x"})
        EXPECT_THROW(open(tree, {bad}), perf::Error) << bad;
}

TEST(Meter, JoinsALogByItsClock) {
    const SysfsTree tree;
    const auto log = tree.root / "log.csv";
    const auto stamp = [] {
        return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
    };
    std::ofstream(log) << "timestamp,watts\n" << fmt::format("{:.6f},200\n", stamp());
    Live live([&](double) {
        std::ofstream(log, std::ios::app) << fmt::format("{:.6f},200\n", stamp());
        std::this_thread::sleep_for(20ms);
    });
    Monitor monitor = open(tree, {"meter=" + log.string() + ":wall-ac:0.25"});
    EXPECT_EQ(monitor.info(0).boundary, "wall-ac");
    std::this_thread::sleep_for(50ms);
    const Phase phase = watch(monitor, 700ms);
    const Reading& reading = phase.readings.at(0);
    ASSERT_TRUE(reading.joules.has_value()) << reading.reason;
    EXPECT_NEAR(*reading.joules / phase.seconds, 200, 2);
    live.end();
    std::ofstream(log, std::ios::app) << "tomorrow,200\n";
    EXPECT_NE(reason(watch(monitor, 10ms)).find("is no timestamp,watts"), std::string::npos);
    EXPECT_THROW(open(tree, {"meter=" + log.string()}), perf::Error);
    EXPECT_THROW(open(tree, {"meter=/nonexistent.csv:wall-ac:1"}), perf::Error);
}

TEST(Meter, ReadsIsoTimes) {
    const SysfsTree tree;
    const auto log = tree.root / "log.csv";
    std::ofstream file(log);
    const std::time_t now = std::time(nullptr);
    for (int s = -2; s <= 8; ++s) {
        const std::time_t t = now + s;
        char text[32];
        std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", std::gmtime(&t));
        file << text << ".000Z,150\n";
    }
    file.close();
    Monitor monitor = open(tree, {"meter=" + log.string() + ":wall-ac:0"});
    expect_joules(watch(monitor, 2100ms), 0, 150);
}

// --- faults

class Faults : public testing::Test {
protected:
    static constexpr std::uint64_t range = 262'143'328'850;
    SysfsTree tree;
    const std::string file = rapl + "0/energy_uj";
    std::atomic<bool> running = true;
    void SetUp() override { add_zone(tree, "0", "package-0", range); }
    std::function<void(double)> counter() {
        return [this](double s) {
            if (running) tree.write(file, microjoules(40, s, range));
        };
    }
    /// Again while the machine stalls the meter for so long that it seems to stand still.
    static void expect_known(Monitor& monitor) {
        std::string why;
        for (int attempt = 0; attempt < 20; ++attempt) {
            const Phase phase = watch(monitor, 300ms);
            if (phase.readings.at(0).joules) return;
            why = phase.readings.at(0).reason;
        }
        ADD_FAILURE() << why;
    }
    /// A phase in which `spoil` happens is NA; one after `mend` knows again.
    void through(const std::function<void()>& spoil, const std::function<void()>& mend,
                 const std::string& why) {
        Live live(counter());
        Monitor monitor = open(tree);
        expect_known(monitor);
        running = false;
        const Time begin = monitor.mark();
        std::this_thread::sleep_for(150ms);
        spoil();
        std::this_thread::sleep_for(400ms);
        const Time end = monitor.mark();
        const Reading reading = monitor.between(begin, end).at(0);
        EXPECT_FALSE(reading.joules.has_value()) << *reading.joules;
        EXPECT_NE(reading.reason.find(why), std::string::npos) << reading.reason;
        mend();
        running = true;
        std::this_thread::sleep_for(250ms);
        expect_known(monitor);
    }
};

TEST_F(Faults, StandsStill) {
    through([] {}, [] {}, "stood still");
}
TEST_F(Faults, Vanishes) {
    through([&] { std::filesystem::remove(tree.root / file); }, [] {}, "is gone");
}
TEST_F(Faults, GoesBack) {
    through([&] { tree.write(file, "5"); }, [] {}, "went back");
}
TEST_F(Faults, HoldsNonsense) {
    through([&] { tree.write(file, "12 apples"); }, [] {}, "no number");
}
TEST_F(Faults, CannotBeRead) { // as where a right was lost; root may read anything but a folder
    through(
        [&] {
            std::filesystem::remove(tree.root / file);
            std::filesystem::create_directory(tree.root / file);
        },
        [&] { std::filesystem::remove(tree.root / file); }, "cannot be read");
}

TEST(Fault, ASlowSourceDelaysNobody) {
    class Slow : public Source {
    public:
        Slow()
            : Source({.name = "slow", .boundary = "node-dc", .where = {}, .period_s = 0.1, .declared = {}}) {}
        double read() override {
            std::this_thread::sleep_for(1500ms);
            return 100;
        }
    };
    Polled track(std::make_unique<Slow>());
    const Time begin = Clock::now();
    track.mark();
    const Time end = Clock::now();
    EXPECT_LT(end - begin, 500ms) << "a mark waits for no answer";
    EXPECT_FALSE(track.between(begin, end).joules.has_value());
}

TEST(Fault, AnAbsentSourceIsNamedWithWhatToDo) {
    const SysfsTree tree;
    try {
        open(tree, {"powercap"});
        FAIL();
    } catch (const perf::Error& error) {
        EXPECT_NE(std::string(error.what()).find("intel_rapl_msr"), std::string::npos) << error.what();
    }
    EXPECT_THROW(open(tree, {"sunlight"}), perf::Error);
    EXPECT_EQ(open(tree).size(), 0u) << "auto takes what is there";
}

// --- the arithmetic, on points made by hand

Time at(double seconds) {
    return Time() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
}

Info counter_info(double period) {
    return {.name = "c",
            .boundary = "package",
            .where = {},
            .counts = true,
            .resolution = 0.01,
            .period_s = period,
            .uncertainty = 0.02,
            .declared = {}};
}

TEST(Between, InterpolatesAndAddsUpItsUncertainty) {
    std::vector<Point> points;
    for (int i = 0; i <= 10; ++i)
        points.push_back({.at = at(i), .joules = 10.0 * i, .watts = 0, .fault = {}});
    const Reading reading = between(points, counter_info(0.5), at(1.5), at(6.5), 0.1);
    EXPECT_DOUBLE_EQ(reading.joules.value(), 50);
    // Edges 2 * 0.1 s * 10 W = 2 J, steps 0.02 J, meter 2 % of 50 J = 1 J.
    EXPECT_DOUBLE_EQ(reading.uncertainty_j.value(), std::sqrt(4 + 0.0004 + 1));
    EXPECT_FALSE(between(points, counter_info(0.5), at(-1), at(3), 0.1).joules.has_value());
    EXPECT_FALSE(between(points, counter_info(0.5), at(3), at(11), 0.1).joules.has_value());
    EXPECT_FALSE(between({}, counter_info(0.5), at(0), at(1), 0.1).joules.has_value());
}

TEST(Between, AFaultSpoilsOnlyThePhasesThatTouchIt) {
    std::vector<Point> points;
    for (int i = 0; i <= 10; ++i)
        points.push_back({.at = at(i), .joules = 10.0 * i, .watts = 0, .fault = i == 5 ? "gone" : ""});
    const auto known = [&](double from, double to) {
        return between(points, counter_info(0.5), at(from), at(to), 0.1).joules.has_value();
    };
    EXPECT_TRUE(known(0.5, 3.5));
    EXPECT_FALSE(known(0.5, 4.5)) << "up to the fault nothing is known";
    EXPECT_FALSE(known(5.5, 8.5)) << "from the fault on, neither";
    EXPECT_FALSE(known(1, 9));
    EXPECT_TRUE(known(6, 9));
}

TEST(Between, WattsByTrapezoids) {
    std::vector<Point> points;
    for (const auto& [s, w] : {std::pair(0.0, 100.0), {1.0, 100.0}, {2.0, 200.0}, {3.0, 200.0}})
        add_watts(points, at(s), w);
    const Info info{
        .name = "w", .boundary = "node-dc", .where = {}, .resolution = 1, .period_s = 1, .declared = {}};
    const Reading reading = between(points, info, at(0), at(3), 1);
    EXPECT_DOUBLE_EQ(reading.joules.value(), 100 + 150 + 200);
    EXPECT_DOUBLE_EQ(reading.uncertainty_j.value(), std::hypot(2 * 100.0, 1.5));
    for (Point& p : points) p.joules = 0;
    EXPECT_EQ(between(points, info, at(0), at(3), 1).reason, "it shows no power at all");
}

TEST(Between, WattsThatMovedNearTheEndsCount) {
    std::vector<Point> points;
    for (int i = 0; i <= 20; ++i) add_watts(points, at(i), i < 5 || i > 15 ? 100 : 300);
    const Info info{
        .name = "w", .boundary = "node-dc", .where = {}, .resolution = 0, .period_s = 1, .declared = {}};
    const auto uncertainty = [&](double edge_s) {
        const Reading reading = between(points, info, at(7), at(13), edge_s);
        EXPECT_DOUBLE_EQ(reading.joules.value(), 6 * 300);
        return reading.uncertainty_j.value();
    };
    EXPECT_EQ(uncertainty(1), 0) << "an end that is 1 s off is still at 300 W";
    EXPECT_DOUBLE_EQ(uncertainty(2.5), 2 * 2.5 * 200) << "one that is 2.5 s off may be at 100 W";
    EXPECT_NE(between(points, info, at(7), at(13), 3.5).reason.find("too short"), std::string::npos);
}

TEST(Fault, NamesNoAddress) {
    const Info redfish{
        .name = "redfish", .boundary = "node-dc", .where = "https://bmc7.rack:444/redfish/v1/x"};
    EXPECT_EQ(reason_of(Fault("redfish: https://bmc7.rack:444/redfish: Could not resolve host: bmc7.rack"),
                        redfish),
              "redfish: the BMC/redfish: Could not resolve host: the BMC");
    const Info ipmi{.name = "ipmi", .boundary = "node-dc", .where = "lan://[fe80::1]:623 (DCMI)"};
    EXPECT_EQ(reason_of(Fault("ipmi: no way to [fe80::1]"), ipmi), "ipmi: no way to the BMC");
    const Info own{.name = "powercap", .boundary = "package", .where = "/sys/class/powercap"};
    EXPECT_EQ(reason_of(Fault("energy_uj is gone"), own), "energy_uj is gone");
}

TEST(Agreement, IsALine) {
    const auto found = agreement("bmc", "rapl", {100, 200, 300, 400}, {70, 130, 190, 250});
    ASSERT_TRUE(found.has_value());
    EXPECT_DOUBLE_EQ(found->slope, 0.6);
    EXPECT_NEAR(found->offset_w, 10, 1e-9);
    EXPECT_FALSE(agreement("a", "b", {1, 2}, {1, 2}).has_value());
    EXPECT_FALSE(agreement("a", "b", {1, 1, 1}, {1, 2, 3}).has_value());
}

} // namespace
