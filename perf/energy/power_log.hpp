#pragma once
// Logs of watts. Any has lines of timestamp,watts; the one that `wattproof watch` writes has a reason where a
// reading failed, and says in every line what the source is, so that it needs no other file:
//   time,watts,reason,source,boundary,resolution_w,period_s,uncertainty
//   2026-11-28T21:00:00.123Z,231.5,NA,redfish,node-dc,0.1,1,0
//   2026-11-28T21:00:05.631Z,NA,the BMC: no answer within 5 s,redfish,node-dc,0.1,1,0
// The last three are those of Info: watts, seconds, and a share of the value.
#include "perf/csv.hpp"
#include "track.hpp"

namespace perf::energy {

/// The number that a text is; none where it is none, or negative.
std::optional<double> not_negative(std::string_view text);

/// Seconds since 1970 of a number, or of 2026-01-31T12:00:00.5Z; none where it is neither, or no time of our
/// century.
std::optional<double> timestamp(std::string_view text);

/// Takes a line of any log as the next point, `later` than it says; NA instead of watts is a fault. Throws
/// Malformed where it is no timestamp,watts, or not behind the last point.
void add_line(std::vector<Point>& points, const csv::Reader& line, std::chrono::duration<double> later);

/// Writes the log of a source. A line is on its way to the disk when write() returns.
class PowerLogWriter {
public:
    /// Refuses a file that is there already, or cannot be written.
    PowerLogWriter(std::filesystem::path file, const Info& info);
    ~PowerLogWriter();
    PowerLogWriter(const PowerLogWriter&) = delete;
    PowerLogWriter& operator=(const PowerLogWriter&) = delete;

    /// `reason`: why there are no watts.
    void write(std::chrono::system_clock::time_point at, std::optional<double> watts,
               const std::string& reason);

private:
    void write(std::string_view line);
    std::filesystem::path file_;
    std::vector<std::string> source_; ///< the columns behind the reason
    int descriptor_ = -1;
};

struct PowerLog {
    Info info;
    std::vector<Point> points; ///< their time is UTC: since 1970
};

/// Reads such a log, each line `later` than it says. Where it has no line for ten periods there is a fault.
/// Refuses a file that is none, or of two sources, with line and column.
PowerLog read_power_log(const std::filesystem::path& file, std::chrono::duration<double> later);

} // namespace perf::energy
