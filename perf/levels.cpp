#include "levels.hpp"
#include "stats.hpp"
#include "table.hpp"
#include "text.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace perf {
namespace {

/// Values of the repetitions of a level.
struct Seen {
    std::vector<double> achieved, calls, gbps, p50, p99, watts;
    std::string why_not;
};

std::optional<double> median(const std::vector<double>& values) {
    return values.empty() ? std::nullopt : std::optional(stats::median(values));
}

void see(Seen& level, const Sample& s) {
    if (s.status != "ok" || !s.seconds || *s.seconds <= 0) {
        level.why_not = s.status + ": " + s.reason;
        return;
    }
    const auto add = [](std::vector<double>& to, std::optional<double> value) {
        if (value) to.push_back(*value);
    };
    add(level.achieved, s.load_achieved);
    level.calls.push_back(double(s.ops.value_or(0)) / *s.seconds);
    level.gbps.push_back(double(s.bytes.value_or(0)) / *s.seconds * 1e-9);
    add(level.p50, s.latency_p50_s);
    add(level.p99, s.latency_p99_s);
    if (s.energy_j) level.watts.push_back(*s.energy_j / s.energy_s.value_or(*s.seconds));
}

void score(Loaded& all) {
    double bytes = 0, watts = 0, idle = 0, busy = 0;
    bool has_idle = false;
    for (const LevelSummary& level : all.levels) {
        if (!level.repetitions)
            return void(all.no_score = fmt::format("{} % is {}", level.percent, level.why_not));
        if (!level.watts) return void(all.no_score = "no energy was measured");
        bytes += *level.gbps * 1e9;
        watts += *level.watts;
        if (level.percent == 0)
            has_idle = true, idle = *level.watts;
        else
            ++busy;
    }
    all.gross = bytes / watts;
    const double above_idle = watts - idle * (busy + 1);
    if (has_idle && above_idle > 0) all.net = bytes / above_idle;
}

std::string number(std::optional<double> value, double scale, const char* format) {
    return value ? fmt::format(fmt::runtime(format), *value * scale) : "NA";
}

} // namespace

std::vector<Loaded> loaded(const std::vector<Sample>& samples) {
    using Key = std::tuple<std::string, std::string, std::string, std::uint64_t, std::uint64_t>;
    std::vector<Loaded> all;
    std::map<Key, std::size_t> index;
    std::vector<std::map<double, Seen, std::greater<>>> seen;
    for (const Sample& s : samples) {
        if (!s.load) continue;
        const auto [at, fresh] =
            index.try_emplace(Key{s.kernel, s.variant, s.input, s.size, s.threads}, all.size());
        if (fresh) {
            all.push_back({.kernel = s.kernel,
                           .variant = s.variant,
                           .kind = s.kind,
                           .input = s.input,
                           .size = s.size,
                           .threads = s.threads});
            seen.emplace_back();
        }
        see(seen[at->second][*s.load], s);
        Loaded& one = all[at->second];
        if (!s.energy_boundary.empty()) {
            if (!one.boundary.empty() && one.boundary != s.energy_boundary)
                one.no_score = "energy of two boundaries: " + one.boundary + " and " + s.energy_boundary;
            one.boundary = s.energy_boundary;
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const auto& [percent, level] : seen[i])
            all[i].levels.push_back({.percent = percent,
                                     .repetitions = level.calls.size(),
                                     .achieved = median(level.achieved),
                                     .calls_a_second = median(level.calls),
                                     .gbps = median(level.gbps),
                                     .p50_s = median(level.p50),
                                     .p99_s = median(level.p99),
                                     .watts = median(level.watts),
                                     .why_not = level.why_not});
        if (all[i].no_score.empty()) score(all[i]);
    }
    return all;
}

std::string load_tables(const std::vector<Loaded>& all) {
    std::string text;
    for (const Loaded& one : all) {
        Table table{.headings = {{fmt::format("{} {}, {}, {} x{}", one.kernel, one.variant, one.input,
                                              size_text(one.size), one.threads)},
                                 {"achieved %", true},
                                 {"calls/s", true},
                                 {"GB/s", true},
                                 {"p50 ms", true},
                                 {"p99 ms", true},
                                 {one.boundary.empty() ? "W" : "W " + one.boundary, true},
                                 {"J/GB", true},
                                 {"status"}},
                    .rows = {}};
        for (const LevelSummary& level : one.levels) {
            std::optional<double> joules; // a gigabyte
            if (level.watts && level.gbps.value_or(0) > 0) joules = *level.watts / *level.gbps;
            table.rows.push_back({fmt::format("{} %", level.percent), number(level.achieved, 1, "{:.1f}"),
                                  number(level.calls_a_second, 1, "{:.4g}"), number(level.gbps, 1, "{:.4g}"),
                                  number(level.p50_s, 1e3, "{:.3f}"), number(level.p99_s, 1e3, "{:.3f}"),
                                  number(level.watts, 1, "{:.2f}"), number(joules, 1, "{:.4g}"),
                                  level.repetitions ? "ok" : level.why_not});
        }
        text += table.text(Format::table);
        if (one.gross)
            text += fmt::format("score {:.4g} MB/J, net of idle {}\n", *one.gross * 1e-6,
                                one.net ? fmt::format("{:.4g} MB/J", *one.net * 1e-6) : "NA: no idle level");
        else
            text += "score NA: " + one.no_score + "\n";
        text += "\n";
    }
    return text;
}

} // namespace perf
