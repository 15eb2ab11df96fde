#include "show.hpp"
#include "ceilings.hpp"
#include "text.hpp"
#include <algorithm>
#include <fmt/ranges.h>
#include <map>
#include <regex>
#include <set>

namespace perf {
namespace {

/// Three significant digits: "0.0123", "1.23", "12.3", "123".
std::string digits(double value) {
    return fmt::format("{:.{}f}", value, value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3);
}

/// One kernel's values: a row a variant, a column an input and size.
template <class Value>
std::string value_table(const std::vector<Cell>& all, const std::string& kernel, const std::string& unit,
                        const Value& value) {
    Table table{.headings = {{kernel + ", " + unit}, {"KIND"}}, .rows = {}};
    // The columns of the input with most sizes come first and carry its size alone.
    std::map<std::string, std::set<std::uint64_t>> sizes;
    for (const Cell& c : all)
        if (c.kernel == kernel) sizes[c.input].insert(c.size);
    const std::string main =
        std::ranges::max_element(sizes, {}, [](const auto& entry) { return entry.second.size(); })->first;
    std::map<std::string, std::size_t> column, row;
    for (const bool side : {false, true})
        for (const Cell& c : all) {
            if (c.kernel != kernel || (c.input != main) != side) continue;
            std::string heading = (side ? c.input + " " : "") + size_text(c.size);
            if (c.threads != 1) heading += fmt::format(" x{}", c.threads);
            const auto [at, fresh] = column.try_emplace(heading, table.headings.size());
            if (fresh) table.headings.push_back({heading, true});
            const auto [line, fresh_row] = row.try_emplace(c.variant, table.rows.size());
            if (fresh_row) table.rows.push_back({c.variant, c.kind});
            auto& cells = table.rows[line->second];
            cells.resize(std::max(cells.size(), at->second + 1), "-");
            cells[at->second] = digits(value(c));
        }
    for (auto& cells : table.rows) cells.resize(table.headings.size(), "-");
    return table.text(Format::table) + "\n";
}

} // namespace

std::string speed_tables(const std::vector<Cell>& all) {
    std::string text;
    std::vector<std::string> kernel_names;
    for (const Cell& c : all)
        if (c.family != ceiling_family && std::ranges::find(kernel_names, c.kernel) == kernel_names.end())
            kernel_names.push_back(c.kernel);
    const bool counted = !all.empty() && all.front().counted();
    for (const std::string& kernel : kernel_names) {
        text += value_table(all, kernel, counted ? "instructions/B" : "GB/s", [&](const Cell& c) {
            return counted ? stats::median(c.costs()) : c.gbps().value;
        });
        const auto compresses = [&](const Cell& c) { return c.kernel == kernel && c.compression; };
        if (std::ranges::any_of(all, compresses))
            text += value_table(all, kernel, "bytes in / bytes out",
                                [](const Cell& c) { return c.compression.value_or(0); });
        const auto add_medians = [&](const std::string& unit, std::vector<double> Cell::*values,
                                     double scale) {
            const auto known = [&](const Cell& c) { return c.kernel == kernel && !(c.*values).empty(); };
            if (std::ranges::any_of(all, known))
                text += value_table(all, kernel, unit, [&](const Cell& c) {
                    return (c.*values).empty() ? 0 : stats::median(c.*values) * scale;
                });
        };
        add_medians("million records/s", &Cell::records_per_second, 1e-6);
        add_medians("thousand records/J", &Cell::records_per_joule, 1e-3);
        add_medians("instructions/record", &Cell::instructions_per_record, 1);
    }
    return text;
}

Table ratio_table(const std::vector<Comparison>& comparisons, const std::string& other, Format format) {
    const bool people = for_people(format);
    Table table{.headings = {{"kernel"},
                             {"input"},
                             {"size", true},
                             {"variant"},
                             {other},
                             {"ratio", true},
                             {"low", true},
                             {"high", true}},
                .rows = {}};
    if (people) table.headings.push_back({"verdict"});
    for (const Comparison& c : comparisons) {
        const auto number = [&](double v) { return ratio_text(v, format); };
        table.rows.push_back({c.ours->kernel, c.ours->input,
                              people ? size_text(c.ours->size) : fmt::format("{}", c.ours->size),
                              c.ours->variant, c.other->variant, number(c.ratio.value), number(c.ratio.low),
                              number(c.ratio.high)});
        if (people) table.rows.back().push_back(c.verdict());
    }
    return table;
}

std::string ratio_text(double value, Format format) {
    return for_people(format) ? fmt::format("{:.3f}", value) : fmt::format("{:.6g}", value);
}

std::string take_common(Table& table, std::initializer_list<std::string_view> columns) {
    std::string text;
    for (const std::string_view name : columns) {
        const auto at =
            std::ranges::find(table.headings, name, &Table::Heading::name) - table.headings.begin();
        const auto cell = [&](const auto& row) { return row[std::size_t(at)]; };
        if (!std::ranges::all_of(table.rows,
                                 [&](const auto& row) { return cell(row) == cell(table.rows[0]); }))
            continue;
        if (cell(table.rows[0]) != "NA")
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", name, cell(table.rows[0]));
        table.headings.erase(table.headings.begin() + at);
        for (auto& row : table.rows) row.erase(row.begin() + at);
    }
    return text;
}

std::string skipped_lines(const std::vector<Sample>& samples) {
    const auto list = skipped(samples);
    if (list.empty()) return {};
    std::map<std::string, std::set<std::string>> all; // variants by kernel
    for (const Sample& s : samples) all[s.kernel].insert(s.variant);
    // By reason: most of them are one processor feature away.
    std::map<std::string, std::map<std::string, std::set<std::string>>> by_reason;
    for (const Skipped& s : list) {
        std::string reason = s.status + ": " + s.reason;
        // Each disturbance has figures of its own.
        if (s.status == "disturbed")
            reason = std::regex_replace(reason, std::regex(R"([0-9][0-9.]*)"), "...");
        by_reason[reason][s.kernel].insert(s.variant);
    }
    std::string text;
    for (const auto& [reason, kernels] : by_reason) {
        std::vector<std::string> names;
        for (const auto& [kernel, variants] : kernels)
            if (variants.size() > 1 && variants == all[kernel])
                names.push_back(fmt::format("{} with all its {} variants", kernel, variants.size()));
            else
                for (const std::string& variant : variants)
                    names.push_back(fmt::format("{} {}", kernel, variant));
        text += fmt::format("{}\n    {}\n", reason, fmt::join(names, ", "));
    }
    return text + "\n";
}

std::string energy_lines(const std::vector<energy::Agreement>& agreements,
                         std::optional<double> shortest_phase_s) {
    constexpr double citable = 60; // seconds
    std::string text;
    for (const energy::Agreement& a : agreements)
        text += fmt::format("energy   {} shows {:.3f} of what {} shows, {:+.2f} W, over {} phases\n",
                            a.second, a.slope, a.first, a.offset_w, a.phases);
    if (shortest_phase_s && *shortest_phase_s < citable)
        text += fmt::format("energy   quick, not citable: phases of {:.3g} s; {} s are needed (--citable)\n",
                            *shortest_phase_s, citable);
    return text;
}

} // namespace perf
