#include "commands.hpp"
#include "counters.hpp"
#include "machine.hpp"
#include "text.hpp"
#include <memory>

namespace perf {
namespace {

using Json = nlohmann::ordered_json;

std::string text(const Json& value) {
    if (value.is_null()) return "NA";
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// One line for an element of a list: a source, a counter, a cache.
std::pair<std::string, std::string> line(const std::string& list, const Json& item) {
    if (list == "caches")
        return {item["name"],
                fmt::format("{} KiB, line {} B, {} of them", item["size"].get<std::uint64_t>() / 1024,
                            item["line"].get<int>(), item["count"].get<int>())};
    if (list == "energy")
        return {fmt::format("{} ({})", text(item["source"]), text(item["boundary"])),
                item["available"] ? text(item["where"]) : text(item["reason"])};
    const std::string whole = text(item);
    const auto colon = whole.find(": ");
    return {whole.substr(0, colon), colon == whole.npos ? "" : whole.substr(colon + 2)};
}

/// In short: the events that open, and for each reason those that do not.
void add_counters(Table& table, const Json& events, const Json& plan) {
    table.rows.push_back(
        {"counter file", fmt::format("{}: {} ({})", text(plan["file"]), text(plan["microarchitecture"]),
                                     text(plan["because"]))});
    table.rows.push_back(
        {"counter groups", fmt::format("{}; {} programmable counters run together", plan["groups"].size(),
                                       text(plan["counters_that_run_together"]))});
    std::map<std::string, std::string> by_reason;
    for (const Json& event : events) {
        std::string& names = by_reason[event["opens"] ? "counters" : text(event["reason"])];
        names += (names.empty() ? "" : ", ") + text(event["event"]);
    }
    for (const auto& [reason, names] : by_reason)
        if (reason == "counters")
            table.rows.push_back({reason, names});
        else
            table.rows.push_back({"no counters", fmt::format("{}: {}", names, reason)});
}

Table table(const Json& machine) {
    Table table{.headings = {{"WHAT"}, {"VALUE", false, true}}, .rows = {}};
    for (const auto& [key, value] : machine.items()) {
        std::string name = key;
        std::ranges::replace(name, '_', ' ');
        if (key == "counter_plan") continue;
        if (key == "counters") {
            add_counters(table, value, machine["counter_plan"]);
            continue;
        }
        if (value.is_array()) {
            for (const Json& item : value) {
                const auto [what, text] = line(key, item);
                table.rows.push_back({fmt::format("{}: {}", name, what), text});
            }
        } else if (value.is_object()) {
            std::string joined;
            for (const auto& [inner, v] : value.items())
                joined += (joined.empty() ? "" : ", ") + fmt::format("{} {}", inner, text(v));
            table.rows.push_back({name, joined});
        } else {
            table.rows.push_back({name, text(value)});
        }
    }
    return table;
}

std::string setting(const char* path) {
    const std::string value = read_line(path);
    return value.empty() ? "NA" : value;
}

/// Everything that decides what can be counted, then each metric and each missing event.
void explain(const Json& machine) {
    const Json& plan = machine["counter_plan"];
    Table facts{.headings = {{"WHAT DECIDES"}, {"VALUE", false, true}}, .rows = {}};
    std::string pmus;
    std::error_code ignored;
    for (const auto& device : std::filesystem::directory_iterator(pmu_folder, ignored))
        pmus += (pmus.empty() ? "" : ", ") + device.path().filename().string();
    facts.rows = {{"kernel.perf_event_paranoid",
                   setting("/proc/sys/kernel/perf_event_paranoid") +
                       " (2 or lower: this user's own code; 0 or lower: the whole system)"},
                  {"root or CAP_PERFMON", may_perfmon() ? "yes" : "no"},
                  {"kernel.nmi_watchdog", setting("/proc/sys/kernel/nmi_watchdog") +
                                              " (1 takes a counter: sysctl kernel.nmi_watchdog=0)"},
                  {"virtualisation", text(machine["virtualisation"])},
                  {"PMUs that the kernel shows", pmus.empty() ? "none" : pmus},
                  {"PMU of the cores", core_pmu() ? "yes" : "no"},
                  {"counter file", fmt::format("{} ({})", text(plan["file"]), text(plan["because"]))},
                  {"counters that run together", text(plan["counters_that_run_together"])}};
    Table metrics{.headings = {{"METRIC"}, {"HOW, OR WHAT TO CHANGE", false, true}}, .rows = {}};
    for (const Json& metric : plan["metrics"])
        metrics.rows.push_back({text(metric["metric"]),
                                fmt::format("{} = {}", text(metric["meaning"]), text(metric["formula"]))});
    for (const Json& metric : plan["absent"])
        metrics.rows.push_back({text(metric["metric"]), "NA: " + text(metric["reason"])});
    Table events{.headings = {{"EVENT"}, {"CODE"}, {"FROM"}, {"OPENS, OR WHAT TO CHANGE", false, true}},
                 .rows = {}};
    for (const Json& event : machine["counters"])
        events.rows.push_back({text(event["event"]), event.contains("code") ? text(event["code"]) : "-",
                               event["source"].is_null() ? "-" : text(event["source"]),
                               event["opens"] ? "opens" : text(event["reason"])});
    for (const Table* table : {&facts, &metrics, &events}) fmt::print("{}\n", table->text(Format::table));
}

} // namespace

void add_machine(CLI::App& app, Exit&) {
    auto* command = app.add_subcommand(
        "machine", "Show the processor, counters and energy sources, and why any is absent");
    const auto format = std::make_shared<Format>(Format::table);
    add_format(*command, *format, {"table", "json"});
    const auto sysfs = std::make_shared<std::filesystem::path>("/sys");
    command->add_option("--sysfs-root", *sysfs, "where /sys is looked for energy: a copied tree")
        ->check(CLI::ExistingDirectory)
        ->capture_default_str()
        ->type_name("DIR");
    const auto why = std::make_shared<bool>(false);
    command->add_flag("--explain", *why,
                      "each counter and metric, and what to change for those that are missing");
    command->callback([format, sysfs, why] {
        const Json all = machine(*sysfs);
        if (*why && *format == Format::table) return explain(all);
        fmt::print("{}", *format == Format::json ? all.dump(2) + "\n" : table(all).text(Format::table));
    });
}

} // namespace perf
