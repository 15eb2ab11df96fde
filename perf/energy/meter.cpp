#include "meter.hpp"
#include "boundary.hpp"
#include "perf/csv.hpp"
#include "perf/error.hpp"
#include "perf/text.hpp"
#include <charconv>
#include <cmath>
#include <ctime>
#include <fstream>

namespace perf::energy {
namespace {

using Seconds = std::chrono::duration<double>;

std::optional<double> real(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return {};
    return value;
}

/// Seconds since 1970 of a number, or of 2026-01-31T12:00:00.5Z.
std::optional<double> timestamp(const std::string& text) {
    if (const auto plain = real(text)) return plain;
    std::tm time{};
    const char* rest = strptime(text.c_str(), "%Y-%m-%dT%H:%M:%S", &time);
    if (!rest) rest = strptime(text.c_str(), "%Y-%m-%d %H:%M:%S", &time);
    if (!rest) return {};
    std::string fraction(rest);
    if (fraction.ends_with('Z')) fraction.pop_back();
    const auto part = fraction.empty() ? std::optional(0.0) : real("0" + fraction);
    if (!part) return {};
    return double(timegm(&time)) + *part;
}

} // namespace

MeterLog::MeterLog(const std::string& text) {
    const auto last = text.rfind(':'),
               middle = last == text.npos || last == 0 ? text.npos : text.rfind(':', last - 1);
    const auto offset = middle == text.npos ? std::nullopt : real(text.substr(last + 1));
    const std::string boundary = middle == text.npos ? "" : text.substr(middle + 1, last - middle - 1);
    if (!offset || *offset < 0 || !is_boundary(boundary))
        refuse("--energy meter={}: give the log, what it covers and how far its clock may be off in seconds, "
               "as in "
               "meter=log.csv:wall-ac:0.5; boundaries are {}",
               text, boundaries());
    file_ = text.substr(0, middle);
    offset_s_ = *offset;
    if (!std::ifstream(file_)) refuse("--energy meter={}: {} cannot be read", text, file_.string());
    info_ = {.name = "meter", .boundary = boundary, .where = file_.filename().string(), .period_s = 1};
}

/// The whole log, by this machine's steady clock. Throws Fault.
std::vector<Point> MeterLog::points() const {
    std::ifstream log(file_, std::ios::binary);
    if (!log) throw Fault(fmt::format("{} cannot be read", file_.string()));
    const Seconds now_there = std::chrono::system_clock::now().time_since_epoch();
    const Time now_here = Clock::now();
    std::vector<Point> list;
    try {
        csv::Reader reader(log, csv::Ending::line_break); // the logger may be writing a line
        while (reader.next()) {
            const auto cells = reader.cells();
            const auto when = cells.size() < 2 ? std::nullopt : timestamp(std::string(trim(cells[0])));
            const auto watts = cells.size() < 2 ? std::nullopt : real(trim(cells[1]));
            if (reader.line() == 1 && !when) continue; // names
            if (!when || !watts || *watts < 0) reader.fail(0, "it is no timestamp,watts");
            const Time at =
                now_here + std::chrono::duration_cast<Clock::duration>(Seconds(*when) - now_there);
            if (!list.empty() && at <= list.back().at) reader.fail(0, "time goes back");
            add_watts(list, at, *watts);
        }
    } catch (const Malformed& error) {
        throw Fault(fmt::format("{}:{}:{}: {}", file_.string(), error.line, error.column, error.what()));
    }
    return list;
}

Reading MeterLog::between(Time begin, Time end) {
    const Time patience =
        end + std::chrono::duration_cast<Clock::duration>(Seconds(2 * info_.period_s + offset_s_));
    try {
        std::vector<Point> list = points();
        while ((list.empty() || list.back().at < end) && Clock::now() < patience) {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            list = points();
        }
        const double spacing =
            list.size() < 2 ? info_.period_s
                            : Seconds(list.back().at - list.front().at).count() / double(list.size() - 1);
        return energy::between(list, info_, begin, end, offset_s_ + spacing);
    } catch (const Fault& fault) {
        return {.joules = {}, .uncertainty_j = {}, .reason = fault.what()};
    }
}

double MeterLog::least_phase_s() { return 100 * (info_.period_s + offset_s_); }

} // namespace perf::energy
