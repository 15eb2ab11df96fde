#pragma once
// What every command that measures writes beside its times: the manifest, and counters into their columns.
#include "counter_plan.hpp"
#include "counters.hpp"
#include "sample.hpp"
#include <filesystem>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <vector>

namespace perf {

/// machine(), and `run`: id, begun, options and what else the command knows. Unless the run counts by the
/// machine's plan (`planned`), its counters are the events. Energy sources are looked for below `sysfs`.
nlohmann::ordered_json manifest(nlohmann::ordered_json run, std::span<const Event> events, bool planned,
                                const std::filesystem::path& sysfs);

/// Events that have no column of their own in the schema.
std::vector<std::string> extra_columns(std::span<const Event> events);

/// Puts the values of the events into their columns; returns those of extra_columns().
std::vector<std::string> write_counts(Sample& sample, std::span<const Event> events,
                                      std::span<const std::optional<double>> values);

/// Says in the reason of a row that is ok why counters, or by `no_energy` why the energy, are not all there.
void explain(Sample& sample, const std::string& no_energy);

/// The counts of a group of the plan, one reading a thread, and the metrics that follow from them.
void write_group(Sample& sample, const CounterPlan& plan, std::size_t group,
                 std::span<const Counters::Reading> threads);

} // namespace perf
