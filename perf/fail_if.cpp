#include "fail_if.hpp"
#include "error.hpp"
#include <cmath>
#include <regex>

namespace perf {
namespace {

struct Watched {
    std::string_view name;
    const std::vector<double> Cell::*values;
    bool inverse;
};
constexpr Watched watched[]{{"seconds", &Cell::seconds_per_byte, false},
                            {"throughput", &Cell::seconds_per_byte, true},
                            {"cycles", &Cell::cycles_per_byte, false},
                            {"instructions", &Cell::instructions_per_byte, false},
                            {"joules", &Cell::nj_per_byte, false}};

} // namespace

Condition::Condition(const std::string& condition) : text(condition) {
    static const std::regex form(R"(\s*([\w*-]+)\.(\w+)\s*([<>])\s*([+-]?[0-9]+(?:\.[0-9]+)?)\s*%\s*)");
    std::smatch part;
    const auto* quantity = std::end(watched);
    if (std::regex_match(text, part, form))
        quantity = std::ranges::find(watched, part[2].str(), &Watched::name);
    if (quantity == std::end(watched))
        refuse("--fail-if \"{}\": write it as KERNEL.QUANTITY > +1%; KERNEL may be *, and quantities are "
               "seconds, "
               "throughput, cycles, instructions, joules",
               text);
    kernel = part[1];
    values = quantity->values;
    inverse = quantity->inverse;
    above = part[3] == ">";
    change = std::stod(part[4]) / 100;
}

std::vector<Hit> hits(const Condition& c, std::span<const Pair> pairs) {
    std::vector<Hit> found;
    std::size_t seen = 0;
    for (const auto& [second, first] : pairs) {
        const auto &now = second->*c.values, &before = first->*c.values;
        if ((c.kernel != "*" && c.kernel != second->kernel) || now.empty() || before.empty()) continue;
        // Times of a load level are those of its arrivals.
        if (second->load && c.values == &Cell::seconds_per_byte) continue;
        if (second->evidence != first->evidence)
            refuse("--fail-if \"{}\": {} and {} do not meet in a ratio", c.text, second->evidence,
                   first->evidence);
        if (c.values == &Cell::nj_per_byte && second->boundary != first->boundary)
            refuse("--fail-if \"{}\": joules of {} and of {} do not meet in a ratio", c.text,
                   second->boundary, first->boundary);
        ++seen;
        stats::Estimate ratio = stats::log_median(now) - stats::log_median(before);
        if (c.inverse) ratio = -1 * ratio;
        if (second->counted()) ratio.error = 0; // exact
        const stats::Interval i = ratio.interval();
        const double limit = 1 + c.change;
        if (c.above ? i.value > limit : i.value < limit)
            found.push_back({second, i, c.above ? i.low > limit : i.high < limit});
    }
    if (!seen) refuse("--fail-if \"{}\": the bundles have no such quantity in common", c.text);
    return found;
}

} // namespace perf
