#include "watch.hpp"
#include "perf/interrupt.hpp"
#include "power_log.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace perf::energy {
namespace {

using Seconds = std::chrono::duration<double>;

/// What the log shows of a source: watts, also where it counts.
Info as_watts(Info info) {
    if (!info.counts) return info;
    info.period_s = interval_s(info);
    info.resolution /= info.period_s;
    info.counts = false;
    return info;
}

void sleep_until(Time at) {
    constexpr std::chrono::milliseconds nap(100); // an interrupt does not wait longer
    for (Time now = Clock::now(); now < at && !OnInterrupt::asked(); now = Clock::now())
        std::this_thread::sleep_until(std::min(at, now + nap));
}

/// One reading after the other.
class Readings {
public:
    explicit Readings(Source& source) : source_(source) {}

    /// Watts now; none: the first of a source that counts. Throws Fault.
    std::optional<double> next() {
        const Time before = at_;
        const double value = source_.read();
        at_ = Clock::now();
        if (!source_.info().counts) return value;
        const bool first = !std::exchange(begun_, true);
        const double grown = value - std::exchange(joules_, value);
        const double seconds = Seconds(at_ - before).count();
        if (first) return {};
        if (grown <= 0) throw Fault(fmt::format("the counter stood still for {:.2g} s", seconds));
        return grown / seconds;
    }
    void fail() { begun_ = false; }

private:
    Source& source_;
    Time at_;
    double joules_ = 0;
    bool begun_ = false;
};

} // namespace

Watched watch(Source& source, const std::filesystem::path& file, double seconds) {
    const Info& info = source.info();
    const auto duration = [](double s) { return std::chrono::duration_cast<Clock::duration>(Seconds(s)); };
    PowerLogWriter log(file, as_watts(info));
    Readings readings(source);
    Watched watched;
    const OnInterrupt on_interrupt;
    for (const Time end = Clock::now() + duration(seconds); Clock::now() < end && !OnInterrupt::asked();
         sleep_until(std::min(end, Clock::now() + duration(interval_s(info))))) {
        std::optional<double> watts;
        std::string failed;
        try {
            watts = readings.next();
        } catch (const std::exception& error) {
            readings.fail();
            failed = reason_of(error, info);
        }
        const bool ended = OnInterrupt::asked(); // Ctrl-C ends ipmitool too
        if (!watts && (failed.empty() || ended)) continue;
        log.write(std::chrono::system_clock::now(), watts, failed);
        ++(watts ? watched.readings : watched.failed);
    }
    return watched;
}

} // namespace perf::energy
