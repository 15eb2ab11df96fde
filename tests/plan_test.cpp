// What a demand takes: units, the file, and the arithmetic against examples that were worked by hand.
#include "folder.hpp"
#include "perf/capacity.hpp"
#include "perf/error.hpp"
#include <cmath>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>

namespace {

/// What a call says when it refuses; "" when it does not.
std::string refusal(const std::function<void()>& call) {
    try {
        call();
    } catch (const perf::Error& error) {
        return error.what();
    }
    return {};
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

// --- units

TEST(Demand, IsReadAsPeopleWriteIt) {
    const auto rate = [](const char* text) { return perf::parse_demand(text, "--demand").rate; };
    EXPECT_DOUBLE_EQ(rate("2.5e9 records/s"), 2.5e9);
    EXPECT_DOUBLE_EQ(rate("544000 orders/s"), 544000);
    EXPECT_DOUBLE_EQ(rate("970 PB/day"), 970e15 / 86400);
    EXPECT_DOUBLE_EQ(rate("970PB / day"), 970e15 / 86400);
    EXPECT_DOUBLE_EQ(rate("5EB/day"), 5e18 / 86400); // the E is no exponent
    EXPECT_DOUBLE_EQ(rate("36 TB/h"), 1e10);
    EXPECT_DOUBLE_EQ(rate("3 GB/s"), 3e9);
    EXPECT_DOUBLE_EQ(rate("400 Gbit/s"), 5e10);
    EXPECT_DOUBLE_EQ(rate("6 B/min"), 0.1);
    EXPECT_EQ(perf::parse_demand("1 order/h", "").unit, perf::Unit::orders);
    EXPECT_EQ(perf::parse_demand("1 record/h", "").unit, perf::Unit::records);
    EXPECT_EQ(perf::parse_demand("1 kB/h", "").unit, perf::Unit::bytes);
}

TEST(Demand, WhatIsUnknownIsNamed) {
    for (const auto& wrong : std::initializer_list<std::pair<const char*, const char*>>{
             {"", "no demand"},
             {"fast", "no demand"},
             {"5", "no demand"},
             {"-5 B/s", "no demand"},
             {"5 B", "no demand"},
             {"0 B/s", "above 0"},
             {"1e999 B/s", "above 0"},
             {"5 KiB/s", "\"KiB\" is unknown"},
             {"5 parsecs/s", "\"parsecs\" is unknown"},
             {"5 Mrecords/s", "\"Mrecords\" is unknown"},
             {"5 k/s", "\"k\" is unknown"},
             {"5 B/fortnight", "\"fortnight\" is unknown"}}) {
        const std::string said = refusal([&] { perf::parse_demand(wrong.first, "here"); });
        EXPECT_TRUE(contains(said, wrong.second) && said.starts_with("here: "))
            << wrong.first << ": " << said;
    }
}

// --- figures that know what they rest on

perf::Factor factor(const char* name, double value, double within, bool open = false) {
    return {.name = name,
            .evidence = open ? "assumed" : "declared",
            .source = "a test",
            .estimate = perf::stats::within(value, within),
            .open = open};
}

// 10 within 3 %, times 4 within 4 %, is 40 within 5 %, of which 9/25 of the variance is the first one's.
TEST(Quantity, IndependentErrorsAddAsSquares) {
    const perf::Quantity q = perf::Quantity(factor("a", 10, 0.03)) * factor("b", 4, 0.04);
    EXPECT_DOUBLE_EQ(q.value(), 40);
    EXPECT_NEAR(q.interval().high, 40 * std::exp(0.05), 1e-9);
    EXPECT_NEAR(q.interval().low, 40 * std::exp(-0.05), 1e-9);
    EXPECT_NEAR(q.variance_share(q.parts().at("a")), 9.0 / 25, 1e-9);
    ASSERT_EQ(q.dominant().size(), 1u);
    EXPECT_EQ(q.dominant().front().factor.name, "b");
}

// Twice the same factor is its square, and a quotient by itself is exact.
TEST(Quantity, AnErrorThatIsSharedCountsOnce) {
    const perf::Quantity a = factor("a", 10, 0.03);
    EXPECT_NEAR((a * a).interval().high, 100 * std::exp(0.06), 1e-9);
    EXPECT_EQ((a / a).interval().high, 1);
    // 10 and 30 of the same doubtful factor are 40 that are as doubtful.
    EXPECT_NEAR((a + a * 3).interval().high, 40 * std::exp(0.03), 1e-9);
}

// 10 within 4 % and 30 within 4 %, by themselves: hypot(10, 30) / 40 * 4 %.
TEST(Quantity, InASumErrorsWeighByTheirShare) {
    const perf::Quantity q = perf::Quantity(factor("a", 10, 0.04)) + factor("b", 30, 0.04);
    EXPECT_DOUBLE_EQ(q.value(), 40);
    EXPECT_DOUBLE_EQ(q.parts().at("a").power, 0.25);
    EXPECT_NEAR(q.interval().high, 40 * std::exp(0.04 * std::hypot(10, 30) / 40), 1e-9);
    EXPECT_EQ((perf::Quantity() + perf::Quantity()).interval().high, 0);
}

TEST(Quantity, AnOpenFactorIsNotInTheIntervalButMayDominate) {
    const perf::Quantity q = perf::Quantity(factor("a", 10, 0.03)) / factor("b", 0.5, 0, true);
    EXPECT_NEAR(q.interval().high, 20 * std::exp(0.03), 1e-9);
    ASSERT_EQ(q.dominant().size(), 1u);
    EXPECT_EQ(q.dominant().front().factor.name, "b");
    EXPECT_DOUBLE_EQ(q.dominant().front().swing(), 0.1);
    EXPECT_TRUE(perf::Quantity(factor("exact", 2, 0)).dominant().empty());
    EXPECT_EQ((q / factor("c", 1, 0, true)).dominant().size(), 2u);
    EXPECT_EQ(q.evidence(), "declared: a; assumed: b");
}

// --- the file

class MixFile : public testing::Test {
protected:
    perf::Mix read(const std::string& text) {
        std::ofstream(folder_.path / "mix.toml") << text;
        return perf::read_mix(folder_.path / "mix.toml");
    }
    std::string refuses(const std::string& text) {
        return refusal([&] { read(text); });
    }
    tests::Folder folder_;
    const std::string step = "[[step]]\nkernel = \"k\"\ninput = \"i\"\nsize = \"4 KiB\"\n";
};

TEST_F(MixFile, IsReadWithItsAssumptions) {
    const perf::Mix mix = read("demand = \"1 GB/s\"\nutilisation = 0.5\n"
                               "pue = { value = 1.2, within = 0.1, source = \"a report\" }\n"
                               "energy_price = { value = 0.1, unit = \"USD/kWh\" }\n"
                               "scaling = { value = 0.9, source = \"assumption: as elsewhere\" }\n" +
                               step + step + "after = \"k\"\nshare = 0.5\npasses = 3\n");
    EXPECT_EQ(mix.demand, "1 GB/s");
    EXPECT_DOUBLE_EQ(perf::Quantity(mix.utilisation).value(), 0.5);
    EXPECT_TRUE(mix.utilisation.open && mix.energy_price->open);
    EXPECT_EQ(mix.utilisation.evidence, "assumed");
    EXPECT_EQ(mix.pue->evidence, "declared");
    EXPECT_FALSE(mix.pue->open);
    EXPECT_NEAR(mix.pue->doubt(), 0.1, 1e-12);
    EXPECT_EQ(mix.scaling.evidence, "assumed"); // as its source says
    EXPECT_TRUE(mix.scaling.open);
    EXPECT_EQ(mix.currency, "USD");
    EXPECT_EQ(mix.hours_a_year, 8760);
    ASSERT_EQ(mix.steps.size(), 2u);
    EXPECT_EQ(mix.steps[1].after, "k");
    EXPECT_EQ(mix.steps[1].share * mix.steps[1].passes, 1.5);
    EXPECT_EQ(mix.steps[0].name(), "k, i, 4 KiB");
}

TEST_F(MixFile, WhatIsWrongIsNamedByItsPlace) {
    const std::string good = "utilisation = 0.5\n";
    EXPECT_EQ(refuses(good + step), "");
    for (const auto& [text, named] : std::vector<std::pair<std::string, std::string>>{
             {"x = ", "mix.toml:1:"},
             {step, "utilisation is missing"},
             {good, "no [[step]]"},
             {good + "speed = 3\n" + step, "mix.toml:2:9: speed is unknown"},
             {"utilisation = 1.5\n" + step, "utilisation is 1.5: it must be above 0 and at most 1"},
             {"utilisation = 0\n" + step, "utilisation is 0"},
             {"utilisation = \"half\"\n" + step, "utilisation is not a number"},
             {"utilisation = { within = 0.1 }\n" + step, "utilisation has no value"},
             {"utilisation = { value = 0.5, within = 2 }\n" + step, "within is not a share"},
             {"utilisation = { value = 0.5, unit = \"W\" }\n" + step, "unit of utilisation is unknown"},
             {good + "pue = 0.9\n" + step, "pue is 0.9: it must be at least 1"},
             {good + "energy_price = 0.1\n" + step, "energy_price needs a unit"},
             {good + "hours_a_year = 9000\n" + step, "at most 8784"},
             {good + "step = 3\n", "a step is written [[step]]"},
             {good + "[[step]]\nkernel = \"k\"\n", "a step needs kernel, input and size"},
             {good + "[[step]]\nsize = \"much\"\n", "size is written"},
             {good + step + "after = \"k\"\n", "no earlier step is of that kernel"},
             {good + step + "color = 1\n", "color of a step is unknown"}}) {
        const std::string said = refuses(text);
        EXPECT_TRUE(contains(said, named)) << text << "\nsaid: " << said;
    }
}

// --- cores, servers, kilowatts, money

perf::Cell cell(const char* family, const char* kernel, double seconds_per_byte, std::uint64_t threads) {
    perf::Cell c;
    c.family = family, c.kernel = kernel, c.variant = "avx2", c.kind = "native", c.input = "i";
    c.evidence = "measured";
    c.size = 4096, c.threads = threads;
    c.seconds_per_byte.assign(9, seconds_per_byte);
    return c;
}

perf::Step step(const char* kernel, const char* after = "") {
    return {.kernel = kernel, .input = "i", .after = after, .size = 4096};
}

struct Example {
    perf::Mix mix;
    perf::Demand demand{.rate = 8e9, .unit = perf::Unit::bytes, .text = "8 GB/s"};
    perf::Candidate candidate;

    Example() {
        mix.utilisation = factor("utilisation", 0.5, 0, true);
        mix.scaling = factor("scaling", 0.8, 0, true);
        // A server of four cores, of which each compresses 1 GB/s to a half, and seals 2 GB/s.
        candidate.machine.name = "server";
        candidate.machine.cores = 4, candidate.machine.vcpus = 4;
        candidate.cells = {cell("compression", "pack", 1e-9, 4), cell("crypto", "seal", 0.5e-9, 4)};
        candidate.cells[0].compression = 2;
        mix.steps = {step("pack"), step("seal", "pack")};
    }
    perf::Capacity capacity(const char* variant = "best") const {
        return perf::capacity(mix, demand, candidate, variant);
    }
    std::vector<perf::Figure> figures(const perf::Subset& part = {}) const {
        return perf::figures(capacity(), part);
    }
};

enum : std::size_t { cores, servers, power, with_pue, bill, rent };

// 8 GB/s at 1 GB/s are 8 cores; what is left, 4 GB/s at 2 GB/s, 2 more; half idle: 20 cores, 5 servers.
TEST(Capacity, CoresAndServersOfTwoSteps) {
    const auto list = Example().figures();
    EXPECT_NEAR(list[cores].quantity->value(), 20, 1e-12);
    EXPECT_NEAR(list[servers].quantity->value(), 5, 1e-12);
    // Of 10 busy cores 2 see what is left by the ratio.
    EXPECT_NEAR(list[cores].quantity->parts().at("ratio of pack, i, 4 KiB").power, -0.2, 1e-12);
    EXPECT_DOUBLE_EQ(list[cores].quantity->parts().at("utilisation").power, -1);
    EXPECT_FALSE(list[cores].quantity->parts().contains("scaling")); // all cores ran
    for (const auto i : {power, with_pue, bill, rent}) {
        EXPECT_FALSE(list[i].quantity);
        EXPECT_FALSE(list[i].absent.empty());
    }
    EXPECT_EQ(list[power].absent, "no energy was measured, and no watts are declared");
}

// One core ran: of all at once each has 0.8 of that speed, so 25 cores.
TEST(Capacity, FewerCoresThanThereAreAreScaled) {
    Example e;
    for (perf::Cell& c : e.candidate.cells) c.threads = 1;
    const auto list = e.figures();
    EXPECT_NEAR(list[cores].quantity->value(), 25, 1e-12);
    const auto dominant = list[cores].quantity->dominant();
    ASSERT_EQ(dominant.size(), 2u);
    EXPECT_EQ(dominant[0].factor.name, "scaling");
    EXPECT_EQ(dominant[1].factor.name, "utilisation");
}

TEST(Capacity, WhatRanOnMoreCoresCounts) {
    Example e;
    e.candidate.cells.push_back(cell("compression", "pack", 0.1e-9, 1)); // alone it is faster
    EXPECT_NEAR(e.figures()[cores].quantity->value(), 20, 1e-12);
}

// Five servers of 200 W are 1 kW, 1.5 with cooling; 8760 h at 0.1 are 1314; rented at 2 an hour 87600.
TEST(Capacity, DeclaredWattsAndPrices) {
    Example e;
    e.candidate.machine.watts = perf::Declared{
        .value = 200, .within = 0.05, .unit = "", .boundary = "wall-ac", .source = "s", .date = ""};
    e.candidate.machine.price =
        perf::Declared{.value = 2, .within = 0, .unit = "USD/h", .boundary = "", .source = "s", .date = ""};
    e.mix.pue = factor("pue", 1.5, 0);
    e.mix.energy_price = factor("energy_price", 0.1, 0);
    e.mix.currency = "EUR";
    auto list = e.figures();
    EXPECT_NEAR(list[power].quantity->value(), 1, 1e-12);
    EXPECT_EQ(list[power].unit, "kW, wall-ac");
    EXPECT_NEAR(list[power].quantity->interval().high, std::exp(0.05), 1e-9);
    EXPECT_NEAR(list[with_pue].quantity->value(), 1.5, 1e-12);
    EXPECT_NEAR(list[bill].quantity->value(), 1314, 1e-9);
    EXPECT_EQ(list[bill].unit, "EUR/year");
    EXPECT_NEAR(list[rent].quantity->value(), 87600, 1e-9);
    EXPECT_EQ(list[rent].unit, "USD/year");
    EXPECT_EQ(list[rent].quantity->evidence(),
              "measured: ratio, speed; declared: price; assumed: utilisation");

    e.candidate.machine.watts->boundary = "package";
    list = e.figures();
    EXPECT_TRUE(list[power].quantity && !list[with_pue].quantity && !list[bill].quantity);
    EXPECT_TRUE(contains(list[bill].absent, "whole servers"));
}

// 50 nJ a byte of 8 GB/s and 10 of 4 GB/s are 440 W busy, 880 W where half of the time is idle and draws as
// much.
TEST(Capacity, MeasuredEnergyGoesBeforeDeclaredWatts) {
    Example e;
    e.candidate.machine.watts =
        perf::Declared{.value = 1, .within = 0, .unit = "", .boundary = "wall-ac", .source = "s", .date = ""};
    e.candidate.cells[0].nj_per_byte.assign(9, 50), e.candidate.cells[1].nj_per_byte.assign(9, 10);
    for (perf::Cell& c : e.candidate.cells) c.boundary = "node-dc", c.energy_within = 0.03;
    auto figure = e.figures()[power];
    EXPECT_NEAR(figure.quantity->value(), 0.88, 1e-12);
    EXPECT_EQ(figure.unit, "kW, node-dc");
    EXPECT_NEAR(figure.quantity->interval().high, 0.88 * std::exp(0.03), 1e-9); // one meter, no mean of two

    // Joules of two boundaries do not add up, nor do those of a machine that was mostly idle.
    e.candidate.cells[1].boundary = "package";
    EXPECT_EQ(e.figures()[power].unit, "kW, wall-ac");
    e.candidate.machine.watts.reset();
    EXPECT_TRUE(contains(e.figures()[power].absent, "energy of node-dc and of package do not add up"));
    for (perf::Cell& c : e.candidate.cells) c.boundary = "package", c.threads = 1;
    EXPECT_TRUE(contains(e.figures()[power].absent, "while cores were idle"));
}

// Without crypto 16 of the 20 cores are left.
TEST(Capacity, OffloadedFamilies) {
    const Example e;
    EXPECT_NEAR(e.figures({.families = {"crypto"}})[cores].quantity->value(), 4, 1e-12);
    EXPECT_NEAR(e.figures({.families = {"crypto"}, .others = true})[cores].quantity->value(), 16, 1e-12);
    EXPECT_EQ(e.figures({.families = {"crypto", "compression"}, .others = true})[cores].quantity->value(), 0);
}

// 1000 orders a second of 3 records: 3000 at 500 a second and core are 6 busy cores. What counts no records
// needs their length: 3000 of 1 MB at 2 GB/s are 1.5.
TEST(Capacity, RecordsAndOrders) {
    Example e;
    e.demand = {.rate = 1000, .unit = perf::Unit::orders, .text = ""};
    e.candidate.cells[0].records_per_second.assign(9, 2000); // of four copies
    e.mix.steps = {step("pack"), step("seal")};
    EXPECT_TRUE(contains(refusal([&] { e.figures(); }), "records_per_order"));
    e.mix.records_per_order = factor("records_per_order", 3, 0, true);
    EXPECT_TRUE(contains(refusal([&] { e.figures(); }), "seal, i, 4 KiB counts no records"));
    e.mix.bytes_per_record = factor("bytes_per_record", 1e6, 0, true);
    EXPECT_NEAR(e.figures()[cores].quantity->value(), (6 + 1.5) / 0.5, 1e-12);
    e.demand = {.rate = 3000, .unit = perf::Unit::records, .text = ""};
    EXPECT_NEAR(e.figures()[cores].quantity->value(), (6 + 1.5) / 0.5, 1e-12);
    e.mix.steps[1].share = 0.5, e.mix.steps[1].passes = 4;
    EXPECT_NEAR(e.figures()[cores].quantity->value(), (6 + 3) / 0.5, 1e-12);
}

TEST(Capacity, WhatIsNotThereHasAReason) {
    Example e;
    EXPECT_TRUE(contains(e.capacity("neon").absent, "pack, i, 4 KiB by neon was not measured"));
    EXPECT_EQ(e.capacity("avx2").absent, "");
    e.candidate.cells[0].compression.reset();
    EXPECT_TRUE(contains(e.capacity().absent, "has no ratio"));
    e.candidate.cells[0].load = 50;
    EXPECT_TRUE(contains(e.capacity().absent, "was not measured"));
    e.candidate.machine.cores.reset();
    EXPECT_TRUE(contains(e.capacity().absent, "number of cores"));
    for (const perf::Figure& f : e.figures()) EXPECT_TRUE(!f.quantity && !f.absent.empty());
}

TEST(Capacity, CountsHaveNoTime) {
    Example e;
    e.candidate.cells[0].evidence = "counted";
    e.candidate.cells[0].seconds_per_byte.clear();
    e.candidate.cells[0].instructions_per_byte = {1};
    EXPECT_TRUE(contains(refusal([&] { e.figures(); }), "is counted, which has no time"));
}

TEST(Candidates, BundlesOfOneMachineByTheirDeclaredName) {
    const nlohmann::ordered_json manifest{{"processor", "P"}, {"cores", 4}};
    perf::Results a{
        .name = "a", .path = {}, .manifest = manifest, .cells = {cell("f", "k", 1, 1)}, .skipped = {}};
    perf::Results b{.name = "b",
                    .path = {},
                    .manifest = manifest,
                    .cells = {cell("f", "k", 2, 1), cell("f", "other", 3, 1)},
                    .skipped = {}};
    EXPECT_EQ(perf::candidates({a, b}, {}).size(), 2u);
    perf::Machines declared;
    declared["a"].name = declared["b"].name = "both";
    const auto list = perf::candidates({a, b}, declared);
    ASSERT_EQ(list.size(), 1u);
    ASSERT_EQ(list[0].cells.size(), 2u);
    EXPECT_EQ(list[0].cells[0].seconds_per_byte.front(), 1); // the first one's
    EXPECT_EQ(list[0].cells[1].kernel, "other");
    EXPECT_TRUE(contains(refusal([&] { perf::candidates({a, a}, {}); }), "two bundles are named a"));
    b.manifest["cores"] = 8;
    EXPECT_TRUE(contains(refusal([&] {
                             perf::candidates({a, b}, declared);
                         }),
                         "(4 cores) and of P (8 cores)"));
}

} // namespace
