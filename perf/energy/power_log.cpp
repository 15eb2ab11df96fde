#include "power_log.hpp"
#include "boundary.hpp"
#include "perf/bundle.hpp"
#include "perf/error.hpp"
#include "perf/text.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <fmt/ranges.h>
#include <unistd.h>

namespace perf::energy {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::array<std::string_view, 8> columns{"time",     "watts",        "reason",   "source",
                                                  "boundary", "resolution_w", "period_s", "uncertainty"};
constexpr std::size_t reason_at = 2, source_at = 3; // where they stand

constexpr double least_time = 0, end_of_century = 4102444800; // seconds since 1970
constexpr int longest_gap = 10;                               // periods

Info info_of(const csv::Reader& line) {
    const auto cells = line.cells();
    const auto number = [&](std::size_t cell) {
        const auto value = not_negative(cells[cell]);
        if (!value) line.fail(cell, fmt::format("{} is no number from 0 on", columns[cell]));
        return *value;
    };
    if (cells[source_at].empty() || cells[source_at] == "NA") line.fail(source_at, "a source needs a name");
    if (!is_boundary(cells[source_at + 1]) && cells[source_at + 1] != "unknown")
        line.fail(source_at + 1, fmt::format("boundary is none of {}, unknown", boundaries()));
    if (number(source_at + 3) == 0) line.fail(source_at + 3, "period_s must be above 0");
    return {.name = std::string(cells[source_at]),
            .boundary = std::string(cells[source_at + 1]),
            .where = {},
            .counts = false,
            .resolution = number(source_at + 2),
            .period_s = number(source_at + 3),
            .uncertainty = number(source_at + 4),
            .declared = {}};
}

} // namespace

std::optional<double> not_negative(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value) || value < 0)
        return {};
    return value;
}

std::optional<double> timestamp(std::string_view cell) {
    const std::string text(trim(cell));
    std::optional<double> when = not_negative(text);
    if (!when) {
        std::tm time{};
        const char* rest = strptime(text.c_str(), "%Y-%m-%dT%H:%M:%S", &time);
        if (!rest) rest = strptime(text.c_str(), "%Y-%m-%d %H:%M:%S", &time);
        if (!rest) return {};
        std::string fraction(rest);
        if (fraction.ends_with('Z')) fraction.pop_back();
        const auto part = fraction.empty() ? std::optional(0.0) : not_negative("0" + fraction);
        if (part) when = double(timegm(&time)) + *part;
    }
    return when && *when >= least_time && *when < end_of_century ? when : std::nullopt;
}

void add_line(std::vector<Point>& points, const csv::Reader& line, Seconds later) {
    const auto cells = line.cells();
    const auto when = timestamp(cells[0]);
    const std::string_view shown = cells.size() < 2 ? "" : trim(cells[1]);
    const auto watts = not_negative(shown);
    if (!when || (!watts && shown != "NA")) line.fail(0, "it is no timestamp,watts");
    const Time at(std::chrono::duration_cast<Clock::duration>(Seconds(*when) + later));
    if (!points.empty() && at <= points.back().at) line.fail(0, "time goes back");
    if (watts) return add_watts(points, at, *watts);
    const bool said = cells.size() > reason_at && !cells[reason_at].empty() && cells[reason_at] != "NA";
    points.push_back({.at = at,
                      .joules = points.empty() ? 0 : points.back().joules,
                      .watts = 0,
                      .fault = said ? std::string(cells[reason_at]) : "the log has no watts there"});
}

PowerLogWriter::PowerLogWriter(std::filesystem::path file, const Info& info)
    : file_(std::move(file)), source_{info.name, info.boundary, fmt::format("{}", info.resolution),
                                      fmt::format("{}", info.period_s), fmt::format("{}", info.uncertainty)},
      descriptor_(open(file_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0644)) {
    if (descriptor_ < 0 && errno == EEXIST)
        refuse("{} is there already: choose another file with -o", file_.string());
    if (descriptor_ < 0) refuse("cannot write {}: {}", file_.string(), std::strerror(errno));
    write(csv::line(std::vector<std::string>(columns.begin(), columns.end())));
}

PowerLogWriter::~PowerLogWriter() { close(descriptor_); }

void PowerLogWriter::write(std::chrono::system_clock::time_point at, std::optional<double> watts,
                           const std::string& why) {
    std::vector<std::string> cells{utc(at), watts ? fmt::format("{}", *watts) : "NA", watts ? "NA" : why};
    cells.insert(cells.end(), source_.begin(), source_.end());
    write(csv::line(cells));
}

void PowerLogWriter::write(std::string_view line) {
    const ssize_t written = ::write(descriptor_, line.data(), line.size());
    if (written != ssize_t(line.size()))
        refuse("cannot write {}: {}; the lines written so far are kept", file_.string(),
               std::strerror(written < 0 ? errno : ENOSPC));
}

PowerLog read_power_log(const std::filesystem::path& path, Seconds later) {
    std::ifstream file = open_file(path);
    csv::Reader line(file, csv::Ending::line_break); // it may be growing
    PowerLog log;
    std::vector<std::string> first; // the columns behind the reason, which are the same in all lines
    try {
        if (!line.next() || !std::ranges::equal(line.cells(), columns))
            refuse("{} is no log of wattproof watch: its first line must be {}", path.string(),
                   fmt::join(columns, ","));
        while (line.next()) {
            const auto cells = line.cells();
            if (cells.size() != columns.size())
                line.fail(0, fmt::format("{} cells, but {} columns", cells.size(), columns.size()));
            const auto what = cells.subspan(source_at);
            if (first.empty()) {
                log.info = info_of(line);
                first.assign(what.begin(), what.end());
            } else if (!std::ranges::equal(what, first)) {
                line.fail(source_at, "another source than in the first line: a log is of one");
            }
            add_line(log.points, line, later);
            if (log.points.size() < 2) continue;
            const auto last = log.points.end() - 1;
            const auto gap = last->at - (last - 1)->at;
            if (gap <= Seconds(longest_gap * log.info.period_s)) continue;
            log.points.insert(
                last, Point{.at = last->at - gap / 2,
                            .joules = last->joules,
                            .watts = 0,
                            .fault = fmt::format("the log has no line for {:.3g} s", Seconds(gap).count())});
        }
    } catch (const Malformed& error) {
        refuse(path.string(), error);
    }
    if (log.points.empty()) refuse("{} has no reading in it", path.string());
    return log;
}

} // namespace perf::energy
