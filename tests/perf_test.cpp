// The measuring side: statistics against published examples, samples and bundles, counters, inputs.
#include "folder.hpp"
#include "kernels/kernel.hpp"
#include "perf/bundle.hpp"
#include "perf/clock.hpp"
#include "perf/counters.hpp"
#include "perf/csv.hpp"
#include "perf/data.hpp"
#include "perf/error.hpp"
#include "perf/exec.hpp"
#include "perf/levels.hpp"
#include "perf/load.hpp"
#include "perf/results.hpp"
#include "perf/show.hpp"
#include "perf/stats.hpp"
#include "perf/summary.hpp"
#include "perf/table.hpp"
#include "perf/text.hpp"
#include "perf/validate.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <regex>
#include <set>

namespace {

namespace fs = std::filesystem;

using tests::Folder;

// --- samples and bundles

TEST(Schema, HasTheColumnsOfTheSamplesInTheirOrder) {
    std::vector<std::string> names;
    std::ifstream schema(fs::path(WATTPROOF_SOURCE) / "results/schema.csv");
    perf::csv::Reader reader(schema);
    while (reader.next()) {
        ASSERT_EQ(reader.cells().size(), 4u);
        if (reader.line() > 1) names.emplace_back(reader.cells()[0]);
    }
    std::vector<std::string> columns;
    for (const auto& column : perf::columns()) columns.emplace_back(column.name);
    EXPECT_EQ(columns, names);
}

perf::Sample sample(std::string variant, std::string kind, double seconds, std::uint64_t repetition = 0) {
    return {.run = "r",
            .time = "2026-01-01T00:00:00Z",
            .family = "hashing",
            .kernel = "crc32c",
            .variant = std::move(variant),
            .kind = std::move(kind),
            .input = "a,\"b\"",
            .size = 64,
            .repetition = repetition,
            .seconds = seconds,
            .bytes = 6400,
            .ops = 100};
}

TEST(Bundle, GivesBackWhatWasWritten) {
    const Folder folder;
    {
        perf::BundleWriter writer(folder.path / "b", false);
        writer.append(sample("avx2", "native", 0.25));
        writer.manifest({{"processor", "x"}});
        writer.seal();
    }
    const auto bundle = perf::read_bundle(folder.path / "b");
    ASSERT_EQ(bundle.samples.size(), 1u);
    const auto &got = bundle.samples[0], want = sample("avx2", "native", 0.25);
    for (const auto& column : perf::columns()) EXPECT_EQ(column.get(got), column.get(want)) << column.name;
    EXPECT_FALSE(got.cycles.has_value()) << "absent is NA, not 0";
    EXPECT_EQ(bundle.manifest["processor"], "x");
}

TEST(Bundle, EveryRowIsThereAsSoonAsItIsAppended) {
    const Folder folder;
    perf::BundleWriter writer(folder.path, false);
    for (std::uint64_t i = 0; i < 3; ++i) {
        writer.append(sample("avx2", "native", 1, i));
        EXPECT_EQ(perf::read_samples(folder.path / "samples.csv").size(), i + 1);
    }
}

TEST(Bundle, LeavesOutATornRowAndResumesBehindTheLastWholeOne) {
    const Folder folder;
    { perf::BundleWriter(folder.path, false).append(sample("avx2", "native", 1)); }
    const fs::path file = folder.path / "samples.csv";
    std::ofstream(file, std::ios::app) << "r,2026,measured,hashing,cr";
    EXPECT_EQ(perf::read_samples(file).size(), 1u);
    { perf::BundleWriter(folder.path, true).append(sample("avx2", "native", 1, 1)); }
    EXPECT_EQ(perf::read_samples(file).size(), 2u);
}

TEST(Bundle, RefusesToWriteOverSamples) {
    const Folder folder;
    { perf::BundleWriter first(folder.path, false); }
    EXPECT_THROW(perf::BundleWriter(folder.path, false), perf::Error);
}

// --- load levels

TEST(Load, ArrivalsAreRandomButAsManyAsAskedFor) {
    const auto times = perf::arrivals(2, 12, 10000, 3);
    ASSERT_EQ(times.size(), 10000u);
    EXPECT_TRUE(std::ranges::is_sorted(times));
    EXPECT_GE(times.front(), 2);
    EXPECT_LT(times.back(), 12);
    // The gaps of a Poisson process are exponential: their deviation is their mean, 1 ms; 1/e are longer than
    // that.
    int longer = 0;
    double squares = 0;
    for (std::size_t i = 1; i < times.size(); ++i) {
        const double gap = times[i] - times[i - 1];
        longer += gap > 0.001;
        squares += (gap - 0.001) * (gap - 0.001);
    }
    EXPECT_NEAR(longer / 9999.0, 0.368, 0.02);
    EXPECT_NEAR(std::sqrt(squares / 9999), 0.001, 0.00005);
    EXPECT_EQ(times, perf::arrivals(2, 12, 10000, 3));
    EXPECT_NE(times, perf::arrivals(2, 12, 10000, 4));
    EXPECT_TRUE(perf::arrivals(0, 1, 0, 1).empty());
}

TEST(Load, ALevelIsInvalidBeyondTwoPerCent) {
    const perf::LoadLevel half{.percent = 50, .rate = 1000};
    const auto held = [](std::uint64_t calls) {
        return perf::Held{.seconds = 10, .calls = calls, .p50 = {}, .p99 = {}, .threads = {}};
    };
    EXPECT_EQ(held(5000).achieved(half), 1);
    EXPECT_EQ(held(5090).invalid(half), "");
    EXPECT_EQ(held(4910).invalid(half), "");
    EXPECT_NE(held(5110).invalid(half), "");
    EXPECT_NE(held(4890).invalid(half), "");
    EXPECT_EQ(held(0).invalid({.percent = 0, .rate = 1000}), "") << "idle";
}

perf::Sample at_level(double percent, std::uint64_t bytes, std::optional<double> joules) {
    auto s = sample("avx2", "native", 10);
    s.load = percent;
    s.bytes = bytes;
    s.energy_j = joules;
    if (joules) s.energy_boundary = "package";
    return s;
}

// By hand: 1000 + 500 + 0 bytes a second at 30 + 20 + 10 W is 25 bytes a joule; above the 10 W of idle it is
// 1500 / (20 + 10) = 50.
TEST(Levels, ScoreIsBytesByJouleOverAllLevels) {
    const std::vector samples{at_level(100, 10000, 300), at_level(50, 5000, 200), at_level(0, 0, 100)};
    const auto all = perf::loaded(samples);
    ASSERT_EQ(all.size(), 1u);
    ASSERT_EQ(all[0].levels.size(), 3u);
    EXPECT_EQ(all[0].levels[0].percent, 100);
    EXPECT_EQ(*all[0].levels[1].watts, 20);
    EXPECT_DOUBLE_EQ(all[0].gross.value(), 25);
    EXPECT_DOUBLE_EQ(all[0].net.value(), 50);
    EXPECT_TRUE(perf::cells(samples).empty()) << "a load level is no speed";
}

TEST(Levels, NoScoreWithoutEnergyWithALevelMissedOrWithTwoBoundaries) {
    const auto why = [](const std::vector<perf::Sample>& samples) {
        const auto all = perf::loaded(samples);
        EXPECT_FALSE(all.at(0).gross.has_value());
        return all.at(0).no_score;
    };
    EXPECT_EQ(why({at_level(100, 10000, {})}), "no energy was measured");
    auto missed = at_level(50, 5000, 200);
    missed.status = "invalid", missed.reason = "90 %";
    EXPECT_EQ(why({at_level(100, 10000, 300), missed}), "50 % is invalid: 90 %");
    auto other = at_level(50, 5000, 200);
    other.energy_boundary = "wall-ac";
    EXPECT_NE(why({at_level(100, 10000, 300), other}).find("two boundaries"), std::string::npos);
}

// --- summaries

TEST(Summary, ComparesTheFastestOfOursWithTheFastestPeer) {
    std::vector<perf::Sample> samples;
    for (std::uint64_t i = 0; i < 9; ++i) {
        const double jitter = 1 + 0.001 * double(i);
        samples.push_back(sample("avx2", "native", 1.0 * jitter, i));
        samples.push_back(sample("sse42", "native", 2.0 * jitter, i));
        samples.push_back(
            sample("neon-on-avx2", "translated", 0.1 * jitter, i)); // ours, but no native variant
        samples.push_back(sample("peer.a", "peer", 1.5 * jitter, i));
        samples.push_back(sample("peer.b", "peer", 3.0 * jitter, i));
    }
    samples.push_back(sample("avx512", "native", 1, 0));
    samples.back().status = "skipped";
    const auto cells = perf::cells(samples);
    const auto list = perf::against_peers(cells);
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].ours->variant, "avx2");
    EXPECT_EQ(list[0].other->variant, "peer.a");
    EXPECT_NEAR(list[0].ratio.value, 1.5, 0.001);
    EXPECT_EQ(list[0].verdict(), "faster");
    EXPECT_LT(list[0].p, 0.001);
    // 64 bytes a call, 100 calls, one second.
    EXPECT_NEAR(perf::fastest(cells, cells[0], "native")->gbps().value, 6400e-9, 1e-7);
}

// What is read row by row and only in part is what is read as a whole.
TEST(Results, AreThoseOfAllRowsAndAllColumns) {
    const Folder folder;
    auto joules = sample("sse42", "native", 2);
    joules.energy_j = 3, joules.energy_uncertainty_j = 0.1, joules.energy_boundary = "package";
    joules.cycles = 5, joules.instructions = 7, joules.ghz = 4, joules.vl = 16, joules.records = 3;
    auto compressor = sample("peer.a", "peer", 1);
    compressor.ratio = 2, compressor.load = 50, compressor.latency_p99_s = 0.1;
    auto counted = joules;
    counted.evidence = "counted", counted.variant = "neon", counted.seconds.reset();
    auto disturbed = sample("avx2", "native", 9);
    disturbed.status = "disturbed", disturbed.reason = "it waited";
    {
        perf::BundleWriter writer(folder.path, false);
        for (const auto& s : {sample("avx2", "native", 1), disturbed, joules, sample("avx2", "native", 2),
                              compressor, disturbed, counted})
            writer.append(s);
    }
    const auto samples = perf::read_bundle(folder.path).samples;
    perf::CellTable table;
    for (const auto& s : samples) table.add(s);
    const auto results = perf::read_results(folder.path);
    const auto all = table.take();
    ASSERT_EQ(all.size(), 4u);
    EXPECT_EQ(results.rows, 7u);
    EXPECT_TRUE(results.cells == all);
    ASSERT_EQ(results.skipped.size(), 1u);
    EXPECT_EQ(results.skipped[0].reason, "it waited");
    EXPECT_EQ(results.skipped[0].rows, 2u);
}

TEST(Summary, CountedRowsNeedInstructions) {
    auto counted = sample("neon", "native", 1);
    counted.evidence = "counted";
    EXPECT_TRUE(perf::cells({counted}).empty()) << "a time is not what is compared of counts";
}

TEST(Summary, JoulesOfTwoBoundariesDoNotMeet) {
    auto package = sample("avx2", "native", 1, 0), wall = sample("avx2", "native", 1, 1);
    package.energy_j = 64, package.energy_boundary = "package";
    wall.energy_j = 128, wall.energy_boundary = "wall-ac";
    const auto one = perf::cells({package, package});
    EXPECT_EQ(one.at(0).boundary, "package");
    ASSERT_EQ(one[0].nj_per_byte.size(), 2u);
    EXPECT_DOUBLE_EQ(one[0].nj_per_byte[0], 64e9 / 6400);
    const auto two = perf::cells({package, wall, package});
    EXPECT_TRUE(two.at(0).nj_per_byte.empty());
}

TEST(Summary, CountsRecordsByTimeByJoulesAndByInstructions) {
    auto measured = sample("avx2", "native", 2);
    measured.records = 500, measured.energy_j = 10, measured.energy_boundary = "package";
    auto counted = sample("neon", "native", 1);
    counted.evidence = "counted", counted.seconds.reset();
    counted.instructions = 3000, counted.records = 60;
    const auto cells = perf::cells({measured, counted, sample("sse42", "native", 1)});
    ASSERT_EQ(cells.size(), 3u);
    EXPECT_EQ(cells[0].records_per_second, std::vector<double>{250});
    EXPECT_EQ(cells[0].records_per_joule, std::vector<double>{50});
    EXPECT_TRUE(cells[0].instructions_per_record.empty());
    EXPECT_TRUE(cells[1].records_per_second.empty());
    EXPECT_EQ(cells[1].instructions_per_record, std::vector<double>{50});
    EXPECT_TRUE(cells[2].records_per_second.empty() && cells[2].records_per_joule.empty());

    auto wall = measured;
    wall.energy_boundary = "wall-ac";
    EXPECT_TRUE(perf::cells({measured, wall}).at(0).records_per_joule.empty());

    const auto shows = [](const std::vector<perf::Sample>& samples, std::string_view unit) {
        return perf::speed_tables(perf::cells(samples)).find(unit) != std::string::npos;
    };
    for (const std::string_view unit : {"million records/s", "thousand records/J"}) {
        EXPECT_TRUE(shows({measured}, unit)) << unit;
        EXPECT_FALSE(shows({sample("sse42", "native", 1)}, unit)) << unit;
    }
    EXPECT_TRUE(shows({counted}, "instructions/record"));
    EXPECT_FALSE(shows({measured}, "instructions/record"));
}

TEST(Summary, GivesNoVerdictBelowNineRepetitions) {
    std::vector<perf::Sample> samples;
    for (std::uint64_t i = 0; i < 8; ++i) {
        samples.push_back(sample("avx2", "native", 1, i));
        samples.push_back(sample("peer.a", "peer", 2, i));
    }
    const auto cells = perf::cells(samples);
    EXPECT_EQ(perf::against_peers(cells).at(0).verdict(), "none: below 9 repetitions");
}

TEST(Summary, RefusesARatioOfTwoKindsOfEvidence) {
    auto counted = sample("avx2", "native", 1);
    counted.evidence = "counted", counted.instructions = 100;
    const auto a = perf::cells({sample("avx2", "native", 1)}), b = perf::cells({counted});
    EXPECT_THROW(perf::against(a[0], b[0]), perf::Error);
}

TEST(Summary, ComparesProgramsByTheTimeOfAnOperation) {
    std::vector<perf::Sample> first, second;
    for (std::uint64_t i = 0; i < 9; ++i) {
        auto program = sample("program", "program", 1 + 0.001 * double(i), i);
        program.size = 0;
        program.bytes.reset();
        first.push_back(program);
        program.ops = 200; // twice the work in the same time
        second.push_back(program);
    }
    first.push_back(first.back()); // does nothing: no figure
    first.back().ops = 0;
    const auto a = perf::cells(first), b = perf::cells(second);
    ASSERT_EQ(a.size(), 1u);
    EXPECT_EQ(a[0].costs().size(), 9u);
    EXPECT_TRUE(a[0].seconds_per_byte.empty());
    const auto comparison = perf::against(b[0], a[0]);
    EXPECT_NEAR(comparison.ratio.value, 2, 1e-9);
    EXPECT_EQ(comparison.verdict(), "faster");
}

// --- programs

TEST(Exec, ReadsANumberOfOperationsAsProgramsPrintIt) {
    EXPECT_EQ(perf::parse_count("12345"), 12345u);
    EXPECT_EQ(perf::parse_count("12,345"), 12345u);
    EXPECT_EQ(perf::parse_count("1,234,567.0"), 1234567u);
    EXPECT_EQ(perf::parse_count("1.5e6"), 1500000u);
    for (const char* bad :
         {"", "0", "-3", "12.5", "12,34", "1e30", "nan", "inf", "12 345", "7x", " 7", "0x10"})
        EXPECT_FALSE(perf::parse_count(bad)) << bad;
}

TEST(Exec, TakesTheFirstGroupOfTheLastMatch) {
    const std::regex pattern("(\\d+) (ops|jobs)");
    EXPECT_EQ(perf::last_match("1 ops\n2 jobs, 3 ops\nnothing\n", pattern), "3");
    EXPECT_EQ(perf::last_match("4 ops", pattern), "4");
    EXPECT_FALSE(perf::last_match("", pattern));
    EXPECT_FALSE(perf::last_match("\n\n", pattern));
    // A line that std::regex has not the stack for is left out, and the others are read.
    EXPECT_EQ(
        perf::last_match("5 ops\n" + std::string(1 << 20, 'x') + " 6 ops\n", std::regex("(\\d+) .*ops")),
        "5");
}

TEST(Exec, TellsArgumentsApartButNotFolders) {
    using Arguments = std::vector<std::string>;
    const auto text = [](const Arguments& arguments) { return perf::arguments_text(arguments); };
    EXPECT_EQ(text({}), "no arguments");
    EXPECT_EQ(text({"-d", "/home/ann/data.db"}), text({"-d", "/srv/data.db"}));
    EXPECT_EQ(text({"--file=/home/ann/x"}), text({"--file=x"}));
    EXPECT_NE(text({"-d", "data.db"}), text({"-d", "other.db"}));
    EXPECT_NE(text({"a", "b"}), text({"a b"}));
    EXPECT_EQ(text({"/home/ann/secret"}).find("secret"), std::string::npos);
}

// --- validation

TEST(Validate, HasTheWordsOfTheSchema) {
    std::set<std::string> held;
    std::ifstream schema(fs::path(WATTPROOF_SOURCE) / "results/schema.csv");
    perf::csv::Reader reader(schema);
    while (reader.next()) {
        std::string list;
        for (const std::string_view word : perf::words(reader.cells()[0]))
            list += (list.empty() ? "" : " | ") + std::string(word);
        if (list.empty()) continue;
        EXPECT_EQ(reader.cells()[3], list);
        held.emplace(reader.cells()[0]);
    }
    EXPECT_EQ(held, (std::set<std::string>{"evidence", "kind", "status", "energy_boundary"}));
}

TEST(Validate, FindsEveryMistakeOfARowByLineAndColumn) {
    const Folder folder;
    auto bad = sample("avx2", "native", 1);
    bad.time = "yesterday";
    bad.threads = 0;
    bad.running = 1.5;
    bad.energy_j = 3;
    {
        perf::BundleWriter writer(folder.path, false);
        writer.append(bad);
        writer.manifest({{"run", {{"id", "r"}}}});
    }
    const auto validity = perf::validate(folder.path);
    EXPECT_FALSE(validity.valid());
    EXPECT_FALSE(validity.sealed);
    std::set<std::string> columns;
    for (const auto& finding : validity.findings)
        if (finding.where.starts_with("samples.csv:2, column ")) columns.insert(finding.where.substr(22));
    EXPECT_EQ(columns, (std::set<std::string>{"time", "threads", "running", "energy_source",
                                              "energy_boundary", "energy_uncertainty_j"}));
    EXPECT_THROW(perf::validate(folder.path / "nowhere"), perf::Error);
}

// --- the machine

TEST(Counters, CountWhatTheKernelCountsInSoftware) {
    const std::vector<std::string> names{"perf::PAGE-FAULTS", "no::such-event"};
    const auto events = perf::probe(names);
    EXPECT_NE(events[1].absent, "") << "an unknown event carries its reason";
    if (!events[0].absent.empty()) GTEST_SKIP() << events[0].absent; // an emulator has no perf_event_open
    perf::Counters counters(events);
    counters.start();
    constexpr std::size_t pages = 4096; // so many are never those that a test before has given back
    std::vector<char> fresh(pages << 12, 1);
    counters.stop();
    const auto reading = counters.read();
    ASSERT_TRUE(reading.values[0].has_value());
    EXPECT_GE(*reading.values[0], pages / 2);
    EXPECT_FALSE(reading.values[1].has_value());
    EXPECT_EQ(reading.running.value_or(0), 1);
    EXPECT_EQ(fresh[0], 1);
}

TEST(Clock, IsThatOfAProcessor) {
    const double ghz = perf::measured_ghz();
    EXPECT_GT(ghz, 0.01); // an emulator is slow
    EXPECT_LT(ghz, 20);
}

TEST(Data, IsTheSameForTheSameSeedAndFitsAtEverySize) {
    for (const kernels::Kernel* k : kernels::all())
        for (const kernels::Input& input : k->inputs) {
            const auto source = perf::packaged(input);
            if (!source.absent.empty()) continue;
            for (const std::size_t size : {1u, 63u, 4096u, 100000u}) {
                const auto bytes = perf::data(source, *k, size, 42);
                EXPECT_TRUE(bytes.size() == size || k->encoder.run);
                EXPECT_EQ(bytes, perf::data(source, *k, size, 42)) << k->name << ' ' << input.name;
            }
        }
}

TEST(Text, ReadsAndWritesSizes) {
    EXPECT_EQ(perf::parse_size("64"), 64u);
    EXPECT_EQ(perf::parse_size("4K"), 4096u);
    EXPECT_EQ(perf::parse_size("4 KiB"), 4096u);
    EXPECT_EQ(perf::parse_size("1MiB"), 1u << 20);
    for (const char* bad : {"", "K", "-1", "4X", "4Kb", "99999999999G", "1.5K"})
        EXPECT_FALSE(perf::parse_size(bad)) << bad;
    EXPECT_EQ(perf::size_text(65536), "64 KiB");
    EXPECT_EQ(perf::size_text(1500), "1500 B");
}

TEST(Table, PrintsNumbersAndNaInJson) {
    const perf::Table table{.headings = {{"name"}, {"value", true}}, .rows = {{"a<b", "1.5"}, {"c", "NA"}}};
    EXPECT_EQ(table.text(perf::Format::csv), "name,value\na<b,1.5\nc,NA\n");
    const auto json = nlohmann::json::parse(table.text(perf::Format::json));
    EXPECT_EQ(json[0]["value"], 1.5);
    EXPECT_TRUE(json[1]["value"].is_null());
}

TEST(Table, HasNothingForATerminalOrASpreadsheetToObey) {
    const perf::Table table{.headings = {{"name"}, {"value", true}},
                            .rows = {{"=cmd|' /C calc'!A0", "-1"}, {"\x1b[2J\xc2\x9b\xff", "1"}, {"-", "2"}}};
    EXPECT_EQ(table.text(perf::Format::csv), "name,value\n'=cmd|' /C calc'!A0,-1\n?[2J??\xff,1\n-,2\n");
    for (const auto format : {perf::Format::table, perf::Format::json})
        for (const char* obeyed : {"\x1b", "\xc2\x9b"})
            EXPECT_EQ(table.text(format).find(obeyed), std::string::npos);
    EXPECT_EQ(nlohmann::json::parse(table.text(perf::Format::json))[0]["name"], "=cmd|' /C calc'!A0");
}

} // namespace
