#include "capacity.hpp"
#include "commands.hpp"
#include "text.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/ranges.h>
#include <memory>
#include <set>

namespace perf {
namespace {

struct PlanOptions {
    std::string mix, demand, declared, variant = "best";
    std::vector<std::string> bundles, offload;
    Format format = Format::table;
};

/// Four digits, without an exponent.
std::string plain(double value) {
    if (value == 0) return "0";
    const double rounded = std::stod(fmt::format("{:.3e}", value));
    return fmt::format("{:.{}f}", rounded, std::max(3 - int(std::floor(std::log10(rounded))), 0));
}

std::string percent(double share) { return fmt::format("{:.3g} %", 100 * share); }

std::string with_interval(const Quantity& q) {
    const stats::Interval i = q.interval();
    return fmt::format("{} ({} to {})", plain(i.value), plain(i.low), plain(i.high));
}

std::string names(const std::vector<Quantity::Part>& parts) {
    std::string text;
    for (const auto& p : parts) text += (text.empty() ? "" : ", ") + p.factor.name;
    return text;
}

/// A part of the steps as the tables call it.
struct Named {
    std::string name;
    Subset part;
};

struct Plan {
    Mix mix;
    Demand demand;
    std::vector<Candidate> candidates;
    std::vector<Capacity> capacities;
    std::vector<Named> parts;

    /// Of one machine alone the first column would say nothing.
    bool several() const { return capacities.size() > 1; }
};

/// One row a machine, part and figure: what programs read.
Table rows(const Plan& plan) {
    Table table{.headings = {{"machine"},
                             {"part"},
                             {"figure"},
                             {"unit"},
                             {"value", true},
                             {"low", true},
                             {"high", true},
                             {"evidence"},
                             {"dominated_by"},
                             {"reason"}},
                .rows = {}};
    const auto add = [&](const Capacity& f, const std::string& part, const Figure& figure) {
        std::vector<std::string> row{f.machine->name, part, figure.name, figure.unit};
        if (figure.quantity) {
            const stats::Interval i = figure.quantity->interval();
            for (const double v : {i.value, i.low, i.high}) row.push_back(fmt::format("{:.6g}", v));
            row.push_back(figure.quantity->evidence());
            row.push_back(names(figure.quantity->dominant()));
        } else {
            row.insert(row.end(), {"NA", "NA", "NA", "NA", "NA"});
        }
        row.push_back(figure.quantity ? "NA" : figure.absent);
        table.rows.push_back(std::move(row));
    };
    for (const Capacity& f : plan.capacities) {
        for (const auto& [name, part] : plan.parts)
            for (const Figure& figure : figures(f, part)) add(f, name, figure);
        for (const StepCost& s : f.steps)
            add(f, s.step->name(), {.name = "cores", .unit = "", .quantity = s.cores, .absent = {}});
    }
    return table;
}

/// The figures, a column a machine. `reasons`: by machine and reason the figures that are NA.
Table figure_table(const Plan& plan, std::map<std::string, std::set<std::string>>& reasons) {
    Table table{.headings = {{"figure"}, {"unit"}}, .rows = {}};
    for (const Capacity& f : plan.capacities) table.headings.push_back({f.machine->name, true});
    table.headings.push_back({"evidence", false, true});
    for (const auto& [name, part] : plan.parts) {
        std::vector<std::vector<Figure>> columns;
        for (const Capacity& f : plan.capacities) columns.push_back(figures(f, part));
        for (std::size_t i = 0; i < columns.front().size(); ++i) {
            std::string unit, evidence;
            std::vector<std::string> cells;
            bool known = name == "all"; // what is NA of all is NA of a part, and not said again
            for (std::size_t m = 0; m < columns.size(); ++m) {
                const Figure& figure = columns[m][i];
                if (!figure.quantity) {
                    cells.emplace_back("NA");
                    reasons[fmt::format("NA of {}: {}", plan.capacities[m].machine->name, figure.absent)]
                        .insert(figure.name);
                    continue;
                }
                known = true;
                cells.push_back(with_interval(*figure.quantity));
                // What stands in one row has one unit, or says which.
                if (unit.empty()) unit = figure.unit;
                if (unit != figure.unit) cells.back() += " " + figure.unit;
                const std::string rests_on = figure.quantity->evidence();
                if (evidence.find(rests_on) == evidence.npos)
                    evidence += (evidence.empty() ? "" : " | ") + rests_on;
            }
            if (!known) continue;
            std::vector<std::string> row{columns.front()[i].name + (name == "all" ? "" : ", " + name),
                                         unit.empty() ? "-" : unit};
            row.insert(row.end(), cells.begin(), cells.end());
            row.push_back(evidence.empty() ? "-" : evidence);
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

/// Where the cores go.
Table step_table(const Plan& plan) {
    Table table{
        .headings =
            {{"step"}, {"family"}, {"variant"}, {"a core", true}, {"unit"}, {"cores", true}, {"share", true}},
        .rows = {}};
    if (plan.several()) table.headings.insert(table.headings.begin(), {"machine"});
    for (const Capacity& f : plan.capacities) {
        double all = 0;
        for (const StepCost& s : f.steps) all += s.cores.value();
        for (const StepCost& s : f.steps) {
            std::vector<std::string> row{s.step->name(),
                                         s.cell->family,
                                         s.cell->variant,
                                         four_digits(s.speed.value()),
                                         s.unit,
                                         plain(s.cores.value()),
                                         percent(s.cores.value() / all)};
            if (plan.several()) row.insert(row.begin(), f.machine->name);
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

/// What the figures rest on, and what each factor moves.
Table factor_table(const Plan& plan) {
    Table table{.headings = {{"factor"}, {"value", true}, {"within", true}, {"evidence"}}, .rows = {}};
    if (plan.several()) table.headings.insert(table.headings.begin(), {"machine"});
    std::vector<std::vector<Figure>> all;
    for (const Capacity& f : plan.capacities) all.push_back(figures(f, plan.parts.front().part));
    std::vector<std::size_t> columns; // servers move as cores do
    for (std::size_t i = 0; i < all.front().size(); ++i)
        if (all.front()[i].name != "servers" &&
            std::ranges::any_of(all, [&](const auto& list) { return list[i].quantity.has_value(); })) {
            columns.push_back(i);
            table.headings.push_back({all.front()[i].name, true});
        }
    table.headings.push_back({"source", false, true});
    for (std::size_t m = 0; m < all.size(); ++m) {
        std::map<std::string, Factor> factors;
        for (const Figure& figure : all[m])
            if (figure.quantity)
                for (const auto& [name, part] : figure.quantity->parts()) factors.emplace(name, part.factor);
        for (const auto& [name, f] : factors) {
            std::vector<std::string> row{name, four_digits(Quantity(f).value()),
                                         f.open ? "NA" : percent(f.doubt()), f.evidence};
            for (const std::size_t i : columns) {
                const auto& quantity = all[m][i].quantity;
                const auto at = quantity ? quantity->parts().find(name) : decltype(quantity->parts().end())();
                row.push_back(quantity && at != quantity->parts().end() ? percent(at->second.swing()) : "-");
            }
            row.push_back(f.source);
            if (plan.several()) row.insert(row.begin(), plan.capacities[m].machine->name);
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

/// Which factor dominates each figure; those that are dominated alike share a line.
std::string dominance(const Capacity& f, const Subset& part) {
    std::vector<std::pair<std::string, std::string>> lines; // what dominates, and which figures
    for (const Figure& figure : figures(f, part)) {
        if (!figure.quantity) continue;
        const auto list = figure.quantity->dominant();
        if (list.empty()) continue;
        const Quantity::Part& first = list.front();
        std::string what = names(list);
        if (first.factor.open)
            what += fmt::format(": nobody says how far off; {} of each moves it by {}", percent(trial),
                                percent(first.swing()));
        else
            what += fmt::format(": {} of the variance that is known",
                                percent(figure.quantity->variance_share(first)));
        const auto at = std::ranges::find(lines, what, &std::pair<std::string, std::string>::first);
        if (at == lines.end())
            lines.emplace_back(what, figure.name);
        else
            at->second += ", " + figure.name;
    }
    std::string text;
    for (const auto& [what, which] : lines)
        text += fmt::format("{}: {} dominated by {}\n", f.machine->name, which, what);
    return text;
}

void print_for_people(const Plan& plan) {
    fmt::print("{}{}\n\n", plan.demand.text, plan.mix.source.empty() ? "" : " (" + plan.mix.source + ")");
    std::map<std::string, std::set<std::string>> reasons;
    fmt::print("{}", figure_table(plan, reasons).text(Format::table));
    for (const auto& [reason, which] : reasons) fmt::print("{} ({})\n", reason, fmt::join(which, ", "));
    fmt::print("\nWhere the cores go:\n\n{}", step_table(plan).text(Format::table));
    fmt::print("\nWhat each factor moves by what it may be off (95 %), or by {} where nobody says so; the "
               "intervals above are of the former alone:\n\n{}\n",
               percent(trial), factor_table(plan).text(Format::table));
    for (const Capacity& f : plan.capacities) fmt::print("{}", dominance(f, plan.parts.front().part));
}

std::vector<Named> parts(const Plan& plan, const PlanOptions& options) {
    std::vector<Named> list{{"all", {}}};
    if (options.offload.empty()) return list;
    std::set<std::string> families;
    for (const Capacity& f : plan.capacities)
        for (const StepCost& s : f.steps) families.insert(s.cell->family);
    for (const std::string& family : options.offload)
        if (!families.contains(family))
            refuse("--offload {}: no step of {} is of that family; they are of: {}", family, options.mix,
                   fmt::join(families, ", "));
    list.push_back({"left", {.families = options.offload, .others = true}});
    list.push_back({"freed", {.families = options.offload}});
    return list;
}

void plan(const PlanOptions& options) {
    Plan p;
    p.mix = read_mix(options.mix);
    const std::string& text = options.demand.empty() ? p.mix.demand : options.demand;
    if (text.empty()) refuse("{} has no demand: add it, or give --demand \"970 PB/day\"", options.mix);
    p.demand = parse_demand(text, options.demand.empty() ? options.mix : "--demand");
    if (!options.demand.empty()) p.mix.source.clear(); // it was that of the other demand
    const Machines declared = read_machines(options.declared);
    std::vector<Results> bundles;
    for (const std::string& path : options.bundles) bundles.push_back(read_results(path));
    p.candidates = candidates(bundles, declared);
    for (const Candidate& c : p.candidates)
        p.capacities.push_back(capacity(p.mix, p.demand, c, options.variant));
    const auto known = [](const Capacity& f) { return f.absent.empty(); };
    if (std::ranges::none_of(p.capacities, known))
        refuse("{}: {}", p.capacities.front().machine->name, p.capacities.front().absent);
    p.parts = parts(p, options);
    if (options.format == Format::table)
        print_for_people(p);
    else
        fmt::print("{}", rows(p).text(options.format));
}

} // namespace

void add_plan(CLI::App& app, Exit&) {
    auto* command = app.add_subcommand("plan", "What a demand takes: cores, servers, kilowatts, money");
    command->footer(
        "plan MIX.toml BUNDLE...: MIX.toml says what is done to each byte or record of the demand, and what "
        "is\n"
        "assumed about the fleet; results/plans/ has some, docs/planning.md says how to write one. A column "
        "a\n"
        "machine; several bundles of one machine are declared with one name. Speeds are measured: of a core\n"
        "when all are busy, else of fewer, with the factor scaling. Kilowatts are of busy machines. low and "
        "high\n"
        "are the 95 % interval of what has an error; what has none is moved by 10 %, and what dominates is "
        "said.\n"
        "--offload crypto,compression: what is left of it, and what is freed, when other processors do all\n"
        "steps of these families; what those take is not in it.");
    const auto options = std::make_shared<PlanOptions>();
    command->add_option("MIX", options->mix, "the plan: a TOML file")->required()->type_name("FILE");
    command->add_option("BUNDLE", options->bundles, "bundles of the machines")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->required()
        ->expected(1, 10000);
    command
        ->add_option("--demand", options->demand,
                     "instead of the file's: \"2.5e9 records/s\", \"970 PB/day\"")
        ->type_name("RATE");
    command->add_option("--declared", options->declared, "prices and watts, with sources")->type_name("FILE");
    command->add_option("--offload", options->offload, "families that another processor does")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->delimiter(',')
        ->allow_extra_args(false) // what follows is a bundle
        ->type_name("FAMILY,...");
    command
        ->add_option("--variant", options->variant,
                     "the fastest native ones, a variant, or the fastest of an instruction set or of peer")
        ->capture_default_str()
        ->type_name("best|NAME");
    add_format(*command, options->format, {"table", "csv", "json"});
    command->callback([options] { plan(*options); });
}

} // namespace perf
