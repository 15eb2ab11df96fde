#pragma once
// What every command that measures writes beside its times: the manifest, and counters into their columns.
#include "counters.hpp"
#include "sample.hpp"
#include <filesystem>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <vector>

namespace perf {

/// machine(), the events of the run that are not in it, and `run`: id, begun, options and what else the
/// command knows.
nlohmann::ordered_json manifest(nlohmann::ordered_json run, std::span<const Event> events,
                                const std::filesystem::path& sysfs);

/// Events that have no column of their own in the schema.
std::vector<std::string> extra_columns(std::span<const Event> events);

/// Puts the values of the events into their columns; returns those of extra_columns().
std::vector<std::string> write_counts(Sample& sample, std::span<const Event> events,
                                      std::span<const std::optional<double>> values);

} // namespace perf
