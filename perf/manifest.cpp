#include "manifest.hpp"
#include "machine.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace perf {
namespace {

using Json = nlohmann::ordered_json;

/// The column of an event; null: it has none.
std::optional<double> Sample::*column(const Event& event) {
    constexpr std::array columns{&Sample::cycles, &Sample::instructions, &Sample::branch_misses,
                                 &Sample::cache_misses};
    const auto named = std::ranges::find(default_events(), event.name);
    return named == default_events().end() ? nullptr : columns[std::size_t(named - default_events().begin())];
}

} // namespace

nlohmann::ordered_json manifest(nlohmann::ordered_json run, std::span<const Event> events, bool planned,
                                const std::filesystem::path& sysfs) {
    auto document = machine(sysfs);
    document["run"] = std::move(run);
    if (planned) return document;
    document["counters"] = Json::array();
    document["counter_plan"] = nullptr;
    for (const Event& event : events)
        document["counters"].push_back({{"event", event.name},
                                        {"opens", event.absent.empty()},
                                        {"reason", event.absent.empty() ? Json() : Json(event.absent)}});
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

void explain(Sample& sample, const std::string& no_energy) {
    if (!sample.cycles) sample.reason = "no counters: machine.json says why";
    if (sample.running.value_or(1) < 0.99)
        sample.reason = fmt::format("counters ran {:.0f} % of the time: their values are scaled up",
                                    *sample.running * 100);
    if (!sample.energy_j) sample.reason += (sample.reason.empty() ? "" : "; ") + no_energy;
}

void write_group(Sample& sample, const CounterPlan& plan, std::size_t group,
                 std::span<const Counters::Reading> threads) {
    sample.counter_group = group;
    if (threads.empty()) return;
    const auto counted = plan.events(group);
    std::map<std::string, double> counts;
    for (std::size_t e = 0; e < counted.size(); ++e) {
        std::uint64_t raw = 0;
        double sum = 0;
        bool whole = true;
        // A value only where every thread has one; for the whole system only the first counts.
        for (const Counters::Reading& reading : counted[e].units.empty() ? threads : threads.first(1)) {
            whole = whole && e < reading.values.size() && reading.values[e];
            if (!whole) break;
            raw += reading.raw[e].value_or(0);
            sum += *reading.values[e];
        }
        if (!whole) continue;
        counts[counted[e].name] = sum;
        sample.events += fmt::format("{}{}={}", sample.events.empty() ? "" : ";", counted[e].name, raw);
    }
    for (const auto& [id, member] : {std::pair{"cycles", &Sample::cycles},
                                     {"instructions", &Sample::instructions},
                                     {"branch_misses", &Sample::branch_misses},
                                     {"cache_misses", &Sample::cache_misses}})
        if (counts.contains(id)) sample.*member = counts[id];
    const std::map<std::string_view, std::optional<double> Sample::*> columns_of{
        {"frontend", &Sample::frontend},         {"backend", &Sample::backend},
        {"retiring", &Sample::retiring},         {"bad_speculation", &Sample::bad_speculation},
        {"branch_mpki", &Sample::branch_mpki},   {"l1d_mpki", &Sample::l1d_mpki},
        {"l2_mpki", &Sample::l2_mpki},           {"llc_mpki", &Sample::llc_mpki},
        {"simd_share", &Sample::simd_share},     {"sve_share", &Sample::sve_share},
        {"crypto_share", &Sample::crypto_share}, {"dram_bytes", &Sample::dram_bytes},
    };
    for (const auto& [name, value] : plan.metrics(group, counts))
        if (const auto column = columns_of.find(name); column != columns_of.end())
            sample.*column->second = value;
}

} // namespace perf
