#include "manifest.hpp"
#include "machine.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace perf {
namespace {

/// The column of an event; null: it has none.
std::optional<double> Sample::*column(const Event& event) {
    constexpr std::array columns{&Sample::cycles, &Sample::instructions, &Sample::branch_misses,
                                 &Sample::cache_misses};
    const auto named = std::ranges::find(default_events(), event.name);
    return named == default_events().end() ? nullptr : columns[std::size_t(named - default_events().begin())];
}

} // namespace

nlohmann::ordered_json manifest(nlohmann::ordered_json run, std::span<const Event> events,
                                const std::filesystem::path& sysfs) {
    auto document = machine(sysfs);
    document["run"] = std::move(run);
    for (const Event& event : events)
        if (!column(event))
            document["counters"].push_back(
                {{"event", event.name},
                 {"opens", event.absent.empty()},
                 {"reason",
                  event.absent.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(event.absent)}});
    return document;
}

std::vector<std::string> extra_columns(std::span<const Event> events) {
    std::vector<std::string> names;
    for (const Event& event : events)
        if (!column(event)) names.push_back(event.name);
    return names;
}

std::vector<std::string> write_counts(Sample& sample, std::span<const Event> events,
                                      std::span<const std::optional<double>> values) {
    std::vector<std::string> extra;
    for (std::size_t e = 0; e < events.size(); ++e)
        if (const auto member = column(events[e]))
            sample.*member = values[e];
        else
            extra.push_back(values[e] ? fmt::format("{}", *values[e]) : "NA");
    return extra;
}

} // namespace perf
