#include "machine_groups.hpp"
#include "error.hpp"
#include <algorithm>

namespace perf {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> traits_of(const Results& results) {
    const Json manifest = results.manifest.is_object() ? results.manifest : Json::object();
    const auto text = [](const Json& from, const char* key) -> std::string {
        if (!from.contains(key) || from[key].is_null()) return "not known";
        return from[key].is_string() ? from[key].get<std::string>() : from[key].dump();
    };
    const Json cpuid =
        manifest.contains("cpuid") && manifest["cpuid"].is_object() ? manifest["cpuid"] : Json::object();
    const std::string cpu =
        cpuid.empty() ? text(manifest, "midr")
                      : fmt::format("{} family {} model {} stepping {}", text(cpuid, "vendor"),
                                    text(cpuid, "family"), text(cpuid, "model"), text(cpuid, "stepping"));
    return {text(manifest, "processor"),        cpu,
            text(manifest, "hardware_threads"), text(cpuid, "microcode"),
            text(manifest, "kernel"),           text(manifest, "compiler"),
            text(manifest, "version")};
}

std::size_t member(Group& group, const Contender& bundle) {
    auto traits = traits_of(bundle.results);
    const auto known =
        std::ranges::find(group.members, bundle.machine.name,
                          [](const Member& m) -> const std::string& { return m.machine.name; });
    if (known == group.members.end()) {
        group.members.push_back({bundle.machine, {bundle.results.path}, std::move(traits)});
        return group.members.size() - 1;
    }
    for (std::size_t i = 0; i < processor_traits; ++i)
        if (traits[i] != known->traits[i])
            refuse("{} and {} are both of a machine called {}, but differ in {} ({} and {}): two machines "
                   "need two names (name in --declared, or the folders')",
                   known->bundles.front().string(), bundle.results.path.string(), bundle.machine.name,
                   trait_names[i], known->traits[i], traits[i]);
    known->bundles.push_back(bundle.results.path);
    if (!known->machine.price) known->machine.price = bundle.machine.price;
    if (!known->machine.watts) known->machine.watts = bundle.machine.watts;
    return std::size_t(known - group.members.begin());
}

bool better(const Standing& a, const Standing& b) {
    return a.absent.empty() != b.absent.empty() ? a.absent.empty() : a.worth.log > b.worth.log;
}

/// Why the values at a place do not meet; "" where they do.
std::string conflict(const Meeting& meeting, std::span<const Group* const> groups) {
    const Standing* first = nullptr;
    std::string_view name_of_first;
    for (std::size_t side = 0; side < groups.size(); ++side)
        for (const Standing& s : *meeting.sides[side]) {
            if (!s.absent.empty()) continue;
            const std::string& name = groups[side]->members[s.machine].machine.name;
            if (!first) {
                first = &s, name_of_first = name;
            } else if (kind_of(s.evidence) != kind_of(first->evidence)) {
                return fmt::format("{} of {} and {} of {} do not meet in a ratio", kind_of(first->evidence),
                                   name_of_first, kind_of(s.evidence), name);
            } else if (s.unit != first->unit) {
                return fmt::format("{} of {} and {} of {} do not meet in a ratio", first->unit, name_of_first,
                                   s.unit, name);
            }
        }
    return "";
}

} // namespace

std::string group_of(const Machine& machine) {
    if (!machine.group.empty()) return machine.group;
    return machine.processor.empty() ? "unknown processor" : machine.processor;
}

void add(Group& group, const Contender& bundle, Metric metric, Choice choice, const Unfit& unfit) {
    const std::size_t number = member(group, bundle);
    const Machine& machine = group.members[number].machine;
    for (const auto& [place, cell] : chosen(bundle, choice)) {
        // Arrivals set the times of a load level.
        if (cell->load && metric != Metric::per_watt) continue;
        const Worth w = worth(*cell, machine, metric);
        Standing s{.machine = number,
                   .threads = cell->threads,
                   .full = full(*cell, machine),
                   .repetitions = w.values.size(),
                   .worth = {},
                   .within = w.within,
                   .variant = cell->variant,
                   .unit = w.unit,
                   .evidence = w.evidence,
                   .absent = unfit ? unfit(*cell, machine, w) : ""};
        if (s.absent.empty() && (!w.absent.empty() || w.values.empty()))
            s.absent = machine.name + ": " + (w.absent.empty() ? "no repetition has it" : w.absent);
        if (s.absent.empty()) s.worth = stats::log_median(w.values);
        if (cell->counted()) s.worth.error = 0; // exact; the spread is that of batches
        auto& all = group.places[place];
        const auto other = group.members[number].bundles.size() > 1
                               ? std::ranges::find(all, number, &Standing::machine)
                               : all.end();
        if (other == all.end())
            all.push_back(std::move(s));
        else if (better(s, *other))
            *other = std::move(s);
    }
}

std::vector<Meeting> meetings(std::span<const Group* const> groups) {
    std::vector<Meeting> list;
    for (const auto& [place, first] : groups.front()->places) {
        Meeting m{.place = &place, .sides = {&first}, .absent = {}, .counts = true};
        for (const Group* group : groups.subspan(1))
            if (const auto found = group->places.find(place); found != group->places.end())
                m.sides.push_back(&found->second);
        if (m.sides.size() < groups.size()) continue;
        const auto all_full = [](const auto* side) { return std::ranges::all_of(*side, &Standing::full); };
        if (place.threads && std::ranges::all_of(m.sides, all_full)) continue;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const auto with =
                std::ranges::count_if(*m.sides[i], [](const Standing& s) { return s.absent.empty(); });
            if (with == 0 && m.absent.empty()) m.absent = m.sides[i]->front().absent;
            m.counts = m.counts && 2 * std::size_t(with) >= groups[i]->members.size();
        }
        if (m.absent.empty()) m.absent = conflict(m, groups);
        m.counts = m.counts && m.absent.empty();
        list.push_back(std::move(m));
    }
    return list;
}

} // namespace perf
