#pragma once
// Any program as the workload: run again and again, timed and counted with its children, a row in the bundle
// after each time.
#include "energy/monitor.hpp"
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <regex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perf {

struct ExecOptions {
    std::vector<std::string> command; ///< the program and its arguments
    std::string name;                 ///< of the workload; empty: the program's file name
    std::uint64_t ops = 1;            ///< operations that a run of the program does
    std::string ops_from; ///< regular expression: its first group in the program's output says how many
    std::uint64_t repetitions = 9, warmup = 1;
    std::vector<std::string> counters; ///< libpfm4 event names; empty: default_events()
    bool count = true;                 ///< false: open no counters
    energy::Options energy;
    std::filesystem::path folder; ///< where the bundle goes
};

struct ExecResult {
    std::uint64_t rows = 0;
    /// "repetition 3: exit status 1", with the last lines of its standard error.
    std::vector<std::string> failures;
    /// By event: its count per operation, of each repetition that is ok and has it.
    std::map<std::string, std::vector<double>> counts;
    bool interrupted = false;
    std::vector<energy::Agreement> agreements;     ///< of the energy sources, where there are several
    std::optional<double> shortest_energy_phase_s; ///< of the rows with energy
};

/// Writes the bundle, with what the program printed in output/<repetition>.txt and .error.txt. Refuses a
/// program that is not there before anything is written.
ExecResult exec(const ExecOptions& options);

/// What `input` says of a program's arguments: a hash of them, folders left out, so that the bundle tells
/// other arguments apart and no path of the user's.
std::string arguments_text(std::span<const std::string> arguments);

/// A number of operations as programs print it: "12345", "12,345", "1.5e6". Absent: it is none, or no whole
/// number.
std::optional<std::uint64_t> parse_count(std::string_view text);

/// The first group of the last match in `output`; absent: no match. Line by line; a line longer than 4096
/// characters is left out, std::regex would need too much stack for it.
std::optional<std::string> last_match(std::string_view output, const std::regex& pattern);

} // namespace perf
