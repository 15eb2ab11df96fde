#include "disturbance.hpp"
#include "text.hpp"
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <fstream>
#include <sched.h>
#include <sstream>
#include <sys/resource.h>
#include <unistd.h>

namespace perf {
namespace {

// A repetition is disturbed when others had more than this share of it, or the clock moved further.
constexpr double tolerated_share = 0.01, tolerated_drift = 0.05;

/// The eighth number behind "cpuN", or "cpu" for all, in /proc/stat (proc(5)): time stolen, in ticks.
std::optional<double> steal(const std::string& cpu) {
    std::ifstream file("/proc/stat");
    const std::string key = cpu + " ";
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with(key)) continue;
        std::istringstream numbers(line.substr(key.size()));
        double ticks = 0;
        for (int i = 0; i < 8; ++i)
            if (!(numbers >> ticks)) return {};
        return ticks / double(sysconf(_SC_CLK_TCK));
    }
    return {};
}

/// The second number: nanoseconds on the run queue, ready but not running (sched-stats.rst).
std::optional<double> waiting() {
    std::ifstream file("/proc/thread-self/schedstat");
    double running = 0, waited = 0;
    if (!(file >> running >> waited)) return {};
    return waited * 1e-9;
}

std::optional<std::uint64_t> throttles(int cpu) {
    const std::string text =
        read_line(fmt::format("/sys/devices/system/cpu/cpu{}/thermal_throttle/core_throttle_count", cpu));
    if (text.empty()) return {};
    return std::strtoull(text.c_str(), nullptr, 10);
}

template <class Number>
std::optional<Number> difference(std::optional<Number> from, std::optional<Number> to) {
    if (!from || !to || *to < *from) return {};
    return *to - *from;
}

} // namespace

std::optional<double> stolen_from_all() { return steal("cpu"); }

std::string Disturbance::reason() const {
    const double tolerated = tolerated_share * seconds;
    if (migrated) return "moved to another CPU";
    if (steal_s.value_or(0) > tolerated)
        return fmt::format("the hypervisor took the CPU for {:.0f} ms of {:.1f} ms", *steal_s * 1e3,
                           seconds * 1e3);
    if (waiting_s.value_or(0) > tolerated)
        return fmt::format("waited {:.2f} ms of {:.2f} ms for the CPU", *waiting_s * 1e3, seconds * 1e3);
    if (throttled.value_or(0) > 0) return "the core was throttled for its heat";
    if (std::abs(drift) > tolerated_drift) return fmt::format("the clock moved by {:+.1f} %", drift * 100);
    return {};
}

Watch::Reading Watch::read() {
    Reading now{
        .at = std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(),
        .cpu = sched_getcpu(),
        .steal_s = {},
        .waiting_s = waiting(),
        .switches = {},
        .throttled = {}};
    now.steal_s = steal(fmt::format("cpu{}", now.cpu));
    now.throttled = throttles(now.cpu);
    rusage usage{};
    if (getrusage(RUSAGE_THREAD, &usage) == 0) now.switches = std::uint64_t(usage.ru_nivcsw);
    return now;
}

Watch::Watch() : begin_(read()) {}

Disturbance Watch::end(double drift) const {
    const Reading now = read();
    const bool same = now.cpu == begin_.cpu;
    return {.seconds = now.at - begin_.at,
            .steal_s = same ? difference(begin_.steal_s, now.steal_s) : std::nullopt,
            .waiting_s = difference(begin_.waiting_s, now.waiting_s),
            .switches = difference(begin_.switches, now.switches),
            .throttled = same ? difference(begin_.throttled, now.throttled) : std::nullopt,
            .migrated = !same,
            .drift = drift};
}

} // namespace perf
