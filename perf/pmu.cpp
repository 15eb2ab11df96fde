#include "pmu.hpp"
#include "text.hpp"
#include <algorithm>
#include <charconv>
#include <regex>
#include <sstream>

namespace perf {
namespace fs = std::filesystem;
namespace {

std::optional<std::uint64_t> number(std::string_view text) {
    const int base = text.starts_with("0x") ? 16 : 10;
    if (base == 16) text.remove_prefix(2);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc{} || end != text.data() + text.size()) return {};
    return value;
}

/// Puts a value into the bits that a format names: "config:0-7,32-35".
std::optional<std::uint64_t> spread(const std::string& format, std::uint64_t value) {
    if (!format.starts_with("config:")) return {};
    std::uint64_t config = 0;
    std::istringstream ranges(format.substr(7));
    for (std::string range; std::getline(ranges, range, ',');) {
        const auto dash = range.find('-');
        const auto low = number(range.substr(0, dash));
        const auto high = dash == range.npos ? low : number(range.substr(dash + 1));
        if (!low || !high || *high < *low || *high > 63) return {};
        for (std::uint64_t bit = *low; bit <= *high; ++bit, value >>= 1) config |= (value & 1) << bit;
    }
    return value == 0 ? std::optional(config) : std::nullopt;
}

std::optional<std::uint64_t> encode(const fs::path& pmu, const std::string& terms) {
    std::uint64_t config = 0;
    std::istringstream list(terms);
    for (std::string term; std::getline(list, term, ',');) {
        const auto equals = term.find('=');
        const auto value = equals == term.npos ? 1 : number(term.substr(equals + 1));
        if (!value) return {};
        const auto bits = spread(read_line((pmu / "format" / term.substr(0, equals)).string()), *value);
        if (!bits) return {};
        config |= *bits;
    }
    return terms.empty() ? std::nullopt : std::optional(config);
}

} // namespace

std::vector<PmuUnit> units(const std::string& pattern, const std::string& name, const std::string& terms,
                           const fs::path& folder) {
    const std::regex expression(pattern);
    std::vector<PmuUnit> found;
    std::error_code ignored;
    for (const auto& device : fs::directory_iterator(folder, ignored)) {
        const std::string pmu = device.path().filename();
        if (!std::regex_match(pmu, expression)) continue;
        const auto type = number(read_line((device.path() / "type").string()));
        const auto config = encode(
            device.path(), name.empty() ? terms : read_line((device.path() / "events" / name).string()));
        if (!type || !config) continue;
        const std::string cpus = read_line((device.path() / "cpumask").string());
        const auto cpu = number(cpus.substr(0, cpus.find_first_of(",-")));
        found.push_back({pmu, std::uint32_t(*type), *config, cpu ? int(*cpu) : 0});
    }
    std::ranges::sort(found, {}, &PmuUnit::pmu);
    return found;
}

bool has_common_event(std::uint64_t code, const fs::path& folder) {
    if (code >= 0x40) return true;
    bool found = false;
    std::error_code ignored;
    for (const auto& device : fs::directory_iterator(folder, ignored)) {
        if (!device.path().filename().string().starts_with("armv8")) continue;
        found = true;
        for (const auto& event : fs::directory_iterator(device.path() / "events", ignored))
            if (const std::string text = read_line(event.path().string()); text.starts_with("event="))
                if (number(text.substr(6)) == code) return true;
    }
    return !found;
}

bool core_pmu(const fs::path& folder) {
    std::error_code ignored;
    for (const auto& device : fs::directory_iterator(folder, ignored)) {
        const std::string name = device.path().filename();
        if (name.starts_with("cpu") || name.starts_with("armv8") || name.starts_with("armv9")) return true;
    }
    return false;
}

} // namespace perf
