#include "metric.hpp"
#include <algorithm>
#include <array>

namespace perf {
namespace {

constexpr std::array<std::pair<std::string_view, Metric>, 6> names{{{"speed", Metric::speed},
                                                                    {"per-core", Metric::per_core},
                                                                    {"per-vcpu", Metric::per_vcpu},
                                                                    {"per-socket", Metric::per_socket},
                                                                    {"per-watt", Metric::per_watt},
                                                                    {"per-price", Metric::per_price}}};

/// Of all threads together, by second, or by instruction.
void take_speed(const Cell& c, Worth& w) {
    if (c.load) {
        w.absent = "a load level says nothing about the speed";
    } else if (c.counted()) {
        w.unit = "B/instruction";
        for (const double cost : c.instructions_per_byte) w.values.push_back(1 / cost);
    } else if (!c.seconds_per_byte.empty()) {
        w.unit = "B/s";
        for (const double cost : c.seconds_per_byte) w.values.push_back(double(c.threads) / cost);
    } else {
        w.unit = "operations/s";
        for (const double cost : c.ns_per_op) w.values.push_back(double(c.threads) * 1e9 / cost);
    }
}

/// All speeds by one figure.
void divide(Worth& w, double by, const std::string& unit) {
    for (double& v : w.values) v /= by;
    w.unit += unit;
}

void take_energy(const Cell& c, const Machine& m, Worth& w) {
    for (const double cost : c.nj_per_byte)
        if (cost > 0) w.values.push_back(1e9 / cost);
    if (!w.values.empty()) {
        w.unit = "B/J (" + c.boundary + ")";
        w.within = c.energy_within;
        return;
    }
    if (c.boundary == "mixed") {
        w.absent = "energy of two boundaries";
    } else if (!m.watts) {
        w.absent = "no energy was measured, and no watts are declared";
    } else if (!full(c, m)) {
        w.absent = "watts are declared of the whole machine, which these threads did not fill";
    } else {
        take_speed(c, w);
        divide(w, m.watts->value, "");
        w.unit = "B/J (" + m.watts->boundary + ")";
        w.within = m.watts->within;
        w.evidence += ", watts declared";
    }
}

} // namespace

std::string_view name_of(Metric metric) {
    return std::ranges::find(names, metric, &std::pair<std::string_view, Metric>::second)->first;
}

std::optional<Metric> metric_of(std::string_view name) {
    const auto found = std::ranges::find(names, name, &std::pair<std::string_view, Metric>::first);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

std::string_view kind_of(std::string_view evidence) { return evidence.substr(0, evidence.find(',')); }

bool full(const Cell& cell, const Machine& machine) {
    return machine.vcpus && double(cell.threads) == *machine.vcpus;
}

Worth worth(const Cell& c, const Machine& m, Metric metric) {
    Worth w{.values = {}, .unit = {}, .absent = {}, .evidence = c.evidence};
    if (metric == Metric::per_watt) {
        if (c.counted() || c.evidence == "predicted") {
            w.absent = "what is " + c.evidence + " has no time and no energy";
            return w;
        }
        take_energy(c, m, w);
        return w;
    }
    take_speed(c, w);
    if (!w.absent.empty() || metric == Metric::speed) return w;
    if (c.counted() || c.evidence == "predicted") {
        w.absent = "what is " + c.evidence + " has no time";
    } else if ((metric == Metric::per_vcpu || metric == Metric::per_core) && c.kind == "program" &&
               c.evidence == "measured") {
        w.absent = "nobody knows how many cores a program kept busy";
    } else if (metric == Metric::per_vcpu) {
        divide(w, double(c.threads), "/vCPU");
    } else if (metric == Metric::per_core) {
        // One copy a core until there are no more cores; where all hardware threads ran, all cores did.
        if (m.cores)
            divide(w, std::min(double(c.threads), *m.cores), "/core");
        else
            w.absent = "the number of cores is unknown";
    } else if (metric == Metric::per_socket) {
        if (!m.sockets)
            w.absent = "the number of sockets is unknown";
        else if (!full(c, m))
            w.absent = "these threads did not fill the sockets";
        else
            divide(w, *m.sockets, "/socket");
    } else if (!m.price) {
        w.absent = "no price is declared";
    } else if (!full(c, m)) {
        w.absent = "the price is of the whole machine, which these threads did not fill";
    } else {
        divide(w, m.price->value / 3600, "");
        w.unit = "B/" + m.price->unit.substr(0, m.price->unit.find('/'));
        w.within = m.price->within;
        w.evidence += ", price declared";
    }
    if (!w.absent.empty()) w.values.clear();
    return w;
}

} // namespace perf
