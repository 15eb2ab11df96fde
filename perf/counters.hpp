#pragma once
// Hardware counters of one thread: event codes by libpfm4, opened by perf_event_open as one group, each value
// with the share of time that it was really counting. User mode only, which needs the least rights. Events of
// an uncore PMU count for the whole system and stand beside the group.
#include "pmu.hpp"
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace perf {

/// An event by its libpfm4 name ("perf::CYCLES", "arm_n2::L1D_CACHE_REFILL"), or why it cannot be had.
struct Event {
    std::string name;
    std::uint32_t type = 0;       ///< of perf_event_attr
    std::uint64_t config = 0;     ///< of perf_event_attr
    std::string absent;           ///< the reason, and what to change; empty: the event opens
    std::string source{};         ///< libpfm4 | raw | sysfs | software
    std::vector<PmuUnit> units{}; ///< of an uncore event; its value is their sum
};

/// What a run counts unless it is told otherwise, in the order of the columns cycles, instructions,
/// branch_misses and cache_misses.
std::span<const std::string> default_events();

/// The code of an event by its libpfm4 name; `absent` says that libpfm4 does not know it here.
Event encode(const std::string& name);

/// Encodes each name and tries to open it, all in one group: what the machine really offers.
std::vector<Event> probe(std::span<const std::string> names);

/// Whether this process may count the whole system whatever perf_event_paranoid says: root or CAP_PERFMON.
bool may_perfmon();

/// Tries to open an event alone; where it does not, sets `absent`.
void try_alone(Event& event);

/// Opens the events as one group and runs a little code: the share of that time that the group was counting;
/// none where not all of them open. A group may open and never run: other users hold counters too.
std::optional<double> share_running(std::span<const Event> events);

class Counters {
public:
    /// Opens those of the events that have no reason to be absent, for the calling thread, stopped. An event
    /// that does not open after all is read as absent; so are uncore events without `uncore`: of several
    /// threads only one may count for the system.
    explicit Counters(std::span<const Event> events, bool uncore = true);
    ~Counters();
    Counters(const Counters&) = delete;
    Counters& operator=(const Counters&) = delete;

    /// Both are one ioctl on the group, and one on each unit of an uncore event.
    void start() noexcept;
    void stop() noexcept;

    struct Reading {
        std::vector<std::optional<double>> values; ///< as the events, scaled up where they were multiplexed
        std::vector<std::optional<std::uint64_t>> raw; ///< as they were counted
        std::optional<double> running;                 ///< least share of the time that an event was counting
    };
    Reading read() const;
    /// Whether every event is open in the group.
    bool complete() const;

private:
    std::vector<int> files_;              ///< one an event; -1: not open
    std::vector<std::vector<int>> units_; ///< of uncore events
    int leader_ = -1;
};

} // namespace perf
