#pragma once
// An external meter's log: a CSV of timestamp,watts that some logger writes while the run goes on, by a clock
// of its own. The log of `wattproof watch` is one too.
#include "track.hpp"

namespace perf::energy {

class MeterLog : public Track {
public:
    /// "FILE:BOUNDARY:OFFSET": the log, what the meter's cable feeds, and the most that its clock may be off
    /// this machine's, in seconds. Timestamps are seconds since 1970 or ISO 8601 in UTC; a first line of
    /// names is skipped. Refuses a text that says less, and a file that cannot be read.
    explicit MeterLog(const std::string& text);

    const Info& info() const override { return info_; }
    void mark() override {}
    Reading between(Time begin, Time end) override;
    double least_phase_s() override;

private:
    std::vector<Point> points() const;
    Info info_;
    std::filesystem::path file_;
    double offset_s_ = 0;
};

} // namespace perf::energy
