#include "export.hpp"
#include "csv.hpp"
#include "error.hpp"
#include <map>
#include <utility>

namespace perf {
namespace {

using Json = nlohmann::ordered_json;

/// Calls `use(quantity, figure)` for all that is known of a cell.
template <class Use>
void for_figures(const Cell& cell, const Use& use) {
    for (const Measurand& q : measurands())
        if (const auto figure = q.of(cell)) use(q, *figure);
}

std::string text(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

std::vector<Exported> some(std::span<const Bundle> bundles) {
    auto list = exported(bundles);
    if (list.empty())
        refuse("{}: no row is ok and has a time or counted instructions, so there is nothing to export",
               bundles.front().name);
    return list;
}

/// The machine by the names that Google Benchmark gives it, where the manifest knows; the rest is its custom
/// context. No host name.
Json context(const Bundle& bundle) {
    Json c{{"date", bundle.samples.front().time}, {"executable", "wattproof"}};
    const auto number = [&](const char* name, const char* key, double scale) {
        if (const auto at = bundle.manifest.find(key); at != bundle.manifest.end() && at->is_number())
            c[name] = std::int64_t(at->get<double>() * scale + 0.5);
    };
    number("num_cpus", "hardware_threads", 1);
    number("mhz_per_cpu", "clock_ghz", 1000);
    c["json_schema_version"] = 1;
    for (const char* key : {"processor", "architecture", "kernel", "compiler", "version"})
        if (const auto at = bundle.manifest.find(key); at != bundle.manifest.end() && at->is_string())
            c[key] = *at;
    c["bundle"] = bundle.name;
    c["cpu_time"] = "not measured: real_time again, as the format wants one";
    return c;
}

Json repetition(const Sample& s) {
    const double ns = *s.seconds * 1e9 / double(*s.ops);
    Json r{{"iterations", *s.ops}, {"real_time", ns}, {"cpu_time", ns}, {"time_unit", "ns"}};
    if (s.bytes) r["bytes_per_second"] = double(*s.bytes) / *s.seconds;
    if (s.records && *s.records) r["items_per_second"] = double(*s.records) / *s.seconds;
    if (s.bytes && s.instructions) r["instructions_per_byte"] = *s.instructions / double(*s.bytes);
    if (s.bytes && s.energy_j && !s.energy_boundary.empty())
        r["joules_per_gb:" + s.energy_boundary] = *s.energy_j * 1e9 / double(*s.bytes);
    return r;
}

/// The median, and as counters all other figures, with the ends of the intervals.
Json middle(const Exported& e, std::size_t repetitions) {
    Json r{{"iterations", repetitions}};
    for_figures(e.cell, [&](const Measurand& q, CellFigure f) {
        std::string name(q.column);
        if (q.energy) name += ":" + e.cell.boundary;
        if (q.column == "call_ns") {
            // Google Benchmark's is by the calls of all threads.
            for (double* v : {&f.interval.value, &f.interval.low, &f.interval.high})
                *v /= double(e.cell.threads);
            r["real_time"] = f.interval.value;
            r["cpu_time"] = f.interval.value;
            r["time_unit"] = "ns";
            name = "real_time";
        } else {
            r[name] = f.interval.value;
        }
        if (f.bounded) r[name + "_low"] = f.interval.low, r[name + "_high"] = f.interval.high;
    });
    return r;
}

std::string label_value(std::string_view value) {
    std::string text;
    for (const char c : value)
        if (c == '\n')
            text += "\\n";
        else if (c == '\\' || c == '"')
            text.append({'\\', c});
        else
            text += c;
    return text;
}

std::string labels(const Exported& e, bool energy) {
    const Cell& c = e.cell;
    std::string text = "{";
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty())
            text += fmt::format("{}{}=\"{}\"", text.size() > 1 ? "," : "", name, label_value(value));
    };
    add("bundle", e.bundle);
    add("family", c.family);
    add("kernel", c.kernel);
    add("variant", c.variant);
    add("kind", c.kind);
    add("input", c.input);
    add("size", fmt::format("{}", c.size));
    add("threads", fmt::format("{}", c.threads));
    if (c.vl) add("vl", fmt::format("{}", *c.vl));
    if (c.load) add("load", fmt::format("{}", *c.load));
    add("evidence", c.evidence);
    if (energy) add("boundary", c.boundary);
    return text + "}";
}

/// A text that a spreadsheet would take for a formula stays text behind a quote.
std::string cell_text(const std::string& text) {
    return text.empty()                                                ? "NA"
           : std::string_view("=+-@\t\r\n").find(text[0]) != text.npos ? "'" + text
                                                                       : text;
}

template <class Number>
std::string cell_text(const std::optional<Number>& number) {
    return number ? fmt::format("{}", *number) : "NA";
}

} // namespace

std::string google_benchmark(std::span<const Bundle> bundles) {
    if (bundles.size() > 1) refuse("google-benchmark takes one bundle: its files are of one machine");
    const Bundle& bundle = bundles.front();
    std::map<std::string, std::vector<const Sample*>> repetitions;
    for (const Sample& s : bundle.samples)
        if (s.ok() && s.evidence != "counted" && !s.load && s.ops.value_or(0) > 0)
            repetitions[cell_name(s)].push_back(&s);
    Json list = Json::array();
    std::size_t family = 0;
    for (const Exported& e : some(bundles)) {
        const auto found = repetitions.find(e.name);
        if (found == repetitions.end()) continue;
        const auto& samples = found->second;
        const auto add = [&](const char* suffix, Json kind, Json values) {
            Json entry{{"name", e.name + suffix},        {"family_index", family},
                       {"per_family_instance_index", 0}, {"run_name", e.name},
                       {"threads", e.cell.threads},      {"repetitions", samples.size()}};
            entry.update(kind);
            entry.update(values);
            entry["label"] = e.cell.evidence;
            list.push_back(std::move(entry));
        };
        for (std::size_t i = 0; i < samples.size(); ++i)
            add("", {{"run_type", "iteration"}, {"repetition_index", i}}, repetition(*samples[i]));
        add("_median", {{"run_type", "aggregate"}, {"aggregate_name", "median"}, {"aggregate_unit", "time"}},
            middle(e, samples.size()));
        ++family;
    }
    if (list.empty())
        refuse("{}: it has no times of calls, which google-benchmark is made of (counts have none, and those "
               "of load "
               "levels are no speeds): export another format",
               bundle.name);
    return text({{"context", context(bundle)}, {"benchmarks", std::move(list)}});
}

std::string bencher(std::span<const Bundle> bundles) {
    Json all = Json::object();
    for (const Exported& e : some(bundles))
        for_figures(e.cell, [&](const Measurand& q, const CellFigure& f) {
            Json metric{{"value", f.interval.value}};
            if (f.bounded) metric["lower_value"] = f.interval.low, metric["upper_value"] = f.interval.high;
            all[e.name][std::string(q.measure) + (q.energy ? "-" + e.cell.boundary : "")] = std::move(metric);
        });
    return text(all);
}

std::string github_action_benchmark(std::span<const Bundle> bundles) {
    Json all = Json::array();
    for (const Exported& e : some(bundles))
        for_figures(e.cell, [&](const Measurand& q, const CellFigure& f) {
            if (!q.less_is_better) return;
            const std::string within = q.energy ? " within " + e.cell.boundary : "";
            Json entry{{"name", fmt::format("{}: {}{}", e.name, q.measure, within)},
                       {"unit", q.unit},
                       {"value", f.interval.value}};
            if (f.bounded) entry["range"] = fmt::format("{:.6g} to {:.6g}", f.interval.low, f.interval.high);
            entry["extra"] = fmt::format("{}{}\n{} repetitions", e.cell.evidence, within, f.repetitions);
            all.push_back(std::move(entry));
        });
    return text(all);
}

std::string prometheus(std::span<const Bundle> bundles) {
    const auto list = some(bundles);
    std::string text;
    const auto family = [&](const Measurand& q, const char* bound, const char* which,
                            double stats::Interval::*end) {
        const std::string name = fmt::format("wattproof_{}{}_{}", q.subject, bound, q.base);
        std::string lines;
        for (const Exported& e : list)
            if (const auto f = q.of(e.cell); f && (f->bounded || !*bound))
                lines += fmt::format("{}{} {}\n", name, labels(e, q.energy), f->interval.*end * q.scale);
        if (!lines.empty())
            text += fmt::format("# HELP {0} {1} {2}\n# TYPE {0} gauge\n{3}", name, q.help, which, lines);
    };
    for (const Measurand& q : measurands()) {
        family(q, "", "Median of the repetitions.", &stats::Interval::value);
        family(q, "_low", "Low end of the 95 % interval.", &stats::Interval::low);
        family(q, "_high", "High end of the 95 % interval.", &stats::Interval::high);
    }
    return text;
}

std::string wide_csv(std::span<const Bundle> bundles) {
    std::vector<std::string> names{
        "bundle", "family", "kernel",   "variant",         "kind",       "input", "size", "threads",
        "vl",     "load",   "evidence", "energy_boundary", "repetitions"};
    for (const Measurand& q : measurands())
        for (const char* end : {"", "_low", "_high"}) names.push_back(std::string(q.column) + end);
    std::string text = csv::line(names);
    for (const auto& [bundle, name, c] : some(bundles)) {
        std::vector<std::string> row{cell_text(bundle),
                                     cell_text(c.family),
                                     cell_text(c.kernel),
                                     cell_text(c.variant),
                                     cell_text(c.kind),
                                     cell_text(c.input),
                                     fmt::format("{}", c.size),
                                     fmt::format("{}", c.threads),
                                     cell_text(c.vl),
                                     cell_text(c.load),
                                     cell_text(c.evidence),
                                     cell_text(c.boundary),
                                     fmt::format("{}", c.costs().size())};
        for (const Measurand& q : measurands()) {
            const auto f = q.of(c);
            const auto end = [&](bool known, double stats::Interval::*value) {
                return known ? fmt::format("{}", f->interval.*value) : "NA";
            };
            row.push_back(end(f.has_value(), &stats::Interval::value));
            row.push_back(end(f && f->bounded, &stats::Interval::low));
            row.push_back(end(f && f->bounded, &stats::Interval::high));
        }
        text += csv::line(row);
    }
    return text;
}

} // namespace perf
