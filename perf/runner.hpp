#pragma once
// Runs a suite: verifies every variant on the very data, then times them in rounds, each round all of them in
// a random order, and appends a row to the bundle after each repetition. Google Benchmark drives the timing
// loop and threads.
#include "energy/monitor.hpp"
#include "placement.hpp"
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace perf {

struct RunOptions {
    std::string suite = "quick";
    std::string kernel = ".*", variant = ".*"; ///< regular expressions that a whole name must match
    std::vector<std::uint64_t> sizes;          ///< empty: the suite's, or the size of --input
    std::uint64_t threads = 1;                 ///< 0: one a core, or with Smt::use one a hardware thread
    Smt smt = Smt::avoid;
    std::optional<std::uint64_t> repetitions; ///< else the suite's
    /// Repeats what has a wider interval, in half its width as a share of the median, until `budget` is
    /// spent.
    std::optional<double> precision;
    double budget = 600;            ///< seconds, of all timing
    std::optional<double> min_time; ///< seconds a repetition lasts at least; else the suite's
    std::vector<double>
        load; ///< levels in per cent of the maximum, in their order; empty: back to back, in repetitions
    double duration = 10; ///< seconds of a level
    double ramp = 1;      ///< seconds of the same load before a level and behind it
    std::uint64_t seed = 1;
    std::filesystem::path input;       ///< the user's own file; empty: the kernels' inputs
    std::vector<std::string> counters; ///< libpfm4 event names; empty: default_events()
    bool count = true;                 ///< false: open no counters
    energy::Options energy;
    bool ceilings = false; ///< measure them first, in the same places
    bool resume = false;
    std::filesystem::path folder; ///< where the bundle goes
};

struct RunResult {
    std::uint64_t rows = 0;
    std::vector<std::string> wrong; ///< variants that gave a wrong result, with where
    bool interrupted = false;
    std::vector<energy::Agreement> agreements;     ///< of the energy sources, where there are several
    std::optional<double> shortest_energy_phase_s; ///< of the rows with energy
};

RunResult run(const RunOptions& options);

} // namespace perf
