// Ceilings: that the instructions are the ones that are counted, and what a share is.
#include "perf/ceilings.hpp"
#include "perf/error.hpp"
#include "perf/instructions.hpp"
#include "perf/share.hpp"
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <vector>

namespace {

using perf::Instruction;
using perf::Operand;

bool runs_here(const Instruction& form) { return isa::within(form.needs, isa::host()); }

TEST(Instructions, EveryUnitOfTheHostRunsAtAFiniteRate) {
    alignas(64) static std::array<std::byte, 8192> from, to;
    for (const Instruction& form : perf::instructions()) {
        if (!runs_here(form)) continue;
        const bool registers = form.operand == Operand::registers;
        const std::uint64_t turns = registers ? 1000 : from.size() / form.turn_bytes();
        ASSERT_GT(turns, 0) << form.unit << ' ' << form.variant;
        const auto begin = std::chrono::steady_clock::now();
        form.run(turns, to.data(), from.data());
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
        const double rate = double(turns * form.turn_bytes()) / time.count();
        EXPECT_TRUE(std::isfinite(rate) && rate > 0) << form.unit << ' ' << form.variant;
    }
}

// The words of all chains grow by 1 an addition: their sum has grown by the number of additions.
TEST(Instructions, AsManyAdditionsAsCounted) {
    int forms = 0;
    for (const Instruction& form : perf::instructions()) {
        if (form.unit != "add" || !runs_here(form)) continue;
        ++forms;
        const std::uint64_t none = form.run(0, nullptr, nullptr), some = form.run(77, nullptr, nullptr);
        EXPECT_EQ(std::uint32_t(some - none), 77 * form.turn) << form.variant;
    }
    EXPECT_GT(forms, 0);
}

TEST(Instructions, ATurnIsEightStepsOfEveryChain) {
    for (const Instruction& form : perf::instructions()) {
        if (form.operand != Operand::registers || !runs_here(form)) continue;
        EXPECT_EQ(form.run(5, nullptr, nullptr), form.run_eighth(40, nullptr, nullptr))
            << form.unit << ' ' << form.variant;
        EXPECT_NE(form.run(5, nullptr, nullptr), form.run_eighth(39, nullptr, nullptr))
            << form.unit << ' ' << form.variant;
    }
}

// The first 16 bytes of a vector are worked on alike, however long it is.
TEST(Instructions, FormsOfAUnitAgree) {
    std::map<std::string_view, std::uint64_t> results;
    for (const Instruction& form : perf::instructions()) {
        if (form.operand != Operand::registers || !runs_here(form)) continue;
        const std::uint64_t result = form.run(3, nullptr, nullptr);
        const auto [at, fresh] = results.try_emplace(form.unit, result);
        EXPECT_EQ(at->second, result) << form.unit << ' ' << form.variant;
    }
}

TEST(Instructions, MemoryIsWrittenWhollyAndNoFurther) {
    alignas(64) static std::array<std::byte, 8192 + 64> from, to;
    for (std::size_t i = 0; i < from.size(); ++i) from[i] = std::byte(i % 251);
    for (const Instruction& form : perf::instructions()) {
        if (form.operand == Operand::registers || !runs_here(form)) continue;
        to.fill(std::byte{0xee});
        const std::uint64_t turns = 8192 / form.turn_bytes(), written = turns * form.turn_bytes();
        form.run(turns, to.data(), from.data());
        for (std::size_t i = 0; i < to.size(); ++i) {
            const std::byte want = form.unit == "load" || i >= written ? std::byte{0xee}
                                   : form.unit == "copy"               ? from[i]
                                                                       : from[i % form.bytes()];
            ASSERT_EQ(to[i], want) << form.unit << ' ' << form.variant << " at " << i;
        }
    }
}

TEST(Ceilings, LevelsGrow) {
    const auto levels = perf::levels({0});
    ASSERT_FALSE(levels.empty());
    for (std::size_t i = 1; i < levels.size(); ++i) {
        EXPECT_TRUE(!levels[i].absent.empty() || levels[i].bytes > levels[i - 1].bytes) << levels[i].name;
    }
}

// --- shares, by worked numbers

perf::Cell cell(std::string kernel, std::string input, std::uint64_t size, double gbps) {
    perf::Cell cell{.family = std::string(perf::ceiling_family),
                    .kernel = std::move(kernel),
                    .variant = "v",
                    .kind = "native",
                    .input = std::move(input),
                    .evidence = "measured",
                    .size = size};
    cell.seconds_per_byte.assign(9, 1e-9 / gbps);
    return cell;
}

/// Loads at 100, 50, 25 and 10 GB/s, copies at half of it; caches of 32 KiB, 1 MiB and 16 MiB; CRC at 20
/// GB/s, products at 60.
std::vector<perf::Cell> limits() {
    std::vector<perf::Cell> all;
    const std::array<std::uint64_t, 4> sizes{16 << 10, 512 << 10, 8 << 20, 64 << 20};
    const std::array<const char*, 4> names{"L1", "L2", "LLC", "DRAM"};
    const std::array speeds{100.0, 50.0, 25.0, 10.0};
    for (std::size_t i = 0; i < 4; ++i) {
        all.push_back(cell("load", names[i], sizes[i], speeds[i]));
        all.push_back(cell("copy", names[i], sizes[i] / 2, speeds[i] / 2));
    }
    all.push_back(cell("load", "L1", 16 << 10, 80)); // a slower form
    all.push_back(cell("crc", "registers", 0, 20));
    all.push_back(cell("clmul", "registers", 0, 60));
    return all;
}

TEST(Share, OfTheLevelThatHoldsTheData) {
    const kernels::Kernel reads{.family = "f", .name = "k"};
    for (const auto& [size, name, ceiling] : {std::tuple{32u << 10, "load L1", 100.0},
                                              {(32u << 10) + 1, "load L2", 50.0},
                                              {1u << 24, "load LLC", 25.0},
                                              {1u << 25, "load DRAM", 10.0}}) {
        const perf::Cell k = cell("k", "random", size, 5);
        const perf::Share share = perf::share(k, &reads, limits());
        EXPECT_EQ(share.ceiling, name);
        EXPECT_NEAR(share.gbps, ceiling, 1e-9);
        EXPECT_NEAR(share.share.value, 5 / ceiling, 1e-12);
    }
}

TEST(Share, WhatWritesAsMuchIsHeldToACopyOfBoth) {
    const kernels::Kernel writes{.family = "f", .name = "k", .writes = true};
    const perf::Cell fits = cell("k", "random", 16 << 10, 5), large = cell("k", "random", 17 << 10, 5);
    EXPECT_EQ(perf::share(fits, &writes, limits()).ceiling, "copy L1");
    EXPECT_NEAR(perf::share(fits, &writes, limits()).share.value, 5 / 50.0, 1e-12);
    EXPECT_EQ(perf::share(large, &writes, limits()).ceiling, "copy L2");
}

// 20 GB/s by CRC and 60 / 2 by products make 50 side by side; below it memory limits.
TEST(Share, UnitsSideBySideAndTheLowerOfTheTwo) {
    constexpr kernels::Need needs[]{{"crc", 1}, {"clmul", 2}, {"no such unit", 1}};
    const kernels::Kernel kernel{.family = "f", .name = "k", .needs = needs};
    const perf::Cell near = cell("k", "random", 4096, 40), far = cell("k", "random", 16 << 20, 20);
    const perf::Share units = perf::share(near, &kernel, limits());
    EXPECT_EQ(units.ceiling, "crc + clmul");
    EXPECT_NEAR(units.share.value, 0.8, 1e-12);
    EXPECT_NEAR(units.share.low, 0.8, 1e-12);
    EXPECT_EQ(perf::share(far, &kernel, limits()).ceiling, "load LLC");
    EXPECT_NEAR(perf::share(far, &kernel, limits()).share.value, 0.8, 1e-12);
}

TEST(Share, OtherThreadsAndUnknownKernelsHaveNone) {
    const kernels::Kernel kernel{.family = "f", .name = "k"};
    perf::Cell two = cell("k", "random", 4096, 5);
    EXPECT_FALSE(perf::share(two, nullptr, limits()).absent.empty());
    two.threads = 2;
    EXPECT_NE(perf::share(two, &kernel, limits()).absent.find("--threads 2"), std::string::npos);
}

TEST(Share, OtherProcessorsAreRefused) {
    perf::Results run{
        .name = "run", .path = {}, .manifest = {{"processor", "A"}}, .cells = {}, .skipped = {}};
    auto other = run;
    other.manifest["processor"] = "B";
    perf::Sample load{
        .family = "ceiling", .kernel = "load", .variant = "v", .kind = "ceiling", .input = "L1"};
    load.seconds = 1;
    load.bytes = 1;
    other.cells = perf::cells({load});
    const std::vector<perf::Cell> none;
    EXPECT_THROW(perf::shares(run, none, other), perf::Error);
    other.manifest["processor"] = "A";
    EXPECT_NO_THROW(perf::shares(run, none, other));
    other.manifest = nullptr;
    EXPECT_THROW(perf::shares(run, none, other), perf::Error);
    other = run; // without ceilings
    EXPECT_THROW(perf::shares(run, none, other), perf::Error);
}

// Every need names a unit that is measured.
TEST(Share, KernelsNameUnitsThatExist) {
    for (const kernels::Kernel* kernel : kernels::all())
        for (const kernels::Need& need : kernel->needs) {
            EXPECT_NE(std::ranges::find(perf::instructions(), need.unit, &Instruction::unit),
                      perf::instructions().end())
                << kernel->name << ": " << need.unit;
            EXPECT_GT(need.bytes, 0);
        }
}

} // namespace
