#include "show_groups.hpp"
#include "show.hpp"
#include "text.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/ranges.h>
#include <set>

namespace perf {
namespace {

/// So many machines are named to people.
constexpr std::size_t named = 8;

std::string percent(double ratio) { return fmt::format("{:+.2f}", (ratio - 1) * 100); }

std::string names(const std::vector<std::string>& list, Format format) {
    const std::size_t shown = for_people(format) ? std::min(named, list.size()) : list.size();
    std::string text = fmt::format("{}", fmt::join(list.begin(), list.begin() + std::ptrdiff_t(shown), ", "));
    if (shown < list.size()) text += fmt::format(" and {} more", list.size() - shown);
    return text;
}

/// The values of a trait with how many machines have each, the commonest first; the machines of the others
/// are named. "" where all machines have the same.
std::string differences(const Group& group, std::size_t trait, Format format) {
    std::map<std::string, std::vector<std::string>> by_value;
    for (const Member& m : group.members) by_value[m.traits[trait]].push_back(m.machine.name);
    if (by_value.size() < 2) return "";
    std::vector<std::pair<std::string, std::vector<std::string>>> list(by_value.begin(), by_value.end());
    std::ranges::stable_sort(list, std::ranges::greater(),
                             [](const auto& entry) { return entry.second.size(); });
    std::string text;
    for (const auto& [value, machines] : list)
        text += text.empty() ? fmt::format("{}: {}", value, machines.size())
                             : fmt::format("; {}: {} ({})", value, machines.size(), names(machines, format));
    return text;
}

} // namespace

GroupTables::GroupTables(std::span<const Group> all, Metric metric, Format format)
    : metric_(metric), format_(format) {
    groups_.headings = {{"group"},          {"named by"},
                        {"machines", true}, {"processors", true},
                        {"places", true},   {"with all places", true},
                        {"spread %", true}, {"repetitions %", true},
                        {"least %", true},  {"least machine"},
                        {"most %", true},   {"most machine"},
                        {"outliers", true}};
    machines_.headings = {{"group"},       {"machine"},     {"processor"},     {"cpu"},    {"places", true},
                          {"score", true}, {"error", true}, {"percent", true}, {"z", true}};
    notes_.headings = {{"group"}, {"what"}, {"machines", false, true}};
    ratios_.headings = {{"kernel"},     {"input"},   {"size", true},     {"threads", true},
                        {"load", true}, {"group"},   {"machines", true}, {"of first", true},
                        {"first"},      {"second"},  {"ratio", true},    {"low", true},
                        {"high", true}, {"p", true}, {"unit"},           {"evidence"},
                        {"verdict"}};
    means_.headings = {
        {"family"},         {"kernels", true},        {"places", true}, {"group"},      {"machines", true},
        {"of first", true}, {"geometric mean", true}, {"low", true},    {"high", true}, {"p", true},
        {"verdict"}};
    for (const Group& group : all) describe(group);
    for (const Group& group : all.subspan(1)) compare(group, all.front());
    if (all.size() > 1 && ratios_.rows.empty())
        absent =
            fmt::format("{} has no kernel, input and size in common with any other group", all.front().name);
}

void GroupTables::note(const Group& group, const std::string& what, const std::string& text) {
    if (!text.empty()) notes_.rows.push_back({group.name, what, text});
}

void GroupTables::describe(const Group& group) {
    const Spread s = spread(group);
    std::set<std::vector<std::string>> processors;
    for (const Member& m : group.members) processors.insert({m.processor().begin(), m.processor().end()});
    const auto name_of = [&](std::size_t machine) { return group.members[machine].machine.name; };
    const auto ends = std::ranges::minmax_element(s.scores, {}, [](const Score& x) { return x.value.log; });
    std::vector<std::string> row{group.name,
                                 group.declared ? "declared" : "processor",
                                 fmt::format("{}", group.members.size()),
                                 fmt::format("{}", processors.size()),
                                 fmt::format("{}", s.places),
                                 fmt::format("{}", s.scores.size()),
                                 s.between ? fmt::format("{:.2f}", *s.between * 100) : "NA",
                                 s.scores.empty() ? "NA" : fmt::format("{:.2f}", s.within * 100)};
    for (const auto& end : {ends.min, ends.max}) {
        const bool known = end != s.scores.end();
        row.push_back(known ? percent(std::exp(end->value.log - s.median)) : "NA");
        row.push_back(known ? name_of(end->machine) : "NA");
    }
    std::set<std::size_t> outliers;
    for (const Spread::Outlier& o : s.outliers) outliers.insert(o.machine);
    row.push_back(s.z.empty() ? "NA" : fmt::format("{}", outliers.size()));
    groups_.rows.push_back(std::move(row));

    for (std::size_t trait = 0; trait < std::size(trait_names); ++trait)
        note(group, std::string(trait_names[trait]), differences(group, trait, format_));
    for (auto o = s.outliers.begin(); o != s.outliers.end();) {
        std::string text = name_of(o->machine) + ":";
        const std::size_t machine = o->machine;
        for (; o != s.outliers.end() && o->machine == machine; ++o)
            text += fmt::format("{} {} {} %, z {:.1f}", text.ends_with(':') ? "" : ";",
                                o->family.empty() ? "all" : o->family, percent(o->ratio), o->z);
        note(group, "outlier", text);
    }
    note(group, "outliers", s.unjudged.empty() ? "" : "NA: " + s.unjudged);
    std::vector<std::string> lacking;
    for (const auto& [machine, places] : s.lacking)
        lacking.push_back(fmt::format("{} ({} of {})", name_of(machine), places, s.places));
    note(group, "lack places", names(lacking, format_));

    std::map<std::size_t, std::size_t> score_of; // by machine
    for (std::size_t i = 0; i < s.scores.size(); ++i) score_of[s.scores[i].machine] = i;
    for (std::size_t i = 0; i < group.members.size(); ++i) {
        const Member& m = group.members[i];
        std::vector<std::string> cells{group.name, m.machine.name, m.traits[0], m.traits[1]};
        if (const auto found = score_of.find(i); found != score_of.end()) {
            const Score& score = s.scores[found->second];
            cells.insert(cells.end(), {fmt::format("{}", s.places), fmt::format("{:.9g}", score.value.log),
                                       fmt::format("{:.3g}", score.value.error),
                                       four_digits((std::exp(score.value.log - s.median) - 1) * 100),
                                       s.z.empty() ? "NA" : four_digits(s.z[found->second])});
        } else {
            const auto has = s.lacking.find(i);
            cells.insert(cells.end(), {fmt::format("{}", has == s.lacking.end() ? 0 : has->second), "NA",
                                       "NA", "NA", "NA"});
        }
        machines_.rows.push_back(std::move(cells));
    }
}

void GroupTables::compare(const Group& group, const Group& first) {
    const bool people = for_people(format_);
    const auto figures = [&](const Contrast& c) -> std::vector<std::string> {
        const stats::Interval i = c.interval();
        const bool known = c.absent.empty(), interval = known && c.open.empty();
        return {known ? ratio_text(i.value, format_) : "NA", interval ? ratio_text(i.low, format_) : "NA",
                interval ? ratio_text(i.high, format_) : "NA", c.p ? fmt::format("{:.2g}", *c.p) : "NA"};
    };
    const auto count = [](const Side& side) { return fmt::format("{}", side.machines.size()); };
    const auto places = contrasts(group, first, metric_);
    for (const PlaceContrast& c : places) {
        const MeetingPlace& p = *c.meeting.place;
        std::vector<std::string> row{p.kernel,
                                     p.input,
                                     people ? (p.size ? size_text(p.size) : "-") : fmt::format("{}", p.size),
                                     c.threads,
                                     p.load ? fmt::format("{}", *p.load) : "NA",
                                     group.name,
                                     count(c.a),
                                     count(c.b),
                                     c.variant_b,
                                     c.variant_a};
        std::ranges::move(figures(c), std::back_inserter(row));
        row.insert(row.end(), {c.unit, c.evidence, c.verdict()});
        ratios_.rows.push_back(std::move(row));
    }
    for (const MeanContrast& m : mean_contrasts(places)) {
        std::vector<std::string> row{m.family.empty() ? "all" : m.family,
                                     fmt::format("{}", m.kernels),
                                     fmt::format("{}", m.places),
                                     group.name,
                                     count(m.a),
                                     count(m.b)};
        std::ranges::move(figures(m), std::back_inserter(row));
        row.push_back(m.verdict());
        means_.rows.push_back(std::move(row));
    }
}

std::string GroupTables::text() const {
    if (format_ == Format::csv) return ratios_.text(format_);
    if (format_ == Format::json) {
        nlohmann::ordered_json all{{"metric", name_of(metric_)}};
        for (const auto& [name, table] : {std::pair{"groups", &groups_},
                                          {"machines", &machines_},
                                          {"notes", &notes_},
                                          {"ratios", &ratios_},
                                          {"means", &means_}})
            all[name] = nlohmann::ordered_json::parse(table->text(format_));
        return all.dump(2, ' ', true) + "\n";
    }
    std::string text = groups_.text(format_);
    if (!notes_.rows.empty()) text += fmt::format("\n{}", notes_.text(format_));
    if (ratios_.rows.empty()) return text;
    Table ratios = ratios_;
    const std::string common =
        take_common(ratios, {"threads", "load", "group", "machines", "of first", "unit", "evidence"});
    text += fmt::format("\nagainst {}{}{}\n\n{}", groups_.rows.front()[0],
                        common.empty() ? "" : "; all: ", printable(common), ratios.text(format_));
    return text + "\n" + means_.text(format_);
}

} // namespace perf
