#include "capacity.hpp"
#include "error.hpp"
#include "metric.hpp"
#include "text.hpp"
#include <algorithm>
#include <cmath>
#include <set>

namespace perf {
namespace {

/// Prefers what kept more cores busy, then what was faster. Null: there is none.
const Cell* choose(const std::vector<Cell>& cells, const Step& step, std::string_view variant) {
    const auto fits = [&](const Cell& c) {
        if (c.kernel != step.kernel || c.input != step.input || c.size != step.size || c.load) return false;
        if (variant == "best") return c.kind == "native";
        return c.variant == variant || instruction_set(c.variant) == variant;
    };
    const Cell* found = nullptr;
    for (const Cell& c : cells) {
        if (!fits(c) || c.costs().empty()) continue;
        if (!found || c.threads > found->threads ||
            (c.threads == found->threads && stats::median(c.costs()) < stats::median(found->costs())))
            found = &c;
    }
    return found;
}

Factor measured(const std::string& name, const Cell& cell, const std::vector<double>& values) {
    return {.name = name,
            .evidence = cell.evidence,
            .source = fmt::format("{} repetitions, {} of {}", values.size(), cell.variant,
                                  cell.threads == 1 ? "one core" : fmt::format("{} copies", cell.threads)),
            .estimate = stats::log_median(values),
            .open = values.size() < 2};
}

/// Makes the steps of one machine; `absent` and `no_energy` of the capacity say what is missing.
class Maker {
public:
    Maker(const Mix& mix, const Demand& demand, const Candidate& candidate, std::string_view variant)
        : mix_(mix), demand_(demand), candidate_(candidate), variant_(variant) {
        capacity_.mix = &mix;
        capacity_.machine = &candidate.machine;
    }

    Capacity make() {
        if (!candidate_.machine.cores) {
            capacity_.absent = "the number of cores is unknown";
            return capacity_;
        }
        for (const Step& step : mix_.steps) {
            add(step);
            if (!capacity_.absent.empty()) break;
        }
        return capacity_;
    }

private:
    void add(const Step& step) {
        const Cell* cell = choose(candidate_.cells, step, variant_);
        if (!cell) {
            capacity_.absent = fmt::format("{} by {} was not measured", step.name(),
                                           variant_ == "best" ? "a native variant" : variant_);
            return;
        }
        if (cell->evidence == "counted" || cell->evidence == "predicted")
            refuse("{}: {} is {}, which has no time, and a plan needs one", candidate_.machine.name,
                   step.name(), cell->evidence);
        StepCost cost{.step = &step, .cell = cell};
        const double cores = std::min(double(cell->threads), *candidate_.machine.cores);
        const bool records =
            demand_.unit != Unit::bytes && step.after.empty() && !cell->records_per_second.empty();
        std::vector<double> values;
        Quantity work(demand_.rate);
        if (demand_.unit == Unit::orders) {
            if (!mix_.records_per_order) refuse("a demand of orders needs records_per_order in the plan");
            work = work * *mix_.records_per_order;
        }
        if (records) {
            cost.unit = "records/s";
            for (const double v : cell->records_per_second) values.push_back(v / cores);
        } else {
            cost.unit = "B/s";
            values = worth(*cell, candidate_.machine, Metric::per_core).values;
            if (cell->seconds_per_byte.empty()) values.clear();
            if (demand_.unit != Unit::bytes) {
                if (!mix_.bytes_per_record)
                    refuse("{} counts no records, and the demand does: give bytes_per_record in the plan",
                           step.name());
                work = work * *mix_.bytes_per_record;
            }
            shrink(work, step);
        }
        if (values.empty()) capacity_.absent = fmt::format("{} has no speed in bytes", step.name());
        if (!capacity_.absent.empty()) return;
        work = work * step.share * step.passes;
        cost.speed = measured("speed of " + step.name(), *cell, values);
        if (double(cell->threads) < *candidate_.machine.cores) cost.speed = cost.speed * mix_.scaling;
        cost.cores = work / cost.speed / mix_.utilisation;
        energy(cost, work, records);
        capacity_.steps.push_back(std::move(cost));
    }

    /// What compressors before this step left of its bytes.
    void shrink(Quantity& work, const Step& step) {
        for (std::string before = step.after; !before.empty();) {
            const auto at =
                std::ranges::find(capacity_.steps, before, [](const StepCost& c) { return c.step->kernel; });
            const Cell& cell = *at->cell;
            if (!cell.compression || *cell.compression <= 0) {
                capacity_.absent =
                    fmt::format("{} has no ratio, so what is left after it is unknown", at->step->name());
                return;
            }
            // Exact for the data that it ran on, but other data compress otherwise.
            work = work / Factor{.name = "ratio of " + at->step->name(),
                                 .evidence = cell.evidence,
                                 .source = "its input; other data compress otherwise",
                                 .estimate = {std::log(*cell.compression), 0},
                                 .open = true};
            before = at->step->after;
        }
    }

    void energy(StepCost& cost, const Quantity& work, bool records) {
        const Cell& c = *cost.cell;
        const auto none = [&](const std::string& why) {
            if (capacity_.no_energy.empty()) capacity_.no_energy = why;
        };
        std::vector<double> joules;
        if (records)
            for (const double v : c.records_per_joule) joules.push_back(1 / v);
        else
            for (const double v : c.nj_per_byte) joules.push_back(v * 1e-9);
        std::erase_if(joules, [](double v) { return !(v > 0); });
        if (c.boundary == "mixed") return none("energy of two boundaries");
        if (joules.empty()) return none("no energy was measured");
        if (double(c.threads) < *candidate_.machine.cores)
            return none("energy was measured while cores were idle, which is not that of a busy machine");
        if (!capacity_.boundary.empty() && capacity_.boundary != c.boundary)
            return none(fmt::format("energy of {} and of {} do not add up", capacity_.boundary, c.boundary));
        capacity_.boundary = c.boundary;
        cost.watts = work / mix_.utilisation * measured("energy of " + cost.step->name(), c, joules) *
                     Factor{.name = "meter",
                            .evidence = c.evidence,
                            .source = c.boundary,
                            .estimate = stats::within(1, meter())};
    }

    /// The worst of all steps, as one meter saw them.
    double meter() const {
        double worst = 0;
        for (const Step& step : mix_.steps)
            if (const Cell* c = choose(candidate_.cells, step, variant_))
                worst = std::max(worst, c->energy_within);
        return worst;
    }

    const Mix& mix_;
    const Demand& demand_;
    const Candidate& candidate_;
    std::string variant_;
    Capacity capacity_;
};

Factor as_factor(const std::string& name, const Declared& figure) {
    return {.name = name,
            .evidence = "declared",
            .source = figure.source + (figure.date.empty() ? "" : ", " + figure.date),
            .estimate = stats::within(figure.value, figure.within)};
}

constexpr double kilo = 1e-3;

/// kW of busy machines: as measured, else as declared; sets the boundary.
Figure power(const Capacity& f, const Subset& part, const Quantity& servers) {
    Figure figure{.name = "power", .unit = "kW", .quantity = {}, .absent = {}};
    if (f.no_energy.empty()) {
        Quantity watts;
        for (const StepCost& s : f.steps)
            if (part.has(s)) watts = watts + *s.watts;
        figure.quantity = watts * kilo;
        figure.unit += ", " + f.boundary;
    } else if (f.machine->watts) {
        figure.quantity = servers * as_factor("watts", *f.machine->watts) * kilo;
        figure.unit += ", " + f.machine->watts->boundary;
    } else {
        figure.absent = f.no_energy + ", and no watts are declared";
    }
    return figure;
}

bool whole_server(std::string_view unit) { return unit.ends_with("node-dc") || unit.ends_with("wall-ac"); }

} // namespace

std::vector<Candidate> candidates(const std::vector<Results>& bundles, const Machines& declared) {
    std::vector<Candidate> list;
    for (const Results& r : bundles) {
        Machine machine = machine_of(r, declared);
        const auto at =
            std::ranges::find(list, machine.name, [](const Candidate& c) { return c.machine.name; });
        if (at == list.end()) {
            list.push_back({std::move(machine), r.cells});
            continue;
        }
        if (!declared.contains(r.name))
            refuse("two bundles are named {}: rename one, or declare one name for those of one machine",
                   r.name);
        if (at->machine.processor != machine.processor || at->machine.cores != machine.cores)
            refuse("{}: its bundles are of {} ({} cores) and of {} ({} cores)", machine.name,
                   at->machine.processor, at->machine.cores.value_or(0), machine.processor,
                   machine.cores.value_or(0));
        const auto place = [](const Cell& c) { return std::tuple(c.kernel, c.input, c.size); };
        std::set<std::tuple<std::string, std::string, std::uint64_t>> known;
        for (const Cell& c : at->cells) known.insert(place(c));
        for (const Cell& c : r.cells)
            if (!known.contains(place(c))) at->cells.push_back(c);
        if (!at->machine.price) at->machine.price = machine.price;
        if (!at->machine.watts) at->machine.watts = machine.watts;
    }
    return list;
}

Capacity capacity(const Mix& mix, const Demand& demand, const Candidate& candidate,
                  std::string_view variant) {
    return Maker(mix, demand, candidate, variant).make();
}

bool Subset::has(const StepCost& step) const {
    return families.empty() || (std::ranges::find(families, step.cell->family) != families.end()) != others;
}

std::vector<Figure> figures(const Capacity& f, const Subset& part) {
    if (!f.absent.empty()) {
        std::vector<Figure> list;
        for (const char* name : {"cores", "servers", "power", "power with pue", "energy bill", "rent"})
            list.push_back({.name = name, .unit = "", .quantity = {}, .absent = f.absent});
        return list;
    }
    Quantity cores;
    for (const StepCost& s : f.steps)
        if (part.has(s)) cores = cores + s.cores;
    const Quantity servers = cores / *f.machine->cores;

    const Figure watts = power(f, part, servers);
    Figure facility{.name = "power with pue", .unit = watts.unit, .quantity = {}, .absent = watts.absent};
    if (watts.quantity) {
        if (!f.mix->pue)
            facility.absent = "the plan has no pue";
        else if (!whole_server(watts.unit))
            facility.absent = "pue is of whole servers, and these are the watts of a part";
        else
            facility.quantity = *watts.quantity * *f.mix->pue;
    }

    Figure bill{
        .name = "energy bill", .unit = f.mix->currency + "/year", .quantity = {}, .absent = facility.absent};
    if (!f.mix->energy_price)
        bill.unit = "", bill.absent = "the plan has no energy_price";
    else if (facility.quantity)
        bill.quantity = *facility.quantity * *f.mix->energy_price * f.mix->hours_a_year;

    Figure rent{.name = "rent", .unit = "", .quantity = {}, .absent = {}};
    if (const auto& price = f.machine->price) {
        rent.unit = price->unit.substr(0, price->unit.find('/')) + "/year";
        rent.quantity = servers * as_factor("price", *price) * f.mix->hours_a_year;
    } else {
        rent.absent = "no price is declared";
    }
    return {{.name = "cores", .unit = "", .quantity = cores, .absent = {}},
            {.name = "servers", .unit = "", .quantity = servers, .absent = {}},
            watts,
            facility,
            bill,
            rent};
}

} // namespace perf
