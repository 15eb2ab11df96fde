#pragma once
// What this machine can count, found by really opening it: a microarchitecture's events and metrics
// (groups.hpp) in as few groups as its counters allow. A run counts one group a repetition, in turn, instead
// of multiplexing them.
#include "counters.hpp"
#include "groups.hpp"
#include <nlohmann/json.hpp>

namespace perf {

class CounterPlan {
public:
    /// Opens events, and groups of them, to see what works; takes some milliseconds a group.
    static CounterPlan for_this_machine();
    /// For the given processor and file, on this machine.
    CounterPlan(Microarchitecture groups, const Processor& processor);
    CounterPlan(CounterPlan&&) = default;
    CounterPlan(const CounterPlan&) = delete; // it points into itself

    std::size_t size() const { return plan_.size(); } ///< 0: nothing can be counted
    std::span<const Event> events(std::size_t group) const { return plan_[group].events; }

    struct Value {
        std::string_view name;
        double value;
    };
    /// The metrics that follow from a group's counts, by id of the event.
    std::vector<Value> metrics(std::size_t group, const std::map<std::string, double>& counts) const;

    /// For the manifest: every event with its code and source, or the reason why it is absent.
    nlohmann::ordered_json describe_events() const;
    /// For the manifest: the file and why it was chosen, how many counters open, groups, formulas, and the
    /// reason for each metric that is absent.
    nlohmann::ordered_json describe() const;

private:
    struct Group {
        std::vector<Event> events; ///< their names are the ids
        std::vector<const CounterMetric*> metrics;
    };
    void resolve();
    void choose();
    void measure_capacity();
    void make_groups();
    Event find(const EventRecipe& recipe) const;
    std::vector<Event> in_order(const std::set<std::string>& ids) const;
    bool runs(const std::set<std::string>& ids) const;
    std::set<std::string> needed(const CounterMetric& metric) const;

    Microarchitecture groups_;
    Processor processor_;
    std::map<std::string, Event> found_; ///< by id
    std::map<std::string_view, const CounterMetric*> chosen_;
    std::map<std::string_view, std::string> absent_; ///< metrics, with the reason
    std::set<std::string> always_, fixed_;
    std::size_t capacity_ = 0; ///< programmable counters that run together, of those that the metrics want
    std::vector<Group> plan_;
};

} // namespace perf
