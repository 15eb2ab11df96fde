// What needs a counting PMU of a Neoverse N2: runs as the only program of the virtual Yitian 710
// (cmake/yitian), as root.
#include "kernels/isa.hpp"
#include "perf/counter_plan.hpp"
#include "perf/counters.hpp"
#include "perf/text.hpp"
#include <array>
#include <fstream>
#include <gtest/gtest.h>
#include <linux/perf_event.h>
#include <perfmon/pfmlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using perf::Counters;

testing::AssertionResult contains(const std::string& text, std::string_view part) {
    if (text.find(part) != text.npos) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "\"" << part << "\" is not in: " << text;
}

/// Exactly 3 instructions a turn, and few others.
void turn(std::uint64_t turns) {
    asm volatile("1: subs %0, %0, #1\n"
                 "   nop\n"
                 "   b.ne 1b\n"
                 : "+r"(turns)
                 :
                 : "cc");
}

constexpr std::uint64_t turns = 100'000;

std::vector<perf::Event> cycles_and_instructions() {
    return perf::probe(std::array<std::string, 2>{"perf::CYCLES", "perf::INSTRUCTIONS"});
}

Counters::Reading count_turns(Counters& counters) {
    counters.start();
    turn(turns);
    counters.stop();
    return counters.read();
}

void set_paranoid(int level) {
    std::ofstream file("/proc/sys/kernel/perf_event_paranoid");
    ASSERT_TRUE(file << level << std::flush);
}

/// What `text` returns in a process without rights, at a level of perf_event_paranoid.
std::string as_nobody(int paranoid, std::string (*text)()) {
    set_paranoid(paranoid);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) return "no pipe";
    const pid_t child = fork();
    if (child == 0) {
        const bool dropped = setgid(65534) == 0 && setuid(65534) == 0;
        const std::string result = dropped ? text() : "still root";
        const ssize_t written = write(ends[1], result.data(), result.size());
        _exit(written == ssize_t(result.size()) ? 0 : 1);
    }
    close(ends[1]);
    std::string result;
    char block[4096];
    for (ssize_t got; (got = read(ends[0], block, sizeof block)) > 0;) result.append(block, std::size_t(got));
    close(ends[0]);
    waitpid(child, nullptr, 0);
    set_paranoid(2);
    return result;
}

TEST(Yitian, IsANeoverseN2WithItsVectors) {
    EXPECT_EQ(perf::field("/proc/cpuinfo", "CPU part"), "0xd49");
    EXPECT_EQ(perf::field("/proc/cpuinfo", "CPU variant"), "0x0");
    EXPECT_EQ(perf::field("/proc/cpuinfo", "CPU revision"), "0");
    EXPECT_EQ(isa::vector_length(), 16u);
}

TEST(Yitian, IsKnownToLibpfm4) {
    ASSERT_EQ(pfm_initialize(), PFM_SUCCESS);
    pfm_pmu_info_t info{};
    info.size = sizeof info;
    ASSERT_EQ(pfm_get_pmu_info(PFM_PMU_ARM_N2, &info), PFM_SUCCESS);
    EXPECT_TRUE(info.is_present);
    EXPECT_EQ(perf::encode("arm_n2::INST_RETIRED").config & 0xffff, 0x8u);
    EXPECT_EQ(perf::encode("arm_n2::SVE_INST_SPEC").config & 0xffff, 0x8006u);
}

TEST(Yitian, CountsInstructionsExactly) {
    const auto events = cycles_and_instructions();
    ASSERT_EQ(events[1].absent, "");
    Counters counters(events);
    ASSERT_TRUE(counters.complete());
    count_turns(counters);
    const auto once = count_turns(counters), again = count_turns(counters);
    ASSERT_TRUE(once.raw[1]);
    EXPECT_EQ(*once.raw[1], *again.raw[1]);
    EXPECT_EQ(once.running, 1);
    EXPECT_GE(*once.raw[1], 3 * turns);
    EXPECT_LT(*once.raw[1], 3 * turns + 200);
}

TEST(Yitian, PlansGroupsOfWhatReallyCounts) {
    const auto plan = perf::CounterPlan::for_this_machine();
    ASSERT_GE(plan.size(), 1u);
    const auto manifest = plan.describe();
    EXPECT_TRUE(contains(manifest.dump(), "neoverse-n2"));
    bool ipc = false;
    for (std::size_t g = 0; g < plan.size(); ++g) {
        Counters counters(plan.events(g));
        EXPECT_TRUE(counters.complete());
        const auto reading = count_turns(counters);
        EXPECT_EQ(reading.running, 1) << "group " << g;
        std::map<std::string, double> counts;
        for (std::size_t e = 0; e < plan.events(g).size(); ++e)
            if (reading.values[e]) counts[plan.events(g)[e].name] = *reading.values[e];
        for (const auto& [name, value] : plan.metrics(g, counts)) ipc = ipc || (name == "ipc" && value > 0);
    }
    EXPECT_TRUE(ipc) << manifest.dump(2);
    // QEMU has no caches: what would count their misses is absent with a reason, and no 0.
    EXPECT_TRUE(contains(plan.describe_events().dump(), "would count 0 for ever"));
}

TEST(Yitian, SaysThatParanoiaForbidsIt) {
    const std::string reason = as_nobody(3, [] { return cycles_and_instructions()[0].absent; });
    EXPECT_TRUE(contains(reason, "perf_event_paranoid is 3"));
    EXPECT_TRUE(contains(reason, "lower it to 2"));
}

TEST(Yitian, NeedsNoRightsToCountItself) {
    EXPECT_EQ(as_nobody(2, [] { return cycles_and_instructions()[0].absent; }), "");
    EXPECT_EQ(as_nobody(2,
                        [] {
                            Counters counters(cycles_and_instructions());
                            return std::string(
                                count_turns(counters).raw[1].value_or(0) >= 3 * turns ? "counted" : "not");
                        }),
              "counted");
}

/// Counters of the whole CPU that never give way: what another profiler does.
class Hog {
public:
    Hog() {
        perf_event_attr attr{};
        attr.size = sizeof attr;
        attr.type = PERF_TYPE_RAW;
        attr.config = 0x8; // INST_RETIRED, which takes a programmable counter
        attr.pinned = 1;
        for (int i = 0; i < 16; ++i)
            if (const int file = int(syscall(SYS_perf_event_open, &attr, -1, 0, -1, PERF_FLAG_FD_CLOEXEC));
                file >= 0)
                files_.push_back(file);
    }
    ~Hog() {
        for (const int file : files_) close(file);
    }
    Hog(const Hog&) = delete;
    Hog& operator=(const Hog&) = delete;
    std::size_t size() const { return files_.size(); }

private:
    std::vector<int> files_;
};

TEST(Yitian, CountersTakenAwayAreNoValueAndNotZero) {
    const auto events = cycles_and_instructions();
    Counters counters(events);
    {
        const Hog hog;
        ASSERT_GE(hog.size(), 6u);
        const auto reading = count_turns(counters);
        EXPECT_FALSE(reading.raw[1]) << *reading.raw[1];
        EXPECT_FALSE(reading.values[1]);
        EXPECT_EQ(perf::share_running(events), std::optional<double>(0));
    }
    EXPECT_GE(count_turns(counters).raw[1].value_or(0), 3 * turns) << "they did not come back";
}

TEST(Yitian, CountersTakenAwayMidwayShowTheirShare) {
    Counters counters(cycles_and_instructions());
    counters.start();
    for (int i = 0; i < 100; ++i) turn(turns);
    {
        const Hog hog;
        for (int i = 0; i < 100; ++i) turn(turns);
    }
    counters.stop();
    const auto reading = counters.read();
    ASSERT_TRUE(reading.running);
    EXPECT_GT(*reading.running, 0.2);
    EXPECT_LT(*reading.running, 0.8);
    ASSERT_TRUE(reading.raw[1] && reading.values[1]);
    // What was missed is made up for by the share of time.
    EXPECT_NEAR(*reading.values[1], 600.0 * turns, 0.05 * 600.0 * turns);
}

} // namespace
