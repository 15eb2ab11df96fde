#include "counter_plan.hpp"
#include <algorithm>
#include <fmt/ranges.h>
#include <linux/perf_event.h>

namespace perf {
namespace {

using Json = nlohmann::ordered_json;

/// Below this share of the time a group counts as one that does not run.
constexpr double runs_whole = 0.99;

} // namespace

CounterPlan CounterPlan::for_this_machine() {
    const Processor processor = this_processor();
    return {groups_for(processor), processor};
}

CounterPlan::CounterPlan(Microarchitecture groups, const Processor& processor)
    : groups_(std::move(groups)), processor_(processor) {
    resolve();
    choose();
    measure_capacity();
    make_groups();
}

Event CounterPlan::find(const EventRecipe& recipe) const {
    Event event{.name = recipe.id};
    if (!recipe.pfm.empty()) {
        event = encode(recipe.pfm);
        event.name = recipe.id;
        if (event.absent.empty()) return event;
    }
    if (recipe.raw) return {.name = recipe.id, .type = PERF_TYPE_RAW, .config = *recipe.raw, .source = "raw"};
    if (recipe.pmu.empty()) return event;
    event.source = "sysfs";
    auto found = units(recipe.pmu, recipe.sysfs, recipe.terms);
    if (found.empty()) {
        event.absent = fmt::format(
            "the kernel shows no PMU {} with the event {}: {}", recipe.pmu,
            recipe.sysfs.empty() ? recipe.terms : recipe.sysfs,
            recipe.uncore() ? "virtual machines are shown none; on bare metal load the driver of the "
                              "memory controllers or the mesh, or use a newer kernel"
                            : "a virtual machine may hide it, and older kernels lack it");
    } else if (recipe.uncore()) {
        event.units = std::move(found);
    } else {
        event.type = found.front().type;
        event.config = found.front().config;
    }
    return event;
}

/// Finds every event and tries it alone; what needs a leader opens only behind it.
void CounterPlan::resolve() {
    for (const EventRecipe& recipe : groups_.events) {
        Event event = find(recipe);
        if (event.absent.empty() && recipe.needs.empty()) try_alone(event);
        if (event.absent.empty() && groups_.implementer && event.units.empty() &&
            !has_common_event(event.config))
            event.absent =
                "the PMU does not have it, and would count 0 for ever (it is not among the PMU's events "
                "in sysfs): a hypervisor hides it, an emulator lacks it, or the kernel is too old to list it";
        if (recipe.fixed || recipe.uncore()) fixed_.insert(recipe.id);
        found_[recipe.id] = std::move(event);
    }
    for (const EventRecipe& recipe : groups_.events)
        if (Event& event = found_[recipe.id]; !recipe.needs.empty() && event.absent.empty())
            event.absent = found_[recipe.needs].absent;
    for (const char* id : {"cycles", "instructions"})
        if (found_.contains(id) && found_[id].absent.empty()) always_.insert(id);
}

/// For each name the first metric whose condition holds and whose events open.
void CounterPlan::choose() {
    for (const CounterMetric& metric : groups_.metrics) {
        if (chosen_.contains(metric.name) || !holds(groups_, metric, processor_)) continue;
        std::string reason = metric.absent;
        for (const std::string& id : needed(metric))
            if (reason.empty() && !found_[id].absent.empty())
                reason = fmt::format("{}: {}", id, found_[id].absent);
        if (reason.empty())
            chosen_[metric.name] = &metric;
        else
            absent_.try_emplace(metric.name, reason);
    }
    for (const auto& [name, metric] : chosen_) absent_.erase(name);
}

/// A metric's events and what they need.
std::set<std::string> CounterPlan::needed(const CounterMetric& metric) const {
    std::set<std::string> ids(metric.events.begin(), metric.events.end());
    for (const std::string& id : metric.events)
        if (const EventRecipe* recipe = groups_.event(id); recipe && !recipe->needs.empty())
            ids.insert(recipe->needs);
    return ids;
}

/// The events of a group, its leader first.
std::vector<Event> CounterPlan::in_order(const std::set<std::string>& ids) const {
    std::vector<Event> events;
    for (const bool leads : {true, false})
        for (const EventRecipe& recipe : groups_.events)
            if (recipe.leads == leads && ids.contains(recipe.id)) events.push_back(found_.at(recipe.id));
    return events;
}

bool CounterPlan::runs(const std::set<std::string>& ids) const {
    auto events = in_order(ids);
    std::erase_if(events, [](const Event& event) { return !event.units.empty(); });
    if (events.empty()) return true;
    return share_running(events).value_or(0) >= runs_whole;
}

/// Programmable events are added until the group does not open, or opens and never runs whole: the NMI
/// watchdog, the hypervisor and other users hold counters too.
void CounterPlan::measure_capacity() {
    std::set<std::string> together = always_;
    for (const auto& [name, metric] : chosen_) {
        for (const std::string& id : needed(*metric)) {
            if (fixed_.contains(id) || together.contains(id)) continue;
            auto more = together;
            more.insert(id);
            if (runs(more)) together = more;
        }
    }
    capacity_ = std::size_t(std::ranges::count_if(together, [&](auto& id) { return !fixed_.contains(id); }));
}

/// A planned group that does not run whole is planned again for fewer counters: some events go only to some
/// counters.
void CounterPlan::make_groups() {
    for (std::size_t capacity = capacity_;; --capacity) {
        std::map<std::string_view, std::set<std::string>> sets;
        for (const auto& [name, metric] : chosen_) sets[name] = needed(*metric);
        auto packed = pack(counted_together(sets), always_, fixed_, capacity);
        if (capacity > 0 && !std::ranges::all_of(packed, [&](const auto& ids) { return runs(ids); }))
            continue;
        if (capacity == 0) std::erase_if(packed, [&](const auto& ids) { return !runs(ids); });
        std::set<std::string_view> planned;
        for (const auto& ids : packed) {
            Group& group = plan_.emplace_back(Group{in_order(ids), {}});
            for (const auto& [name, metric] : chosen_)
                if (std::ranges::includes(ids, needed(*metric))) {
                    group.metrics.push_back(metric);
                    planned.insert(name);
                }
        }
        for (const auto& [name, metric] : chosen_)
            if (!planned.contains(name))
                absent_[name] = fmt::format(
                    "its events do not run together on the {} counters that are "
                    "free: stop the NMI watchdog (sysctl kernel.nmi_watchdog=0) and other profilers, or use "
                    "a "
                    "larger instance",
                    capacity);
        break;
    }
    // Nothing to compute, but something to count.
    if (plan_.empty() && !always_.empty() && runs(always_)) plan_.push_back({in_order(always_), {}});
}

std::vector<CounterPlan::Value> CounterPlan::metrics(std::size_t group,
                                                     const std::map<std::string, double>& counts) const {
    std::vector<Value> values;
    for (const CounterMetric* metric : plan_[group].metrics)
        if (const auto value = evaluate(groups_, *metric, processor_, counts))
            values.push_back({metric->name, *value});
    return values;
}

Json CounterPlan::describe_events() const {
    Json list = Json::array();
    for (const EventRecipe& recipe : groups_.events) {
        const Event& event = found_.at(recipe.id);
        Json item{{"event", recipe.id}, {"opens", event.absent.empty()}};
        item["reason"] = event.absent.empty() ? Json() : Json(event.absent);
        item["source"] = event.source.empty() ? Json() : Json(event.source);
        if (!recipe.pfm.empty()) item["name"] = recipe.pfm;
        if (!recipe.uncore()) {
            item["type"] = event.type;
            item["code"] = fmt::format("{:#x}", event.config);
        }
        for (const PmuUnit& unit : event.units)
            item["units"].push_back({{"pmu", unit.pmu}, {"code", fmt::format("{:#x}", unit.config)}});
        list.push_back(std::move(item));
    }
    return list;
}

Json CounterPlan::describe() const {
    const std::string because =
        groups_.any ? "no other file is of this processor"
        : groups_.implementer
            ? fmt::format("implementer {:#x}, part {:#x}, r{}p{}, {} slots a cycle", processor_.implementer,
                          processor_.part, processor_.revision / 16, processor_.revision % 16,
                          processor_.slots)
            : fmt::format("{}, family {}, model {}", processor_.vendor, processor_.family, processor_.model);
    Json groups = Json::array(), metrics = Json::array(), absent = Json::array();
    for (const Group& group : plan_) {
        Json events = Json::array(), names = Json::array();
        for (const Event& event : group.events) events.push_back(event.name);
        for (const CounterMetric* metric : group.metrics) names.push_back(metric->name);
        groups.push_back({{"events", std::move(events)}, {"metrics", std::move(names)}});
    }
    for (const std::string_view name : metric_names)
        if (const auto reason = absent_.find(name); reason != absent_.end())
            absent.push_back({{"metric", name}, {"reason", reason->second}});
        else if (const auto metric = chosen_.find(name); metric != chosen_.end())
            metrics.push_back({{"metric", name},
                               {"formula", metric->second->formula},
                               {"meaning", metric->second->meaning}});
    return {{"file", groups_.file},        {"microarchitecture", groups_.title},
            {"because", because},          {"constants", groups_.constants},
            {"slots", processor_.slots},   {"counters_that_run_together", capacity_},
            {"groups", std::move(groups)}, {"metrics", std::move(metrics)},
            {"absent", std::move(absent)}};
}

} // namespace perf
