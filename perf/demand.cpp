#include "demand.hpp"
#include "error.hpp"
#include <algorithm>
#include <cmath>
#include <regex>

namespace perf {
namespace {

struct Name {
    std::string_view name;
    Unit unit;
    double factor;
};
constexpr Name unit_names[]{{"B", Unit::bytes, 1},         {"bit", Unit::bytes, 0.125},
                            {"records", Unit::records, 1}, {"record", Unit::records, 1},
                            {"orders", Unit::orders, 1},   {"order", Unit::orders, 1}};

struct Time {
    std::string_view name;
    double seconds;
};
constexpr Time times[]{{"s", 1}, {"min", 60}, {"h", 3600}, {"day", 86400}};

} // namespace

Demand parse_demand(const std::string& text, const std::string& where) {
    const auto help = [&](const std::string& what) {
        refuse(
            "{}: {}; write it as \"2.5e9 records/s\", \"544000 orders/s\" or \"970 PB/day\": B or bit with "
            "k, M, G, T, P or E, records, orders; a s, min, h or day",
            where, what);
    };
    static const std::regex form(
        R"(\s*([0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?)\s*([A-Za-z]+)\s*/\s*([A-Za-z]+)\s*)");
    std::smatch part;
    if (!std::regex_match(text, part, form)) help("\"" + text + "\" is no demand");
    Demand demand{.text = text};
    demand.rate = std::strtod(part.str(1).c_str(), nullptr);
    if (!(demand.rate > 0) || !std::isfinite(demand.rate)) help("\"" + text + "\" is no number above 0");

    const std::string name = part[2], time = part[3];
    constexpr std::string_view prefixes = "kMGTPE";
    const auto* unit = std::ranges::find(unit_names, name, &Name::name);
    if (unit == std::end(unit_names)) {
        const auto power = prefixes.find(name.front());
        unit = std::ranges::find(unit_names, name.substr(1), &Name::name);
        // Thousands of records are a number with an exponent.
        if (power == prefixes.npos || unit == std::end(unit_names) || unit->unit != Unit::bytes)
            help("the unit \"" + name + "\" is unknown");
        demand.rate *= std::pow(1000, double(power) + 1);
    }
    const auto* by = std::ranges::find(times, time, &Time::name);
    if (by == std::end(times)) help("the time \"" + time + "\" is unknown");
    demand.unit = unit->unit;
    demand.rate *= unit->factor / by->seconds;
    return demand;
}

} // namespace perf
