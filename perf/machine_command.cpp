#include "commands.hpp"
#include "machine.hpp"
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
    if (list == "counters") return {item["event"], item["opens"] ? "opens" : text(item["reason"])};
    if (list == "energy")
        return {fmt::format("{} ({})", text(item["source"]), text(item["boundary"])),
                item["available"] ? text(item["where"]) : text(item["reason"])};
    const std::string whole = text(item);
    const auto colon = whole.find(": ");
    return {whole.substr(0, colon), colon == whole.npos ? "" : whole.substr(colon + 2)};
}

Table table(const Json& machine) {
    Table table{.headings = {{"WHAT"}, {"VALUE", false, true}}, .rows = {}};
    for (const auto& [key, value] : machine.items()) {
        std::string name = key;
        std::ranges::replace(name, '_', ' ');
        if (value.is_array()) {
            for (const Json& item : value) {
                const auto [what, text] = line(key, item);
                table.rows.push_back({name + ": " + what, text});
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
    command->callback([format, sysfs] {
        const Json all = machine(*sysfs);
        fmt::print("{}", *format == Format::json ? all.dump(2) + "\n" : table(all).text(Format::table));
    });
}

} // namespace perf
