#include "groups.hpp"
#include "error.hpp"
#include "text.hpp"
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iterator>
#include <muParser.h>
#include <toml++/toml.h>

namespace perf {
namespace {

/// Variables of conditions and formulas that are no events.
std::map<std::string, double> facts(const Microarchitecture& groups, const Processor& processor) {
    auto values = groups.constants;
    values["revision"] = double(processor.revision);
    values["slots"] = double(processor.slots);
    return values;
}

double calculate(const std::string& formula, const std::map<std::string, double>& variables) {
    mu::Parser parser;
    for (const auto& [name, value] : variables) parser.DefineConst(name, value);
    parser.SetExpr(formula);
    return parser.Eval();
}

/// Reads one file; every complaint names it and the line.
class Reader {
public:
    explicit Reader(const GroupFile& file) : file_(file) {}

    Microarchitecture read() {
        toml::table table;
        try {
            table = toml::parse(file_.text, file_.name);
        } catch (const toml::parse_error& error) {
            refuse("perf/groups/{}, line {}: {}", file_.name, error.source().begin.line, error.description());
        }
        Microarchitecture groups{.file = std::string(file_.name)};
        if (file_.text.starts_with("# ")) groups.title = file_.text.substr(2, file_.text.find('\n') - 2);
        match(groups, child<toml::table>(table, "match"));
        if (const auto* constants = table["constants"].as_table())
            for (const auto& [name, value] : *constants) groups.constants[std::string(name)] = number(value);
        for (const auto& [id, value] : child<toml::table>(table, "events"))
            groups.events.push_back(event(std::string(id.str()), value));
        for (const EventRecipe& recipe : groups.events)
            if (!recipe.needs.empty() && !groups.event(recipe.needs))
                fail(table["events"][recipe.id], "{} needs {}, which is not there", recipe.id, recipe.needs);
        for (const auto& value : child<toml::array>(table, "metrics"))
            groups.metrics.push_back(metric(groups, value));
        for (const std::string_view name : metric_names)
            if (std::ranges::find(groups.metrics, name, &CounterMetric::name) == groups.metrics.end())
                fail(table, "there is no metric {}: give it a formula, or `absent` with the reason", name);
        return groups;
    }

private:
    template <class Node, class... Args>
    [[noreturn]] void fail(const Node& node, fmt::format_string<Args...> format, Args&&... args) const {
        std::uint32_t line = 1;
        if constexpr (requires { node.source(); })
            line = node.source().begin.line;
        else if (node.node())
            line = node.node()->source().begin.line;
        refuse("perf/groups/{}, line {}: {}", file_.name, line,
               fmt::format(format, std::forward<Args>(args)...));
    }

    template <class T>
    const T& child(const toml::table& table, std::string_view key) const {
        const auto* found = table[key].as<T>();
        if (!found) fail(table, "[{}] is missing, or is not what it should be", key);
        return *found;
    }

    double number(const toml::node& node) const {
        const auto value = node.value<double>();
        if (!value) fail(node, "this is no number");
        return *value;
    }

    std::uint64_t code(const toml::node& node) const {
        const auto value = node.value<std::int64_t>();
        if (!value || *value < 0) fail(node, "this is no code");
        return std::uint64_t(*value);
    }

    std::string text(const toml::node& node) const {
        const auto value = node.value<std::string>();
        if (!value || value->empty()) fail(node, "this is no text");
        return *value;
    }

    void match(Microarchitecture& groups, const toml::table& table) const {
        for (const auto& [key, value] : table)
            if (key == "implementer")
                groups.implementer = code(value);
            else if (key == "family")
                groups.family = code(value);
            else if (key == "vendor")
                groups.vendor = text(value);
            else if (key == "any")
                groups.any = value.value_or(false);
            else if (key == "parts" && value.is_array())
                for (const auto& part : *value.as_array()) groups.parts.push_back(code(part));
            else if (key == "models" && value.is_array())
                for (const auto& range : *value.as_array()) {
                    const auto* ends = range.as_array();
                    if (!ends || ends->size() != 2) fail(range, "a range of models is [from, to]");
                    groups.models.emplace_back(code((*ends)[0]), code((*ends)[1]));
                }
            else
                fail(value, "[match] has no {}", key.str());
    }

    EventRecipe event(std::string id, const toml::node& node) const {
        const auto* table = node.as_table();
        if (!table) fail(node, "an event is {{ pfm = ..., raw = ... }} or {{ pmu = ..., sysfs = ... }}");
        EventRecipe recipe{.id = std::move(id)};
        for (const auto& [key, value] : *table)
            if (key == "pfm")
                recipe.pfm = text(value);
            else if (key == "raw")
                recipe.raw = code(value);
            else if (key == "pmu")
                recipe.pmu = text(value);
            else if (key == "sysfs")
                recipe.sysfs = text(value);
            else if (key == "terms")
                recipe.terms = text(value);
            else if (key == "needs")
                recipe.needs = text(value);
            else if (key == "fixed")
                recipe.fixed = value.value_or(false);
            else if (key == "leads")
                recipe.leads = value.value_or(false);
            else
                fail(value, "an event has no {}", key.str());
        if (recipe.pfm.empty() && !recipe.raw && recipe.pmu.empty())
            fail(node, "{} has no pfm, raw or pmu to find it by", recipe.id);
        if (!recipe.pmu.empty() && recipe.sysfs.empty() && recipe.terms.empty())
            fail(node, "{} has a pmu but neither sysfs nor terms", recipe.id);
        return recipe;
    }

    CounterMetric metric(const Microarchitecture& groups, const toml::node& node) const {
        const auto* table = node.as_table();
        if (!table) fail(node, "a metric is a table");
        CounterMetric metric;
        for (const auto& [key, value] : *table)
            if (key == "name")
                metric.name = text(value);
            else if (key == "when")
                metric.when = text(value);
            else if (key == "formula")
                metric.formula = text(value);
            else if (key == "meaning")
                metric.meaning = text(value);
            else if (key == "absent")
                metric.absent = text(value);
            else
                fail(value, "a metric has no {}", key.str());
        if (std::ranges::find(metric_names, metric.name) == std::end(metric_names))
            fail(node, "there is no metric of the name {}", metric.name);
        if (metric.formula.empty() == metric.absent.empty())
            fail(node, "{} needs a formula, or `absent` with the reason", metric.name);
        if (!metric.formula.empty() && metric.meaning.empty())
            fail(node, "{} needs a line that says what it means", metric.name);
        const auto known = facts(groups, {});
        for (const std::string& name : variables((*table)["when"], metric.when))
            if (!known.contains(name)) fail((*table)["when"], "a condition knows no {}", name);
        for (const std::string& name : variables((*table)["formula"], metric.formula)) {
            if (known.contains(name)) continue;
            if (!groups.event(name)) fail((*table)["formula"], "there is no event {}", name);
            metric.events.push_back(name);
        }
        return metric;
    }

    /// The names in an expression, which is thereby checked.
    template <class Node>
    std::vector<std::string> variables(const Node& node, const std::string& expression) const {
        std::vector<std::string> names;
        if (expression.empty()) return names;
        try {
            mu::Parser parser;
            parser.SetExpr(expression);
            for (const auto& [name, value] : parser.GetUsedVar()) names.push_back(name);
            std::map<std::string, double> ones;
            for (const std::string& name : names) ones[name] = 1;
            calculate(expression, ones);
        } catch (const mu::Parser::exception_type& error) {
            fail(node, "{}: {}", expression, error.GetMsg());
        }
        return names;
    }

    const GroupFile& file_;
};

} // namespace

bool Microarchitecture::matches(const Processor& p) const {
    if (any) return true;
    if (implementer) return p.implementer == implementer && std::ranges::find(parts, p.part) != parts.end();
    return p.vendor == vendor && p.family == family && std::ranges::any_of(models, [&](const auto& range) {
               return range.first <= p.model && p.model <= range.second;
           });
}

const EventRecipe* Microarchitecture::event(std::string_view id) const {
    const auto found = std::ranges::find(events, id, &EventRecipe::id);
    return found == events.end() ? nullptr : &*found;
}

Processor this_processor() {
    const auto number = [](const std::string& text, int base) -> std::uint64_t {
        return text.empty() ? 0 : std::stoull(text, nullptr, base);
    };
    Processor p;
#ifdef __aarch64__
    if (const std::string midr = read_line("/sys/devices/system/cpu/cpu0/regs/identification/midr_el1");
        !midr.empty()) {
        const std::uint64_t value = number(midr, 16);
        p.implementer = value >> 24 & 0xff;
        p.part = value >> 4 & 0xfff;
        p.revision = (value >> 20 & 0xf) * 16 + (value & 0xf);
    }
    std::error_code ignored;
    for (const auto& device : std::filesystem::directory_iterator("/sys/bus/event_source/devices", ignored))
        if (const std::string slots = read_line((device.path() / "caps/slots").string()); !slots.empty())
            p.slots = number(slots, 0);
#else
    const char* cpuinfo = "/proc/cpuinfo";
    p.vendor = field(cpuinfo, "vendor_id");
    p.family = number(field(cpuinfo, "cpu family"), 10);
    p.model = number(field(cpuinfo, "model"), 10);
#endif
    return p;
}

Microarchitecture parse_groups(const GroupFile& file) { return Reader(file).read(); }

Microarchitecture groups_for(const Processor& processor) {
    std::optional<Microarchitecture> generic;
    for (const GroupFile& file : group_files()) {
        auto groups = parse_groups(file);
        if (groups.any)
            generic = std::move(groups);
        else if (groups.matches(processor))
            return groups;
    }
    return generic.value();
}

bool holds(const Microarchitecture& groups, const CounterMetric& metric, const Processor& processor) {
    return metric.when.empty() || calculate(metric.when, facts(groups, processor)) != 0;
}

std::optional<double> evaluate(const Microarchitecture& groups, const CounterMetric& metric,
                               const Processor& processor, const std::map<std::string, double>& counts) {
    if (metric.formula.empty()) return {};
    auto variables = facts(groups, processor);
    for (const std::string& id : metric.events) {
        const auto count = counts.find(id);
        if (count == counts.end()) return {};
        variables[id] = count->second;
    }
    const double value = calculate(metric.formula, variables);
    if (!std::isfinite(value)) return {};
    constexpr double tolerance = 0.05;
    const bool slots = std::ranges::find(slot_shares, metric.name) != slot_shares.end();
    if (!slots && !metric.name.ends_with("_share")) return value >= 0 ? std::optional(value) : std::nullopt;
    if (value < -tolerance || value > 1 + tolerance) return {};
    return std::clamp(value, 0.0, 1.0);
}

std::vector<std::set<std::string>>
counted_together(const std::map<std::string_view, std::set<std::string>>& by_metric) {
    std::vector<std::set<std::string>> sets;
    std::set<std::string> slots;
    for (const auto& [name, events] : by_metric) {
        sets.push_back(events);
        if (std::ranges::find(slot_shares, name) != slot_shares.end())
            slots.insert(events.begin(), events.end());
    }
    if (!slots.empty()) sets.push_back(std::move(slots));
    return sets;
}

std::vector<std::set<std::string>> pack(const std::vector<std::set<std::string>>& sets,
                                        const std::set<std::string>& always,
                                        const std::set<std::string>& fixed, std::size_t capacity) {
    const auto with = [&](std::set<std::string> group, const std::set<std::string>& more) {
        group.insert(more.begin(), more.end());
        return group;
    };
    const auto cost = [&](const std::set<std::string>& group) {
        return std::size_t(std::ranges::count_if(group, [&](const auto& id) { return !fixed.contains(id); }));
    };
    std::set<std::string> free; // of what is always there
    std::ranges::set_intersection(always, fixed, std::inserter(free, free.end()));
    // The largest first, each where it adds the fewest events: what shares events comes together.
    auto order = sets;
    std::ranges::stable_sort(order, std::greater(), cost);
    std::vector<std::set<std::string>> groups;
    for (const auto& set : order) {
        std::set<std::string>* best = nullptr;
        std::size_t least = capacity + 1;
        for (auto& group : groups) {
            const auto joined = with(group, set);
            if (cost(joined) > capacity || cost(joined) - cost(group) >= least) continue;
            least = cost(joined) - cost(group);
            best = &group;
        }
        if (best)
            *best = with(*best, set);
        else if (const auto fresh = with(always, set); cost(fresh) <= capacity)
            groups.push_back(fresh);
        else if (cost(set) <= capacity)
            groups.push_back(with(free, set));
    }
    return groups;
}

} // namespace perf
