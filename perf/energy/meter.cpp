#include "meter.hpp"
#include "boundary.hpp"
#include "perf/error.hpp"
#include "power_log.hpp"
#include <fstream>

namespace perf::energy {
namespace {

using Seconds = std::chrono::duration<double>;

} // namespace

MeterLog::MeterLog(const std::string& text) {
    const auto last = text.rfind(':'),
               middle = last == text.npos || last == 0 ? text.npos : text.rfind(':', last - 1);
    const auto offset = middle == text.npos ? std::nullopt : not_negative(text.substr(last + 1));
    const std::string boundary = middle == text.npos ? "" : text.substr(middle + 1, last - middle - 1);
    if (!offset || !is_boundary(boundary))
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
    const Seconds now_there = std::chrono::system_clock::now().time_since_epoch(),
                  now_here = Clock::now().time_since_epoch();
    std::vector<Point> list;
    try {
        csv::Reader reader(log, csv::Ending::line_break); // the logger may be writing a line
        while (reader.next())
            if (reader.line() > 1 || timestamp(reader.cells()[0])) // names
                add_line(list, reader, now_here - now_there);
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
