// A source that is watched from elsewhere, its log, and the log joined with the bundle of a run.
#include "folder.hpp"
#include "perf/bundle.hpp"
#include "perf/energy/monitor.hpp"
#include "perf/energy/power_log.hpp"
#include "perf/energy/watch.hpp"
#include "perf/error.hpp"
#include "perf/interrupt.hpp"
#include "perf/join.hpp"
#include "perf/text.hpp"
#include "perf/validate.hpp"
#include <cmath>
#include <csignal>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <numbers>

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using namespace perf::energy;
using perf::Sample;
using tests::Folder;
using Seconds = std::chrono::duration<double>;
using System = std::chrono::system_clock;

const Info bmc{.name = "redfish",
               .boundary = "node-dc",
               .where = "https://bmc",
               .resolution = 0.1,
               .period_s = 1,
               .declared = {}};

/// Seconds behind the beginning of all tests that have a time of their own.
System::time_point moment(double seconds) {
    return System::time_point(1'800'000'000s) +
           std::chrono::duration_cast<System::duration>(Seconds(seconds));
}

std::string refusal(const std::function<void()>& call) {
    try {
        call();
    } catch (const perf::Error& error) {
        EXPECT_EQ(std::string(error.what()).find('\n'), std::string::npos) << error.what();
        return error.what();
    }
    return "nothing";
}
void expect_in(const std::string& text, const std::string& part) {
    EXPECT_NE(text.find(part), text.npos) << text;
}

// --- the log

TEST(PowerLog, ComesBackAsItWasWritten) {
    const Folder folder;
    const fs::path file = folder.path / "power.csv";
    {
        PowerLogWriter log(file, bmc);
        log.write(moment(0.123), 231.5, {});
        log.write(moment(1), {}, "HTTP 500, \"twice\"");
        log.write(moment(2), 240, {});
    }
    std::ofstream(file, std::ios::app) << "2027-01-15T08:00:03"; // cut off
    const PowerLog log = read_power_log(file, 0.5s);
    EXPECT_EQ(log.info.name, "redfish");
    EXPECT_EQ(log.info.boundary, "node-dc");
    EXPECT_EQ(log.info.where, "") << "an address";
    EXPECT_FALSE(log.info.counts);
    EXPECT_EQ(log.info.resolution, 0.1);
    EXPECT_EQ(log.info.period_s, 1);
    ASSERT_EQ(log.points.size(), 3u);
    EXPECT_NEAR(Seconds(log.points[0].at.time_since_epoch()).count(), 1'800'000'000.623, 1e-6);
    EXPECT_EQ(log.points[0].watts, 231.5);
    EXPECT_EQ(log.points[1].fault, "HTTP 500, \"twice\"");
    EXPECT_EQ(log.points[2].watts, 240);
    expect_in(refusal([&] { PowerLogWriter again(file, bmc); }), "is there already");
}

TEST(PowerLog, WhatIsNoneIsRefusedWithItsPlace) {
    const Folder folder;
    const fs::path file = folder.path / "power.csv";
    const std::string header = "time,watts,reason,source,boundary,resolution_w,period_s,uncertainty\n",
                      first = "100,5,NA,ipmi,node-dc,1,1,0\n";
    const auto refused = [&](const std::string& text) {
        std::ofstream(file) << text;
        return refusal([&] { read_power_log(file, 0s); });
    };
    expect_in(refused("time,watts\n100,5\n"), "its first line must be time,watts,reason,source");
    expect_in(refused(""), "its first line must be");
    expect_in(refused(header), "has no reading");
    for (const auto& [line, what] : {std::pair{"101,5,NA,ipmi,wall-ac,1,1,0", ":3:10: another source"},
                                     {"100,5,NA,ipmi,node-dc,1,1,0", ":3:1: time goes back"},
                                     {"101,-5,NA,ipmi,node-dc,1,1,0", ":3:1: it is no timestamp,watts"},
                                     {"later,5,NA,ipmi,node-dc,1,1,0", ":3:1: it is no timestamp,watts"},
                                     {"1e300,5,NA,ipmi,node-dc,1,1,0", ":3:1: it is no timestamp,watts"},
                                     {"9999-01-01T00:00:00Z,5,NA,ipmi,node-dc,1,1,0", ":3:1: it is no"},
                                     {"101,5,NA", ":3:1: 3 cells, but 8 columns"}})
        expect_in(refused(header + first + line + "\n"), what);
    for (const auto& [line, what] : {std::pair{"100,5,NA,ipmi,room,1,1,0", ":2:15: boundary is none of"},
                                     {"100,5,NA,,node-dc,1,1,0", ":2:10: a source needs a name"},
                                     {"100,5,NA,ipmi,node-dc,x,1,0", ":2:23: resolution_w is no number"},
                                     {"100,5,NA,ipmi,node-dc,1,0,0", ":2:25: period_s must be above 0"},
                                     {"100,5,NA,ipmi,node-dc,1,1,-1", ":2:27: uncertainty is no number"}})
        expect_in(refused(header + line + "\n"), what);
    expect_in(refusal([&] { read_power_log(folder.path / "none.csv", 0s); }), "cannot read");
}

TEST(PowerLog, AHoleInItIsAFault) {
    const Folder folder;
    const fs::path file = folder.path / "power.csv";
    {
        PowerLogWriter log(file, bmc);
        for (int s = 0; s <= 10; ++s) log.write(moment(s), 100, {});
        for (int s = 21; s <= 30; ++s) log.write(moment(s), 100, {});
    }
    const PowerLog log = read_power_log(file, 0s);
    const auto known = [&](double from, double to) {
        const auto at = [](double s) {
            return Time(std::chrono::duration_cast<Clock::duration>(moment(s).time_since_epoch()));
        };
        return between(log.points, log.info, at(from), at(to), 1);
    };
    EXPECT_NEAR(known(2, 8).joules.value(), 600, 1e-6);
    EXPECT_NEAR(known(22, 28).joules.value(), 600, 1e-6);
    for (const auto& [from, to] : {std::pair{8, 12}, {11, 14}, {11, 19}, {17, 20}, {8, 24}, {18, 24}})
        expect_in(known(from, to).reason, "no line for 11 s");
}

TEST(PowerLog, IsTheLogOfAMeterToo) {
    const Folder folder;
    const fs::path file = folder.path / "power.csv";
    const auto now = System::now();
    {
        PowerLogWriter log(file, bmc);
        log.write(now - 3s, {}, "gone");
        for (int s = -2; s <= 8; ++s) log.write(now + std::chrono::seconds(s), 150, {});
        log.write(now + 9s, {}, "gone again");
    }
    Monitor monitor({.names = {"meter=" + file.string() + ":node-dc:0"}});
    const Time begin = monitor.mark();
    std::this_thread::sleep_for(2200ms);
    const Time end = monitor.mark();
    const Reading reading = monitor.between(begin, end).at(0);
    ASSERT_TRUE(reading.joules.has_value()) << reading.reason;
    EXPECT_NEAR(*reading.joules / Seconds(end - begin).count(), 150, 0.1);
    EXPECT_EQ(monitor.between(begin - 10s, begin).at(0).reason, "the source gave no value yet");
    EXPECT_EQ(monitor.between(begin - 2500ms, begin).at(0).reason, "gone");
}

// --- the watch

class Fake : public Source {
public:
    Fake(Info info, std::function<double(double)> shows)
        : Source(std::move(info)), shows_(std::move(shows)) {}
    double read() override { return shows_(Seconds(Clock::now() - begin_).count()); }

private:
    std::function<double(double)> shows_;
    Time begin_ = Clock::now();
};

TEST(Watch, WritesWhatASourceShowsAndGoesOnAfterAFault) {
    const Folder folder;
    Info info = bmc;
    info.period_s = 0.1;
    Fake source(info, [](double s) {
        if (s > 0.5 && s < 1) throw Fault("redfish: https://bmc/x: no answer");
        return 100 + 100 * s;
    });
    const auto begin = System::now();
    const Watched watched = watch(source, folder.path / "power.csv", 1.6);
    EXPECT_GE(watched.readings, 3u);
    EXPECT_GE(watched.failed, 2u);
    const PowerLog log = read_power_log(folder.path / "power.csv", 0s);
    ASSERT_EQ(log.points.size(), watched.readings + watched.failed);
    EXPECT_EQ(log.info.period_s, 0.1);
    bool failed = false, returned = false;
    for (const Point& point : log.points) {
        const double s = Seconds(point.at.time_since_epoch() - begin.time_since_epoch()).count();
        if (!point.fault.empty()) {
            EXPECT_EQ(point.fault, "redfish: the BMC/x: no answer");
            failed = true;
            continue;
        }
        returned = returned || failed;
        EXPECT_NEAR(point.watts, 100 + 100 * s, 10) << s; // a busy machine is late
    }
    EXPECT_TRUE(returned);
}

TEST(Watch, OfACounterWritesTheWattsBetweenReadings) {
    const Folder folder;
    const Info rapl{.name = "powercap",
                    .boundary = "package",
                    .where = {},
                    .counts = true,
                    .resolution = 0.01,
                    .period_s = 1e-3};
    Fake source(rapl, [](double s) { return 7 + 50 * std::min(s, 0.75); }); // then it stands still
    const Watched watched = watch(source, folder.path / "power.csv", 1.3);
    EXPECT_GE(watched.readings, 3u);
    EXPECT_GE(watched.failed, 1u);
    const PowerLog log = read_power_log(folder.path / "power.csv", 0s);
    EXPECT_FALSE(log.info.counts);
    EXPECT_EQ(log.info.period_s, 0.1);
    EXPECT_NEAR(log.info.resolution, 0.1, 1e-9);
    EXPECT_NEAR(log.points[1].watts, 50, 2);
    expect_in(log.points.back().fault, "stood still");
}

TEST(Watch, AnInterruptEndsIt) {
    const Folder folder;
    Fake source(bmc, [](double s) {
        if (s > 0.2) std::raise(SIGTERM);
        return 1;
    });
    const Time begin = Clock::now();
    EXPECT_GE(watch(source, folder.path / "power.csv", 1e9).readings, 1u);
    EXPECT_LT(Clock::now() - begin, 30s);
}

// --- the join

/// 200 W that swing by 80 W in 40 s.
double curve(double s) { return 200 + 80 * std::sin(s / 40 * 2 * std::numbers::pi); }
double integral(double from, double to) {
    const double w = 2 * std::numbers::pi / 40;
    return 200 * (to - from) + 80 / w * (std::cos(w * from) - std::cos(w * to));
}

class Join : public testing::Test {
protected:
    Folder folder;
    const fs::path bundle = folder.path / "host", log = folder.path / "bmc.csv",
                   joined = folder.path / "joined";

    Sample row(std::uint64_t repetition, double end, double seconds) const {
        Sample sample;
        sample.run = "2027-01-15T08:00:00-1";
        sample.time = perf::utc(moment(end));
        sample.family = "exec";
        sample.kernel = sample.variant = sample.kind = "program";
        sample.input = "named";
        sample.repetition = repetition;
        sample.seconds = seconds;
        sample.ops = 1;
        sample.reason = "no counters: machine.json says why; no energy sampled";
        return sample;
    }
    void write_bundle(const std::vector<Sample>& rows, bool seal = true) const {
        perf::BundleWriter writer(bundle, false, {"perf::PAGE-FAULTS"});
        for (const Sample& sample : rows) writer.append(sample, {std::to_string(40 + sample.repetition)});
        using Json = nlohmann::ordered_json;
        Json manifest;
        manifest["run"] = {
            {"id", rows.front().run}, {"begun", rows.front().time}, {"options", Json::object()}};
        manifest["counters"] = Json::array({{{"event", "perf::PAGE-FAULTS"}}});
        for (const char* key : {"processor", "architecture", "kernel", "compiler", "version", "energy"})
            manifest[key] = "";
        writer.manifest(manifest);
        fs::create_directory(bundle / "output");
        std::ofstream(bundle / "output/0.txt") << "said\n";
        std::ofstream(bundle / "notes") << "nobody sealed them\n";
        if (seal) writer.seal({"output/0.txt"});
    }
    /// What the BMC shows, twice a second, from `from` to `to`, by a clock that is so many seconds behind.
    void write_log(double from, double to, double behind = 0) const {
        fs::remove(log);
        PowerLogWriter writer(log, bmc);
        for (double s = from; s <= to; s += 0.5)
            writer.write(moment(s - behind), std::round(curve(s) * 10) / 10, {});
    }
    std::vector<Sample> join(double offset = 0, double uncertainty = 0) {
        fs::remove_all(joined);
        result = perf::join_log({bundle, log, joined, offset, uncertainty});
        const perf::Validity validity = perf::validate(joined);
        EXPECT_TRUE(validity.sealed);
        for (const auto& [where, what] : validity.findings) ADD_FAILURE() << where << ": " << what;
        return perf::read_bundle(joined).samples;
    }
    std::string refused(double offset = 0) const {
        const fs::path none = folder.path / "none";
        const std::string text = refusal([&] { perf::join_log({bundle, log, none, offset, 0}); });
        EXPECT_FALSE(fs::exists(none));
        return text;
    }
    perf::Joined result;
};

TEST_F(Join, FindsTheEnergyOfEachPhase) {
    Sample counted = row(2, 95, 4);
    counted.cycles = 1e9;
    counted.reason = "no energy sampled";
    write_bundle({row(0, 30, 20), row(1, 61.25, 30.5), counted});
    write_log(0, 120);
    const std::string before = perf::slurp(bundle / "samples.csv") + perf::slurp(bundle / "machine.json") +
                               perf::slurp(bundle / "SHA256SUMS");
    const auto rows = join();
    ASSERT_EQ(rows.size(), 3u);
    for (const auto& [sample, from] : {std::pair{rows[0], 10.0}, {rows[1], 30.75}, {rows[2], 91.0}}) {
        EXPECT_NEAR(sample.energy_j.value(), integral(from, from + *sample.seconds), 0.02 * *sample.energy_j);
        EXPECT_EQ(sample.energy_source, "redfish");
        EXPECT_EQ(sample.energy_boundary, "node-dc");
        EXPECT_EQ(sample.energy_s, sample.seconds);
        EXPECT_GT(sample.energy_uncertainty_j.value(), 0);
        EXPECT_EQ(sample.reason, sample.cycles ? "" : "no counters: machine.json says why");
    }
    EXPECT_EQ(result.known, 3u);
    EXPECT_EQ(perf::slurp(bundle / "samples.csv") + perf::slurp(bundle / "machine.json") +
                  perf::slurp(bundle / "SHA256SUMS"),
              before);
    // All of the old bundle that was sealed, and the log.
    EXPECT_EQ(perf::slurp(joined / "output/0.txt"), "said\n");
    EXPECT_FALSE(fs::exists(joined / "notes"));
    EXPECT_EQ(perf::slurp(joined / "power.csv"), perf::slurp(log));
    EXPECT_NE(perf::slurp(joined / "SHA256SUMS").find("  power.csv\n"), std::string::npos);
    EXPECT_NE(perf::slurp(joined / "samples.csv").find(",42\n"), std::string::npos) << "a counter's column";
    const auto manifest = perf::read_manifest(joined)["joined"];
    EXPECT_EQ(manifest["samples_sha256"], perf::sha256(perf::slurp(bundle / "samples.csv")));
    EXPECT_EQ(manifest["source"], "redfish");
    EXPECT_EQ(manifest["clock_offset_s"], 0.0);
    const std::string energy = perf::slurp(joined / "energy.csv");
    EXPECT_EQ(std::ranges::count(energy, '\n'), 4) << energy;
}

TEST_F(Join, AClockThatIsHoursOffIsCorrected) {
    write_bundle({row(0, 30, 20), row(1, 61, 30)});
    write_log(0, 120);
    const auto right = join();
    write_log(0, 120, 3 * 3600 + 0.25);
    expect_in(refused(), "is not of the time of the run");
    expect_in(refused(-10800), "--clock-offset");
    const auto corrected = join(3 * 3600 + 0.25);
    for (std::size_t i = 0; i < right.size(); ++i)
        EXPECT_NEAR(*corrected[i].energy_j, *right[i].energy_j, 1e-3);
    EXPECT_EQ(perf::read_manifest(joined)["joined"]["clock_offset_s"], 10800.25);
}

TEST_F(Join, UncertaintyGrowsWithTheClocks) {
    write_bundle({row(0, 30, 20)});
    write_log(0, 120);
    double last = 0;
    for (const double clock : {0.0, 1.0, 3.0, 8.0}) {
        const auto rows = join(clock / 2, clock); // as wrong as half of what is admitted
        EXPECT_GT(*rows[0].energy_uncertainty_j, last) << clock;
        last = *rows[0].energy_uncertainty_j;
        EXPECT_NEAR(*rows[0].energy_j, integral(10, 30), last) << clock;
    }
    EXPECT_TRUE(join(0, 9).front().reason.find("too short") != std::string::npos)
        << "both ends are 10 s off, and the phase has 20 s";
}

TEST_F(Join, WhatItCannotKnowIsNaWithAReason) {
    write_bundle({row(0, 30, 20), row(1, 50, 1), row(2, 80, 20), row(3, 118, 20), row(4, 150, 20)});
    fs::remove(log);
    {
        PowerLogWriter writer(log, bmc);
        for (double s = 0; s <= 120; s += 0.5)
            if (s > 70 && s < 72)
                writer.write(moment(s), {}, "the BMC: HTTP 500");
            else if (s < 100 || s > 112)
                writer.write(moment(s), curve(s), {});
    }
    const auto rows = join();
    EXPECT_TRUE(rows[0].energy_j.has_value());
    for (const auto& [i, part] : {std::pair{1, "too short for this source"},
                                  {2, "HTTP 500"},
                                  {3, "no line for"},
                                  {4, "no value any more"}}) {
        const Sample& sample = rows[std::size_t(i)];
        EXPECT_FALSE(sample.energy_j || sample.energy_s || sample.energy_uncertainty_j) << i;
        EXPECT_EQ(sample.energy_source, "");
        expect_in(sample.reason, part);
        expect_in(sample.reason, "no counters");
        EXPECT_EQ(sample.reason.find("no energy sampled"), std::string::npos);
    }
    EXPECT_EQ(result.known, 1u);
    EXPECT_EQ(result.unknown.size(), 4u);
}

TEST_F(Join, RowsThatHaveAnEnergyKeepIt) {
    Sample has = row(0, 30, 20);
    has.energy_j = 5, has.energy_uncertainty_j = 1, has.energy_s = 20.5;
    has.energy_source = "powercap", has.energy_boundary = "package";
    Sample disturbed = row(1, 55, 20), failed = row(2, 56, 20);
    disturbed.status = "disturbed", disturbed.reason = "somebody else ran";
    failed.status = "failed", failed.reason = "exit code 1", failed.seconds.reset(), failed.ops.reset();
    write_bundle({has, disturbed, failed});
    std::ofstream(bundle / "energy.csv") << "run\n";
    perf::BundleWriter(bundle, true, {"perf::PAGE-FAULTS"}).seal({"output/0.txt"});
    write_log(0, 120);
    const auto rows = join();
    EXPECT_EQ(rows[0].energy_j, 5);
    EXPECT_EQ(rows[0].energy_boundary, "package");
    EXPECT_EQ(rows[0].reason, has.reason);
    EXPECT_NEAR(rows[1].energy_j.value(), integral(35, 55), 100);
    EXPECT_EQ(rows[1].reason, "somebody else ran");
    EXPECT_FALSE(rows[2].energy_j.has_value());
    EXPECT_EQ(result.before, 1u);
    EXPECT_EQ(perf::slurp(joined / "energy.csv").find("run\n"), 0u)
        << "what the run's own sources said stays";
}

TEST_F(Join, RefusesWhatItMayNotJoin) {
    write_bundle({row(0, 30, 20)}, false);
    write_log(0, 120);
    expect_in(refused(), "not valid or not sealed");
    fs::remove_all(bundle);
    write_bundle({row(0, 30, 20)});
    expect_in(refusal([&] { perf::join_log({bundle, log, bundle, 0, 0}); }), "choose another folder");
    expect_in(refusal([&] { perf::join_log({bundle, log, bundle / "new", 0, 0}); }), "choose another folder");
    EXPECT_FALSE(fs::exists(bundle / "new"));
    join();
    expect_in(refusal([&] { perf::join_log({joined, log, folder.path / "twice", 0, 0}); }), "joined already");
    expect_in(refusal([&] { perf::join_log({bundle, log, joined, 0, 0}); }), "holds samples already");
    fs::remove_all(joined);
    write_log(40, 120);
    expect_in(refused(), "from 2027-01-15T08:00:40.000Z to 2027-01-15T08:02:00.000Z, the run from "
                         "2027-01-15T08:00:10.000Z to 2027-01-15T08:00:30.000Z");
    std::ofstream(bundle / "samples.csv", std::ios::app) << "x\n";
    expect_in(refused(), "not valid or not sealed");
    fs::remove_all(bundle);
    Sample has = row(0, 30, 20);
    has.energy_j = 5, has.energy_uncertainty_j = 1, has.energy_source = "x", has.energy_boundary = "package";
    write_bundle({has});
    expect_in(refused(), "no row that lacks an energy");
}

} // namespace
