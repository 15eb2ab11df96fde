// Two machines on the same work: metrics, pairs, ratios and means, by hand-made cells whose answers are
// known.
#include "folder.hpp"
#include "perf/error.hpp"
#include "perf/fail_if.hpp"
#include "perf/pairs.hpp"
#include <cmath>
#include <fstream>
#include <gtest/gtest.h>

namespace {

using namespace perf;

/// `gbps` of all threads, nine times with a little noise about it.
Cell cell(const std::string& kernel, double gbps, std::uint64_t threads = 1,
          const std::string& variant = "neon") {
    Cell c{.family = "hashing",
           .kernel = kernel,
           .variant = variant,
           .kind = "native",
           .input = "random",
           .evidence = "measured",
           .size = 65536,
           .threads = threads,
           .vl = {},
           .load = {}};
    for (int i = -4; i <= 4; ++i)
        c.seconds_per_byte.push_back(double(threads) / (gbps * 1e9) * (1 + i * 1e-4));
    return c;
}

Contender contender(const std::string& name, std::vector<Cell> cells, double vcpus = 4, double cores = 2) {
    Contender c;
    c.results.name = name;
    c.results.cells = std::move(cells);
    c.machine.name = name;
    c.machine.vcpus = vcpus;
    c.machine.cores = cores;
    return c;
}

Versus versus(const Contender& a, const Contender& b, Metric metric) {
    return perf::versus(a.results.cells[0], a.machine, b.results.cells[0], b.machine, metric);
}

TEST(Pairs, TheFastestOfEachMeet) {
    const Contender a = contender("a",
                                  {cell("crc32c", 10), cell("crc32c", 20, 1, "sve2"), cell("sha256", 1)}),
                    b = contender("b", {cell("crc32c", 5), cell("crc32c", 4, 1, "sve2")});
    const auto best = pairs(a, b, Choice::best);
    ASSERT_EQ(best.size(), 1);
    EXPECT_EQ(best[0].a->variant, "sve2");
    EXPECT_EQ(best[0].b->variant, "neon");
    EXPECT_EQ(pairs(a, b, Choice::same).size(), 2);
    EXPECT_TRUE(pairs(a, b, Choice::peer).empty());
}

TEST(Pairs, FullMachinesMeetWhateverTheirThreads) {
    const Contender a = contender("a", {cell("crc32c", 40, 4)}, 4),
                    b = contender("b", {cell("crc32c", 40, 8)}, 8, 8);
    ASSERT_EQ(pairs(a, b, Choice::best).size(), 1);
    EXPECT_NEAR(versus(a, b, Metric::speed).interval().value, 1, 1e-9);
    EXPECT_NEAR(versus(a, b, Metric::per_vcpu).interval().value, 2, 1e-9);
    EXPECT_NEAR(versus(a, b, Metric::per_core).interval().value, 4, 1e-9); // 2 cores with SMT, 8 without
    // Not all of the machine: no pair.
    EXPECT_TRUE(pairs(contender("a", {cell("crc32c", 40, 2)}, 4), b, Choice::best).empty());
}

TEST(Versus, PricesAndWattsAreDeclared) {
    Contender a = contender("a", {cell("crc32c", 40, 4)}), b = contender("b", {cell("crc32c", 40, 4)});
    EXPECT_EQ(versus(a, b, Metric::per_price).absent, "a: no price is declared");
    a.machine.price = Declared{.value = 2, .unit = "USD/h", .boundary = {}, .source = "a list", .date = {}};
    b.machine.price =
        Declared{.value = 3, .within = 0.1, .unit = "USD/h", .boundary = {}, .source = "a list", .date = {}};
    const Versus price = versus(a, b, Metric::per_price);
    EXPECT_NEAR(price.interval().value, 1.5, 1e-9);
    EXPECT_NEAR(price.interval().high, 1.5 * std::exp(0.1), 1e-2);
    EXPECT_EQ(price.unit, "B/USD");
    EXPECT_EQ(price.evidence, "measured, price declared");
    b.machine.price->unit = "CNY/h";
    EXPECT_EQ(versus(a, b, Metric::per_price).absent, "B/USD of a and B/CNY of b do not meet in a ratio");

    a.machine.watts =
        Declared{.value = 100, .unit = {}, .boundary = "wall-ac", .source = "a sheet", .date = {}};
    b.machine.watts =
        Declared{.value = 150, .unit = {}, .boundary = "wall-ac", .source = "a sheet", .date = {}};
    EXPECT_NEAR(versus(a, b, Metric::per_watt).interval().value, 1.5, 1e-9);
    b.machine.watts->boundary = "package";
    EXPECT_EQ(versus(a, b, Metric::per_watt).absent,
              "B/J (wall-ac) of a and B/J (package) of b do not meet in a ratio");
    a.results.cells[0].threads = 1;
    EXPECT_NE(versus(a, b, Metric::per_watt).absent.find("which these threads did not fill"),
              std::string::npos);
}

TEST(Versus, MeasuredEnergyHasItsMetersError) {
    Contender a = contender("a", {cell("crc32c", 40)}), b = contender("b", {cell("crc32c", 40)});
    for (Contender* c : {&a, &b}) {
        c->results.cells[0].boundary = "package";
        c->results.cells[0].energy_within = 0.03;
        c->results.cells[0].nj_per_byte.assign(9, c == &a ? 1 : 2);
    }
    const Versus v = versus(a, b, Metric::per_watt);
    EXPECT_NEAR(v.interval().value, 2, 1e-9);
    EXPECT_NEAR(v.within, 0.03 * std::sqrt(2), 1e-9);
    EXPECT_NEAR(v.interval().low, 2 * std::exp(-0.03 * std::sqrt(2)), 1e-6);
}

TEST(Versus, EvidenceDoesNotMix) {
    Contender a = contender("a", {cell("crc32c", 40)}), b = contender("b", {cell("crc32c", 40)});
    b.results.cells[0].evidence = "declared";
    EXPECT_EQ(versus(a, b, Metric::speed).absent, "measured of a and declared of b do not meet in a ratio");
    EXPECT_EQ(versus(a, b, Metric::speed).verdict().substr(0, 5), "none:");
}

TEST(Versus, CountsAreExactAndHaveNoTime) {
    const auto counted = [](double instructions) {
        Cell c = cell("crc32c", 1);
        c.evidence = "counted";
        c.seconds_per_byte.clear();
        c.instructions_per_byte = {instructions, instructions};
        return c;
    };
    const Contender a = contender("a", {counted(2)}), b = contender("b", {counted(3)});
    const Versus v = versus(a, b, Metric::speed);
    EXPECT_NEAR(v.interval().low, 1.5, 1e-9);
    EXPECT_EQ(v.verdict(), "fewer");
    EXPECT_EQ(versus(b, a, Metric::speed).verdict(), "more");
    EXPECT_EQ(versus(a, a, Metric::speed).verdict(), "equal");
    EXPECT_EQ(versus(a, b, Metric::per_vcpu).absent, "a: what is counted has no time");
}

TEST(Versus, FewRepetitionsGiveNoVerdict) {
    Contender a = contender("a", {cell("crc32c", 40)}), b = contender("b", {cell("crc32c", 20)});
    EXPECT_EQ(versus(a, b, Metric::speed).verdict(), "faster");
    EXPECT_EQ(versus(b, a, Metric::speed).verdict(), "slower");
    EXPECT_EQ(versus(a, a, Metric::speed).verdict(), "inconclusive");
    a.results.cells[0].seconds_per_byte.resize(8);
    EXPECT_EQ(versus(a, b, Metric::speed).verdict(), "none: below 9 repetitions");
}

TEST(Means, KernelsWeighAlikeWhateverTheirPlaces) {
    // 2 and 8 of one kernel, 1 of another: the means are 4 and 1, of both 2.
    const Contender a = contender("a", {cell("crc32c", 20), cell("crc32c", 80, 2), cell("sha256", 1)}),
                    b = contender("b", {cell("crc32c", 10), cell("crc32c", 10, 2), cell("sha256", 1)});
    std::vector<Versus> list;
    for (const auto& [x, y] : pairs(a, b, Choice::best))
        list.push_back(perf::versus(*x, a.machine, *y, b.machine, Metric::speed));
    ASSERT_EQ(list.size(), 3);
    const auto mean = means(list);
    ASSERT_EQ(mean.size(), 2); // hashing and all
    EXPECT_EQ(mean[1].kernels, 2);
    EXPECT_EQ(mean[1].places, 3);
    EXPECT_NEAR(mean[1].interval().value, 2, 1e-9);
    // The error of independent places: a quarter, a quarter and a half of them, squared.
    EXPECT_NEAR(mean[1].ratio.error,
                std::sqrt((std::pow(list[0].ratio.error, 2) + std::pow(list[1].ratio.error, 2)) / 16 +
                          std::pow(list[2].ratio.error, 2) / 4),
                1e-12);
    EXPECT_NEAR(means(list, {{"crc32c", 3}, {"hashing", 1}}).back().interval().value, std::pow(4, 0.75),
                1e-9);
    EXPECT_NEAR(means(list, {{"sha256", 1}}).back().interval().value, 1, 1e-9);
    EXPECT_TRUE(means(list, {{"json", 1}}).empty());
}

TEST(FailIf, IsBeyondTheLimitWithTheWholeInterval) {
    const Contender now = contender("now", {cell("crc32c", 9.8)}),
                    before = contender("before", {cell("crc32c", 10)});
    const auto met = pairs(now, before, Choice::same);
    EXPECT_TRUE(hits(Condition("crc32c.seconds > +3%"), met).empty());
    ASSERT_EQ(hits(Condition("*.seconds > +1%"), met).size(), 1);
    EXPECT_TRUE(hits(Condition("*.seconds > 1%"), met)[0].certain);
    EXPECT_TRUE(hits(Condition("crc32c.throughput < -1%"), met)[0].certain);
    EXPECT_FALSE(hits(Condition("crc32c.throughput < -1.99%"), met).empty() ||
                 hits(Condition("crc32c.throughput < -1.99%"), met)[0].certain);
    EXPECT_THROW(hits(Condition("sha256.seconds > +1%"), met), Error);
    EXPECT_THROW(hits(Condition("crc32c.joules > +1%"), met), Error);
    for (const char* wrong : {"", "crc32c", "crc32c.seconds", "crc32c.seconds > ", "crc32c.seconds > 1",
                              "crc32c.colour > 1%", "crc32c.seconds >= 1%", "crc32c.seconds > 1.2.3.%"})
        EXPECT_THROW(Condition{wrong}, Error) << wrong;
}

TEST(Machines, AreReadWithTheirSources) {
    const tests::Folder folder;
    const auto file = folder.path / "machines.toml";
    const auto read = [&](const std::string& text) {
        std::ofstream(file) << text;
        return read_machines(file);
    };
    const auto machines = read(R"([machine."a bundle"]
name = "c8y"
vcpus = 16
price = { value = 0.34, unit = "USD/h", source = "a list", date = "2026-11-01" }
watts = { value = 250, within = 0.05, boundary = "wall-ac", source = "a sheet" }
)");
    Results results;
    results.name = "a bundle";
    results.manifest = {
        {"processor", "Arm Neoverse N2"}, {"hardware_threads", 128}, {"cores", 128}, {"sockets", "?"}};
    const Machine m = machine_of(results, machines);
    EXPECT_EQ(m.name, "c8y");
    EXPECT_EQ(m.processor, "Arm Neoverse N2");
    EXPECT_EQ(m.vcpus, 16);
    EXPECT_EQ(m.cores, 128);
    EXPECT_FALSE(m.sockets);
    EXPECT_EQ(m.price->unit, "USD/h");
    EXPECT_EQ(m.watts->within, 0.05);

    const std::pair<const char*, const char*> wrong[]{
        {"[machine.a]\nprice = 3\n", ":2:"},
        {"[machine.a]\nprice = { value = 1, unit = \"USD/h\" }\n", "has no source"},
        {"[machine.a]\nprice = { value = 1, unit = \"USD\", source = \"x\" }\n", "USD/h"},
        {"[machine.a]\nprice = { value = -1, unit = \"USD/h\", source = \"x\" }\n",
         ":2:19: value is not a number above 0"},
        {"[machine.a]\nprice = { value = nan, unit = \"USD/h\", source = \"x\" }\n", "above 0"},
        {"[machine.a]\nwatts = { value = 1, source = \"x\" }\n", "boundary"},
        {"[machine.a]\nwatts = { value = 1, boundary = \"wall-ac\", source = \"x\", within = 2 }\n",
         "share below 1"},
        {"[machine.a]\ncolour = 1\n", "colour is unknown"},
        {"[machines.a]\n", "machines is unknown"},
        {"[machine.a\n", ":1:"},
    };
    for (const auto& [text, expected] : wrong) try {
            read(text);
            ADD_FAILURE() << "accepted: " << text;
        } catch (const Error& error) {
            EXPECT_NE(std::string(error.what()).find(expected), std::string::npos) << error.what();
        }
}

} // namespace
