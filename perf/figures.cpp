#include "figures.hpp"
#include "error.hpp"
#include <algorithm>
#include <cmath>
#include <set>

namespace perf {
namespace {

/// What is no UTF-8 becomes U+FFFD: JSON and Prometheus know nothing else.
std::string utf8(const std::string& text) {
    const nlohmann::json json(text);
    return nlohmann::json::parse(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

template <class Row>
std::string name_of(const Row& row) {
    std::string name =
        fmt::format("{}/{}/{}/{}/threads:{}", row.kernel, row.variant, row.input, row.size, row.threads);
    if (row.vl) name += fmt::format("/vl:{}", *row.vl);
    if (row.load) name += fmt::format("/load:{}", *row.load);
    return utf8(name + "/" + row.evidence);
}

/// The median with its interval; of counts, which are exact, from the least to the most.
std::optional<CellFigure> median(const Cell& cell, std::vector<double> values) {
    std::erase_if(values, [](double v) { return v <= 0; });
    if (values.empty()) return {};
    if (cell.counted()) {
        const auto [least, most] = std::ranges::minmax(values);
        return CellFigure{{stats::median(values), least, most}, values.size(), true};
    }
    return CellFigure{stats::median_interval(values), values.size(), values.size() > 1};
}

/// Not of a load level, whose times are those of arrivals, and not of a count.
std::optional<CellFigure> speed(const Cell& cell, const std::vector<double>& values) {
    if (cell.load || cell.counted()) return {};
    return median(cell, values);
}

std::optional<CellFigure> gbps(const Cell& cell) {
    if (cell.load || cell.counted() || cell.seconds_per_byte.empty()) return {};
    const std::size_t n = cell.seconds_per_byte.size();
    return CellFigure{cell.gbps(), n, n > 1};
}

/// With what the meter may be off.
std::optional<CellFigure> energy(const Cell& cell, const std::vector<double>& values) {
    if (cell.counted() || cell.boundary.empty()) return {};
    auto figure = median(cell, values);
    if (figure && cell.energy_within > 0) {
        auto& [value, low, high] = figure->interval;
        const double width = std::hypot(std::log(high / value), cell.energy_within);
        low = value * std::exp(-width), high = value * std::exp(width);
    }
    return figure;
}

std::optional<CellFigure> clocked(const Cell& cell, const std::vector<double>& values) {
    return cell.counted() ? std::nullopt : median(cell, values);
}

constexpr bool lower = true, higher = false, of_energy = true, of_time = false;

constexpr Measurand all_measurands[]{
    {"call_ns", "ns", "latency", "call", "seconds", 1e-9,
     "Time of one call or operation of one copy, calls back to back.", lower, of_time,
     [](const Cell& c) { return speed(c, c.ns_per_op); }},
    {"gb_per_s", "GB/s", "gigabytes-per-second", "throughput", "bytes_per_second", 1e9,
     "Bytes by time, all copies together.", higher, of_time, gbps},
    {"joules_per_gb", "J/GB", "joules-per-gigabyte", "energy", "joules_per_byte", 1e-9,
     "Energy of a byte within the boundary.", lower, of_energy,
     [](const Cell& c) { return energy(c, c.nj_per_byte); }},
    {"instructions_per_byte", "instructions/B", "instructions-per-byte", "instructions", "per_byte", 1,
     "Instructions retired in user mode, by byte.", lower, of_time,
     [](const Cell& c) { return median(c, c.instructions_per_byte); }},
    {"cycles_per_byte", "cycles/B", "cycles-per-byte", "cycles", "per_byte", 1,
     "Core cycles in user mode, by byte.", lower, of_time,
     [](const Cell& c) { return clocked(c, c.cycles_per_byte); }},
    {"instructions_per_cycle", "instructions/cycle", "instructions-per-cycle", "instructions", "per_cycle", 1,
     "Instructions by core cycle.", higher, of_time, [](const Cell& c) { return clocked(c, c.ipc); }},
    {"ghz", "GHz", "gigahertz", "clock", "hertz", 1e9, "Clock beside the repetition.", higher, of_time,
     [](const Cell& c) { return clocked(c, c.ghz); }},
    {"records_per_s", "records/s", "records-per-second", "records", "per_second", 1,
     "Records by time, all copies together.", higher, of_time,
     [](const Cell& c) { return speed(c, c.records_per_second); }},
    {"records_per_joule", "records/J", "records-per-joule", "records", "per_joule", 1,
     "Records by energy within the boundary.", higher, of_energy,
     [](const Cell& c) { return energy(c, c.records_per_joule); }},
    {"instructions_per_record", "instructions/record", "instructions-per-record", "instructions",
     "per_record", 1, "Instructions retired in user mode, by record.", lower, of_time,
     [](const Cell& c) { return median(c, c.instructions_per_record); }},
    {"latency_p99_ns", "ns", "latency-p99", "latency_p99", "seconds", 1e-9,
     "From the arrival of a batch to its end at a load level, 99 % took no longer.", lower, of_time,
     [](const Cell& c) {
         auto values = c.latency_p99_s;
         for (double& v : values) v *= 1e9;
         return clocked(c, values);
     }},
    {"compression", "B/B", "compression-ratio", "compression", "ratio", 1,
     "Bytes in by bytes out of a compressor.", higher, of_time,
     [](const Cell& c) {
         return c.compression ? std::optional(CellFigure{{*c.compression, 0, 0}, 1, false}) : std::nullopt;
     }},
};

} // namespace

std::string cell_name(const Sample& sample) { return name_of(sample); }

std::span<const Measurand> measurands() { return all_measurands; }

std::vector<Exported> exported(std::span<const Bundle> bundles) {
    std::vector<Exported> list;
    std::set<std::string> names;
    for (const Bundle& bundle : bundles) {
        CellTable table;
        for (const Sample& s : bundle.samples) table.add(s);
        for (Cell& cell : table.take()) {
            Exported e{utf8(bundle.name), name_of(cell), std::move(cell)};
            if (bundles.size() > 1) e.name = e.bundle + "/" + e.name;
            if (!names.insert(e.name).second)
                refuse("{} stands for two cells, which other tools could not tell apart: {}", e.name,
                       bundles.size() > 1 ? "give one of the bundles' folders another name"
                                          : "give one of the inputs another name");
            for (std::string* text : {&e.cell.family, &e.cell.kernel, &e.cell.variant, &e.cell.kind,
                                      &e.cell.input, &e.cell.evidence, &e.cell.boundary})
                *text = utf8(*text);
            list.push_back(std::move(e));
        }
    }
    return list;
}

} // namespace perf
