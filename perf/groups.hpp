#pragma once
// Counter groups as data: perf/groups/*.toml, one file a microarchitecture, says which events it counts and
// what follows from them under names that are the same on all machines. Here they are read, matched with a
// processor, evaluated and packed into groups; counter_plan.hpp opens them.
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perf {

/// The names that every file offers, each with a formula or a reason.
inline constexpr std::string_view metric_names[]{
    "ipc",     "frontend", "backend",    "retiring",  "bad_speculation", "branch_mpki", "l1d_mpki",
    "l2_mpki", "llc_mpki", "simd_share", "sve_share", "crypto_share",    "dram_bytes"};

/// Those of them that are shares of the pipeline's slots, of a processor that counts slots.
inline constexpr auto slot_shares = std::span(metric_names).subspan<1, 4>();

/// A file of perf/groups, as it was when the program was built.
struct GroupFile {
    std::string_view name, text;
};
std::span<const GroupFile> group_files();

/// What decides between files, and between the formulas of one file.
struct Processor {
    std::uint64_t implementer = 0, part = 0; ///< Arm: of MIDR_EL1; 0 elsewhere
    std::uint64_t revision = 0;              ///< Arm: 16 * variant + patch, so that r0p3 is 3
    std::uint64_t slots = 0;                 ///< Arm: the PMU's caps/slots; 0: it shows none
    std::string vendor;                      ///< x86: vendor, family and model of CPUID
    std::uint64_t family = 0, model = 0;
};
/// This machine's, by sysfs and /proc/cpuinfo.
Processor this_processor();

/// Where an event's code is found; the first that works is taken.
struct EventRecipe {
    std::string id;                   ///< in formulas and in the column `events`
    std::string pfm;                  ///< name for libpfm4
    std::optional<std::uint64_t> raw; ///< code of a PERF_TYPE_RAW event
    std::string pmu, sysfs, terms;    ///< PMUs (regular expression), their event in sysfs, or its terms
    std::string needs;                ///< another event that has to be in its group
    bool fixed = false;               ///< takes no programmable counter
    bool leads = false;               ///< has to be the leader of its group
    bool uncore() const { return !pmu.empty() && pmu != "cpu"; } ///< counts for the whole system
};

struct CounterMetric {
    std::string name, when, formula, meaning;
    std::string absent;              ///< instead of a formula: why there is none
    std::vector<std::string> events; ///< that the formula reads, by id
};

struct Microarchitecture {
    std::string file, title; ///< the title is the first comment of the file
    std::uint64_t implementer = 0, family = 0;
    std::vector<std::uint64_t> parts;
    std::string vendor;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> models; ///< from and to
    bool any = false;
    std::map<std::string, double> constants;
    std::vector<EventRecipe> events;
    std::vector<CounterMetric>
        metrics; ///< several of a name: the first whose condition holds and whose events open

    bool matches(const Processor& processor) const;
    const EventRecipe* event(std::string_view id) const;
};

/// Throws Error with file and line for what is no TOML, no formula, or names what is not there.
Microarchitecture parse_groups(const GroupFile& file);

/// The file for a processor; the generic one where none of the others matches.
Microarchitecture groups_for(const Processor& processor);

/// Whether a metric's condition holds.
bool holds(const Microarchitecture& groups, const CounterMetric& metric, const Processor& processor);

/// The value of a metric; none where a count is missing, where it is no number (nothing was counted), or
/// where a share is outside 0..1 by more than 0.05. A share that is a little outside is taken as 0 or 1: the
/// formulas of top-down analysis are approximations.
std::optional<double> evaluate(const Microarchitecture& groups, const CounterMetric& metric,
                               const Processor& processor, const std::map<std::string, double>& counts);

/// What is to be counted in one repetition: the events of each metric, and those of the four shares of slots,
/// which are parts of one whole.
std::vector<std::set<std::string>>
counted_together(const std::map<std::string_view, std::set<std::string>>& by_metric);

/// Packs sets of events into few groups of at most `capacity` events that are not `fixed`, each with
/// `always`; a set that does not fit beside it, only with what of it is fixed. Each set stands whole in one
/// group. A set that fits no group is left out.
std::vector<std::set<std::string>> pack(const std::vector<std::set<std::string>>& sets,
                                        const std::set<std::string>& always,
                                        const std::set<std::string>& fixed, std::size_t capacity);

} // namespace perf
