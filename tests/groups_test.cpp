// Counter groups: the events of perf/groups against libpfm4's tables, the formulas against numbers worked by
// hand, the planning against stated capacities, and real counters where the machine has them.
#include "perf/counter_plan.hpp"
#include "perf/error.hpp"
#include "perf/groups.hpp"
#include "perf/pmu.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <numeric>
#include <perfmon/pfmlib.h>

namespace {

namespace fs = std::filesystem;
using Counts = std::map<std::string, double>;
using Names = std::set<std::string>;

/// libpfm4 shall encode events of processors other than this one.
const int every_pmu = setenv("LIBPFM_ENCODE_INACTIVE", "1", 1);

perf::Microarchitecture groups(std::string_view name) {
    for (const auto& file : perf::group_files())
        if (file.name == name) return perf::parse_groups(file);
    ADD_FAILURE() << "no file " << name;
    return {};
}

/// The names of the PMUs that this build of libpfm4 has tables of.
Names pmus_of_libpfm4() {
    Names names;
    if (pfm_initialize() != PFM_SUCCESS) return names;
    for (int i = 0; i < PFM_PMU_MAX; ++i) {
        pfm_pmu_info_t info{};
        info.size = sizeof info;
        if (pfm_get_pmu_info(pfm_pmu_t(i), &info) == PFM_SUCCESS) names.insert(info.name);
    }
    return names;
}

// --- the files

TEST(Groups, EveryEventHasTheCodeThatLibpfm4Has) {
    ASSERT_EQ(every_pmu, 0);
    const Names known = pmus_of_libpfm4();
    Names checked;
    for (const auto& file : perf::group_files())
        for (const auto& recipe : perf::parse_groups(file).events) {
            if (recipe.pfm.empty()) continue;
            const std::string pmu = recipe.pfm.substr(0, recipe.pfm.find("::"));
            EXPECT_TRUE(pmu == "perf" || recipe.raw)
                << file.name << ' ' << recipe.id << " has no raw fallback";
            if (!known.contains(pmu)) continue; // of another architecture
            const perf::Event event = perf::encode(recipe.pfm);
            EXPECT_EQ(event.absent, "") << file.name << ' ' << recipe.pfm;
            if (recipe.raw) {
                EXPECT_EQ(event.config, *recipe.raw) << file.name << ' ' << recipe.pfm;
            }
            checked.insert(pmu);
        }
#ifdef __aarch64__
    EXPECT_EQ(checked, (Names{"arm_n1", "arm_n2", "arm_v1", "arm_v2", "perf"}));
#else
    EXPECT_EQ(checked, (Names{"amd64_fam19h_zen3", "amd64_fam19h_zen4", "icx", "perf", "spr"}));
#endif
}

TEST(Groups, EveryFileOffersEveryNameWithAFormulaOrAReason) {
    Names files;
    for (const auto& file : perf::group_files()) {
        files.insert(std::string(file.name));
        const auto groups = perf::parse_groups(file);
        EXPECT_FALSE(groups.title.empty()) << file.name;
        for (const char* id : {"cycles", "instructions"}) EXPECT_TRUE(groups.event(id)) << file.name;
        // Whatever the revision and the slots, a condition of each name holds.
        for (const std::uint64_t revision : {0u, 2u, 3u, 16u})
            for (const std::uint64_t slots : {0u, 5u, 8u})
                for (const auto name : perf::metric_names)
                    EXPECT_TRUE(std::ranges::any_of(groups.metrics,
                                                    [&](const perf::CounterMetric& metric) {
                                                        return metric.name == name &&
                                                               holds(groups, metric,
                                                                     {.revision = revision, .slots = slots});
                                                    }))
                        << file.name << ' ' << name << ", revision " << revision << ", slots " << slots;
    }
    EXPECT_EQ(files, (Names{"generic.toml", "icelake.toml", "neoverse-n1.toml", "neoverse-n2.toml",
                            "neoverse-v1.toml", "neoverse-v2.toml", "sapphirerapids.toml", "zen3.toml",
                            "zen4.toml", "zen5.toml"}));
}

TEST(Groups, AreFoundByTheNumbersOfTheProcessor) {
    const auto arm = [](std::uint64_t part) { return perf::Processor{.implementer = 0x41, .part = part}; };
    const auto x86 = [](const char* vendor, std::uint64_t family, std::uint64_t model) {
        return perf::Processor{.vendor = vendor, .family = family, .model = model};
    };
    const auto file = [](const perf::Processor& processor) { return perf::groups_for(processor).file; };
    EXPECT_EQ(file(arm(0xd0c)), "neoverse-n1.toml");
    EXPECT_EQ(file(arm(0xd49)), "neoverse-n2.toml");
    EXPECT_EQ(file(arm(0xd40)), "neoverse-v1.toml");
    EXPECT_EQ(file(arm(0xd4f)), "neoverse-v2.toml");
    EXPECT_EQ(file(arm(0xd03)), "generic.toml");
    EXPECT_EQ(file({.implementer = 0x48, .part = 0xd49}), "generic.toml") << "another implementer's part";
    EXPECT_EQ(file(x86("AuthenticAMD", 25, 1)), "zen3.toml");
    EXPECT_EQ(file(x86("AuthenticAMD", 25, 17)), "zen4.toml");
    EXPECT_EQ(file(x86("AuthenticAMD", 26, 2)), "zen5.toml");
    EXPECT_EQ(file(x86("AuthenticAMD", 23, 49)), "generic.toml");
    EXPECT_EQ(file(x86("GenuineIntel", 6, 106)), "icelake.toml");
    EXPECT_EQ(file(x86("GenuineIntel", 6, 143)), "sapphirerapids.toml");
    EXPECT_EQ(file(x86("GenuineIntel", 6, 207)), "sapphirerapids.toml");
    EXPECT_EQ(file(x86("GenuineIntel", 25, 17)), "generic.toml");
    EXPECT_EQ(file({}), "generic.toml");
}

// --- the formulas

/// Every metric that a file has a formula for, of the first condition that holds.
Counts compute(std::string_view file, const perf::Processor& processor, const Counts& counts) {
    const auto all = groups(file);
    Counts values;
    Names done;
    for (const auto& metric : all.metrics) {
        if (!holds(all, metric, processor) || !done.insert(metric.name).second) continue;
        if (const auto value = evaluate(all, metric, processor, counts)) values[metric.name] = *value;
    }
    return values;
}

void expect_near(const Counts& got, const Counts& want) {
    for (const auto& [name, value] : want) {
        ASSERT_TRUE(got.contains(name)) << name;
        EXPECT_NEAR(got.at(name), value, 1e-12) << name;
    }
    for (const auto& [name, value] : got) EXPECT_TRUE(want.contains(name)) << name << " = " << value;
}

/// What all Arm files count alike: 1000 cycles, 2000 instructions.
Counts arm_counts(const Counts& more) {
    Counts counts{{"cycles", 1000},    {"instructions", 2000},  {"branch_misses", 8},
                  {"l1d_refill", 60},  {"l2d_refill", 20},      {"cache_misses", 4},
                  {"inst_spec", 2500}, {"ase_spec", 500},       {"crypto_spec", 250},
                  {"sve_spec", 125},   {"stall_frontend", 300}, {"stall_backend", 450}};
    counts.insert(more.begin(), more.end());
    return counts;
}
Counts arm_values(const Counts& more) {
    Counts values{{"ipc", 2},      {"branch_mpki", 4},  {"l1d_mpki", 30},    {"l2_mpki", 10},
                  {"llc_mpki", 2}, {"simd_share", 0.2}, {"sve_share", 0.05}, {"crypto_share", 0.1}};
    values.insert(more.begin(), more.end());
    return values;
}

// 5 * 1000 slots: 2000 stalled (1200 by the frontend, 800 by the backend); 2400 of 3000 ops retired: 0.8;
// 10 mispredictions. retiring = 0.8 * (1 - 0.4), bad = 0.2 * 0.6 + 0.04, frontend = 0.24 - 0.01,
// backend = 0.16 - 0.03; together 1.
const Counts n2_values{{"retiring", 0.48}, {"bad_speculation", 0.16}, {"frontend", 0.23}, {"backend", 0.13}};

TEST(Formulas, OfNeoverseN2FromR0p3) {
    const auto counts = arm_counts({{"stall_slot", 2000},
                                    {"stall_slot_frontend", 1200},
                                    {"stall_slot_backend", 800},
                                    {"op_retired", 2400},
                                    {"op_spec", 3000},
                                    {"mispredicted", 10}});
    expect_near(compute("neoverse-n2.toml", {.revision = 3, .slots = 5}, counts), arm_values(n2_values));
}

TEST(Formulas, OfNeoverseN2BeforeR0p3TakeOneACycleFromTheSlotEvents) {
    for (const std::uint64_t revision : {0u, 1u, 2u}) {
        const auto counts = arm_counts({{"stall_slot", 3000},
                                        {"stall_slot_frontend", 2200},
                                        {"stall_slot_backend", 800},
                                        {"op_retired", 2400},
                                        {"op_spec", 3000},
                                        {"mispredicted", 10}});
        expect_near(compute("neoverse-n2.toml", {.revision = revision, .slots = 5}, counts),
                    arm_values(n2_values));
    }
}

TEST(Formulas, OfAGuestWithoutSlotsAreSharesOfCycles) {
    // Hidden events may read as anything: they must not matter.
    const auto counts = arm_counts({{"stall_slot", 0},
                                    {"stall_slot_frontend", 0},
                                    {"stall_slot_backend", 0},
                                    {"op_retired", 2400},
                                    {"op_spec", 3000},
                                    {"mispredicted", 10}});
    for (const char* file : {"neoverse-n2.toml", "neoverse-v1.toml", "neoverse-v2.toml"})
        expect_near(compute(file, {.slots = 0}, counts), arm_values({{"frontend", 0.3}, {"backend", 0.45}}));
    const auto n2 = groups("neoverse-n2.toml");
    for (const auto& metric : n2.metrics)
        if (metric.name == "frontend" && holds(n2, metric, {.slots = 0})) {
            EXPECT_NE(metric.meaning.find("not of slots"), std::string::npos) << "the plan says so in words";
        }
}

TEST(Formulas, OfNeoverseV1AndV2) {
    // 8 * 1000 slots, 3200 stalled (2000 and 1200). V1 takes all four cycles of a misprediction from the
    // frontend: 0.25 - 0.04 and 0.15; V2 one and three: 0.25 - 0.01 and 0.15 - 0.03.
    const auto counts = arm_counts({{"stall_slot", 3200},
                                    {"stall_slot_frontend", 2000},
                                    {"stall_slot_backend", 1200},
                                    {"op_retired", 2400},
                                    {"op_spec", 3000},
                                    {"mispredicted", 10}});
    expect_near(
        compute("neoverse-v1.toml", {.slots = 8}, counts),
        arm_values({{"retiring", 0.48}, {"bad_speculation", 0.16}, {"frontend", 0.21}, {"backend", 0.15}}));
    expect_near(
        compute("neoverse-v2.toml", {.slots = 8}, counts),
        arm_values({{"retiring", 0.48}, {"bad_speculation", 0.16}, {"frontend", 0.24}, {"backend", 0.12}}));
}

TEST(Formulas, OfNeoverseN1) {
    auto want = arm_values({{"frontend", 0.3}, {"backend", 0.45}});
    want.erase("sve_share");
    expect_near(compute("neoverse-n1.toml", {}, arm_counts({})), want);
}

TEST(Formulas, OfMemoryTraffic) {
    const Counts yitian{{"drw_read", 1000}, {"drw_write", 400}, {"drw_modify", 100}};
    expect_near(compute("neoverse-n2.toml", {}, yitian), {{"dram_bytes", 96000}}); // 1500 lines
    expect_near(compute("neoverse-v2.toml", {}, {{"mc_requests", 10}}), {{"dram_bytes", 640}});
    expect_near(compute("zen4.toml", {}, {{"memory_cas", 3}}), {{"dram_bytes", 192}});
    expect_near(compute("icelake.toml", {}, {{"imc_read", 5}, {"imc_write", 2}}), {{"dram_bytes", 448}});
}

TEST(Formulas, OfZen) {
    // Of the slots 20 % empty by the frontend, 30 % by the backend, 45 % retired, 5 % discarded.
    const Counts common{{"cycles", 1000},  {"instructions", 2000}, {"branch_misses", 8},
                        {"l1d_fills", 60}, {"memory_fills", 4},    {"l2_data_misses", 20}};
    Counts want{{"ipc", 2}, {"branch_mpki", 4}, {"l1d_mpki", 30}, {"l2_mpki", 10}, {"llc_mpki", 2}};
    expect_near(compute("zen3.toml", {}, common), want);
    want.insert({{"frontend", 0.2},
                 {"backend", 0.3},
                 {"retiring", 0.45},
                 {"bad_speculation", 0.05},
                 {"simd_share", 0.3},
                 {"crypto_share", 0.1}});
    Counts zen4{
        {"no_ops_frontend", 1200}, {"stalls_backend", 1800}, {"ops_retired", 2700}, {"ops_dispatched", 3000},
        {"vector_fp", 540},        {"vector_int", 270},      {"aes", 135},          {"sha", 135}};
    zen4.insert(common.begin(), common.end());
    expect_near(compute("zen4.toml", {}, zen4), want);
    Counts zen5{
        {"no_ops_frontend", 1600}, {"stalls_backend", 2400}, {"ops_retired", 3600}, {"ops_dispatched", 4000},
        {"vector_fp", 720},        {"vector_int", 360},      {"aes", 180},          {"sha", 180}};
    zen5.insert(common.begin(), common.end());
    expect_near(compute("zen5.toml", {}, zen5), want);
}

TEST(Formulas, OfIntel) {
    const Counts counts{{"cycles", 1000}, {"instructions", 2000}, {"branch_misses", 8}, {"l1d_fills", 60},
                        {"l2_fills", 20}, {"cache_misses", 4},    {"slot_count", 6000}, {"td_retiring", 2400},
                        {"td_bad", 600},  {"td_frontend", 1200},  {"td_backend", 1800}};
    for (const char* file : {"icelake.toml", "sapphirerapids.toml"})
        expect_near(compute(file, {}, counts), {{"ipc", 2},
                                                {"branch_mpki", 4},
                                                {"l1d_mpki", 30},
                                                {"l2_mpki", 10},
                                                {"llc_mpki", 2},
                                                {"retiring", 0.4},
                                                {"bad_speculation", 0.1},
                                                {"frontend", 0.2},
                                                {"backend", 0.3}});
}

TEST(Formulas, OfAnyProcessor) {
    expect_near(compute("generic.toml", {},
                        {{"cycles", 1000},
                         {"instructions", 2000},
                         {"branch_misses", 8},
                         {"cache_misses", 4},
                         {"l1d_load_misses", 60},
                         {"stalled_frontend", 300},
                         {"stalled_backend", 450}}),
                {{"ipc", 2},
                 {"branch_mpki", 4},
                 {"l1d_mpki", 30},
                 {"llc_mpki", 2},
                 {"frontend", 0.3},
                 {"backend", 0.45}});
}

TEST(Formulas, GiveNothingWhereNothingWasCountedOrTheCountsAreNonsense) {
    const auto n1 = groups("neoverse-n1.toml");
    const auto metric = *std::ranges::find(n1.metrics, "frontend", &perf::CounterMetric::name);
    const auto value = [&](const Counts& counts) { return evaluate(n1, metric, {}, counts); };
    EXPECT_FALSE(value({{"cycles", 0}, {"stall_frontend", 0}}));
    EXPECT_FALSE(value({{"stall_frontend", 0}}));
    EXPECT_FALSE(value({{"cycles", 100}, {"stall_frontend", 110}}));
    EXPECT_EQ(value({{"cycles", 100}, {"stall_frontend", 104}}), 1);
}

// --- what is wrong with a file

void refused(const std::string& text, const std::string& line, const std::string& what) {
    try {
        perf::parse_groups({"bad.toml", text});
        ADD_FAILURE() << "took it: " << text;
    } catch (const perf::Error& error) {
        const std::string said = error.what();
        EXPECT_NE(said.find("perf/groups/bad.toml, line " + line + ":"), said.npos) << said;
        EXPECT_NE(said.find(what), said.npos) << said;
    }
}

TEST(Groups, ABrokenFileIsNamedWithItsLine) {
    const std::string head = "# x\n[match]\nany = true\n[events]\n";
    refused("# x\n[match\n", "2", "");
    refused("# x\n[match]\nvendro = \"x\"\n", "3", "vendro");
    refused(head + "cycles = { pfn = \"x\" }\n", "5", "pfn");
    refused(head + "cycles = { fixed = true }\n", "5", "cycles");
    refused(head + "cycles = { raw = -1 }\n", "5", "code");
    refused(head + "cycles = { pmu = \"cpu\" }\n", "5", "sysfs");
    refused(head + "a = { raw = 1, needs = \"b\" }\n", "5", "needs b");
    const std::string events = head + "cycles = { raw = 1 }\n[[metrics]]\n";
    refused(events + "name = \"ipx\"\n", "6", "ipx");
    refused(events + "name = \"ipc\"\n", "6", "formula");
    refused(events + "name = \"ipc\"\nformula = \"1 / cycles\"\n", "6", "means");
    refused(events + "name = \"ipc\"\nmeaning = \"x\"\nformula = \"cycles / instructions\"\n", "9",
            "instructions");
    refused(events + "name = \"ipc\"\nmeaning = \"x\"\nformula = \"(cycles\"\n", "9", "cycles");
    refused(events + "name = \"ipc\"\nmeaning = \"x\"\nwhen = \"cycles > 1\"\nformula = \"cycles\"\n", "9",
            "cycles");
    refused(events + "name = \"ipc\"\nmeaning = \"x\"\nformula = \"cycles\"\n", "1", "frontend");
}

// --- planning

TEST(Pack, LosesNoEventAndKeepsToTheCapacity) {
    for (const auto& file : perf::group_files()) {
        const auto all = perf::parse_groups(file);
        const Names always{"cycles", "instructions"};
        Names fixed;
        for (const auto& event : all.events)
            if (event.fixed || event.uncore()) fixed.insert(event.id);
        std::vector<Names> sets;
        for (const auto& metric : all.metrics)
            if (!metric.formula.empty()) sets.emplace_back(metric.events.begin(), metric.events.end());
        std::size_t before = 1000;
        for (std::size_t capacity = 3; capacity <= 12; ++capacity) {
            const auto packed = perf::pack(sets, always, fixed, capacity);
            for (const Names& group : packed) {
                EXPECT_LE(std::ranges::count_if(group, [&](const auto& id) { return !fixed.contains(id); }),
                          std::ptrdiff_t(capacity));
                Names whole = group;
                whole.insert(always.begin(), always.end());
                EXPECT_TRUE(whole == group || std::ranges::count_if(whole,
                                                                    [&](const auto& id) {
                                                                        return !fixed.contains(id);
                                                                    }) > std::ptrdiff_t(capacity))
                    << "there was room for what is always counted";
            }
            for (const Names& set : sets) {
                const auto cost = std::size_t(
                    std::ranges::count_if(set, [&](const auto& id) { return !fixed.contains(id); }));
                const bool there = std::ranges::any_of(
                    packed, [&](const Names& group) { return std::ranges::includes(group, set); });
                EXPECT_EQ(there, cost <= capacity) << file.name << ", capacity " << capacity;
            }
            if (capacity >= 6) { // all sets fit: more counters never need more groups
                EXPECT_LE(packed.size(), before) << file.name;
                before = packed.size();
            }
        }
    }
}

TEST(Pack, FourSharesOfTheSlotsOfAYitianAreOneGroup) {
    const perf::Processor yitian{.implementer = 0x41, .part = 0xd49, .slots = 5, .vendor = {}};
    const auto n2 = perf::groups_for(yitian);
    std::map<std::string_view, Names> by_metric;
    Names fixed;
    for (const auto& event : n2.events)
        if (event.fixed || event.uncore()) fixed.insert(event.id);
    for (const auto& metric : n2.metrics)
        if (!metric.formula.empty() && perf::holds(n2, metric, yitian))
            by_metric.try_emplace(metric.name, metric.events.begin(), metric.events.end());
    const auto packed = perf::pack(perf::counted_together(by_metric), {"cycles", "instructions"}, fixed, 6);
    const auto whole = std::ranges::find_if(packed, [&](const Names& group) {
        return std::ranges::all_of(
            std::array{"frontend", "backend", "retiring", "bad_speculation"},
            [&](const char* share) { return std::ranges::includes(group, by_metric.at(share)); });
    });
    ASSERT_NE(whole, packed.end());
    EXPECT_EQ(std::ranges::count_if(*whole, [&](const auto& id) { return !fixed.contains(id); }), 6);
    EXPECT_TRUE(whole->contains("cycles")); // which have a counter of their own
}

TEST(Pack, PutsWhatSharesEventsTogether) {
    EXPECT_EQ(perf::pack({{"a", "b"}, {"c", "d"}, {"a", "e"}}, {}, {}, 3),
              (std::vector<Names>{{"a", "b", "e"}, {"c", "d"}}));
    EXPECT_EQ(perf::pack({{"a"}, {"b"}, {"f"}}, {"c"}, {"c", "f"}, 1),
              (std::vector<Names>{{"a", "c", "f"}, {"b", "c"}}));
    EXPECT_TRUE(perf::pack({{"a", "b"}}, {}, {}, 1).empty());
}

// --- sysfs

TEST(Pmu, EventsAreEncodedByTheFormatsThatSysfsShows) {
    std::string pattern = (fs::temp_directory_path() / "wattproof-XXXXXX").string();
    const fs::path folder = mkdtemp(pattern.data());
    const auto write = [&](const fs::path& file, const char* text) {
        fs::create_directories((folder / file).parent_path());
        std::ofstream(folder / file) << text << '\n';
    };
    for (const auto& [pmu, type, cpus] :
         {std::tuple{"imc_0", "14", "0,32"}, {"imc_1", "15", "32"}, {"imc_x", "16", "0"}}) {
        const fs::path at = pmu;
        write(at / "type", type);
        write(at / "cpumask", cpus);
        write(at / "format/event", "config:0-7");
        write(at / "format/umask", "config:8-11,32-35");
        write(at / "format/edge", "config:18");
        write(at / "format/far", "config1:0-3");
        write(at / "events/read", "event=0x05,umask=0xcf,edge");
    }
    const auto read = perf::units("imc_[0-9]+", "read", "", folder);
    ASSERT_EQ(read.size(), 2u);
    EXPECT_EQ(read[0].pmu, "imc_0");
    EXPECT_EQ(read[0].type, 14u);
    EXPECT_EQ(read[0].config, 0xc'0004'0f05u);
    EXPECT_EQ(read[0].cpu, 0);
    EXPECT_EQ(read[1].cpu, 32);
    EXPECT_EQ(perf::units("imc_0", "", "event=0x0a", folder).at(0).config, 0x0au);
    EXPECT_TRUE(perf::units("imc_0", "write", "", folder).empty()) << "no such event";
    EXPECT_TRUE(perf::units("imc_0", "", "event=0x100", folder).empty()) << "more bits than the format has";
    EXPECT_TRUE(perf::units("imc_0", "", "far=1", folder).empty()) << "not in config";
    EXPECT_TRUE(perf::units("imc", "read", "", folder).empty());
    fs::remove_all(folder);
}

TEST(Pmu, AnEventThatAnArmPmuDoesNotNameIsNotThere) {
    std::string pattern = (fs::temp_directory_path() / "wattproof-XXXXXX").string();
    const fs::path folder = mkdtemp(pattern.data());
    EXPECT_TRUE(perf::has_common_event(0x17, folder)) << "no PMU to ask";
    fs::create_directories(folder / "armv8_pmuv3_0/events");
    std::ofstream(folder / "armv8_pmuv3_0/events/cpu_cycles") << "event=0x0011\n";
    EXPECT_TRUE(perf::has_common_event(0x11, folder));
    EXPECT_FALSE(perf::has_common_event(0x17, folder));
    EXPECT_TRUE(perf::has_common_event(0x74, folder)) << "PMCEID does not tell";
    EXPECT_TRUE(perf::core_pmu(folder));
    fs::remove_all(folder);
}

// --- real counters

/// A file whose events are the kernel's own clocks: they open without a PMU.
std::string software() {
    std::string text = "# software\n[match]\nany = true\n[events]\n"
                       "cycles = { pfm = \"perf::TASK-CLOCK\" }\n"
                       "instructions = { pfm = \"perf::CPU-CLOCK\" }\n"
                       "switches = { pfm = \"perf::CONTEXT-SWITCHES\" }\n"
                       "missing = { pfm = \"no::such-event\" }\n";
    for (const auto name : perf::metric_names) {
        text += "[[metrics]]\nname = \"" + std::string(name) + "\"\n";
        if (name == "ipc")
            text += "formula = \"instructions / cycles\"\nmeaning = \"x\"\n";
        else if (name == "llc_mpki")
            text += "formula = \"missing\"\nmeaning = \"x\"\n[[metrics]]\nname = \"llc_mpki\"\n"
                    "formula = \"1000 * switches / instructions\"\nmeaning = \"the second way\"\n";
        else if (name == "l2_mpki")
            text += "formula = \"missing\"\nmeaning = \"x\"\n";
        else
            text += "absent = \"not here\"\n";
    }
    return text;
}

TEST(Plan, OpensWhatThereIsAndGivesReasonsForTheRest) {
    const std::string text = software();
    const perf::CounterPlan plan(perf::parse_groups({"software.toml", text}), {});
    const auto described = plan.describe();
    std::map<std::string, std::string> reasons;
    for (const auto& item : described["absent"]) reasons[item["metric"]] = item["reason"];
    EXPECT_EQ(reasons["frontend"], "not here");
    EXPECT_NE(reasons["l2_mpki"].find("missing: libpfm4"), std::string::npos) << reasons["l2_mpki"];
    if (plan.size() == 0) {
        EXPECT_NE(reasons["ipc"], "");
        GTEST_SKIP() << reasons["ipc"]; // an emulator has no perf_event_open
    }
    EXPECT_FALSE(reasons.contains("llc_mpki")) << "the second way has all its events";
    EXPECT_EQ(described["metrics"].back()["meaning"], "the second way");
    ASSERT_EQ(plan.size(), 1u);
    EXPECT_EQ(described["counters_that_run_together"], 3);

    const auto events = plan.events(0);
    perf::Counters counters(events);
    EXPECT_TRUE(counters.complete());
    counters.start();
    std::vector<unsigned> work(1'000'000);
    std::iota(work.begin(), work.end(), 0u);
    counters.stop();
    const auto reading = counters.read();
    EXPECT_EQ(reading.running, 1);
    Counts counts;
    for (std::size_t i = 0; i < events.size(); ++i) {
        ASSERT_TRUE(reading.raw[i].has_value()) << events[i].name;
        EXPECT_EQ(double(*reading.raw[i]), *reading.values[i]) << "not multiplexed";
        counts[events[i].name] = *reading.values[i];
    }
    EXPECT_GT(counts["cycles"], 0) << work.back();
    Names names;
    for (const auto& value : plan.metrics(0, counts)) names.insert(std::string(value.name));
    EXPECT_EQ(names, (Names{"ipc", "llc_mpki"}));
}

TEST(Plan, EveryGroupOfThisMachineReallyRuns) {
    const auto plan = perf::CounterPlan::for_this_machine();
    Names explained;
    const auto described = plan.describe();
    for (const char* list : {"metrics", "absent"})
        for (const auto& item : described[list]) explained.insert(item["metric"]);
    EXPECT_EQ(explained, Names(std::begin(perf::metric_names), std::end(perf::metric_names)));
    if (plan.size() == 0) GTEST_SKIP() << "this machine has no PMU";
    for (std::size_t group = 0; group < plan.size(); ++group) {
        std::vector<perf::Event> core(plan.events(group).begin(), plan.events(group).end());
        std::erase_if(core, [](const perf::Event& event) { return !event.units.empty(); });
        EXPECT_GT(perf::share_running(core).value_or(0), 0);
    }
}

} // namespace
