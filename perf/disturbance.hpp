#pragma once
// What else happened while something was timed: a repetition that was disturbed is marked, and repeated.
#include <cstdint>
#include <optional>
#include <string>

namespace perf {

/// Seen by one thread. What cannot be read is absent, never 0.
struct Disturbance {
    double seconds = 0;            ///< how long it watched
    std::optional<double> steal_s; ///< the hypervisor ran others on this CPU (/proc/stat, in ticks)
    std::optional<double>
        waiting_s; ///< ready to run, but another task had the CPU (/proc/thread-self/schedstat)
    std::optional<std::uint64_t> switches;  ///< taken off the CPU against its will (getrusage)
    std::optional<std::uint64_t> throttled; ///< times that heat throttled this core
    bool migrated = false;                  ///< began on one CPU and ended on another
    double drift = 0; ///< of the clock, from before to after, as a share; negative: slower

    /// Empty: undisturbed. Else what it was: "waited 1.2 ms for the CPU, of 5.0 ms".
    std::string reason() const;
};

/// Seconds that the hypervisor has taken from all CPUs since it booted them; absent where /proc/stat does not
/// say.
std::optional<double> stolen_from_all();

/// Watches the calling thread from its construction on. Some microseconds a reading.
class Watch {
public:
    Watch();
    /// `drift` as the caller measured it.
    Disturbance end(double drift) const;

private:
    struct Reading {
        double at = 0;
        int cpu = -1;
        std::optional<double> steal_s, waiting_s;
        std::optional<std::uint64_t> switches, throttled;
    };
    static Reading read();
    Reading begin_;
};

} // namespace perf
