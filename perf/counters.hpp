#pragma once
// Hardware counters of one thread: event codes by libpfm4, opened by perf_event_open as one group, each value
// with the share of time that it was really counting. User mode only, which needs the least rights.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace perf {

/// An event by its libpfm4 name ("perf::CYCLES", "arm_n2::L1D_CACHE_REFILL"), or why it cannot be had.
struct Event {
    std::string name;
    std::uint32_t type = 0;   ///< of perf_event_attr
    std::uint64_t config = 0; ///< of perf_event_attr
    std::string absent;       ///< the reason, and what to change; empty: the event opens
};

/// What a run counts unless it is told otherwise, in the order of the columns cycles, instructions,
/// branch_misses and cache_misses.
std::span<const std::string> default_events();

/// Encodes each name and tries to open it, all in one group: what the machine really offers.
std::vector<Event> probe(std::span<const std::string> names);

class Counters {
public:
    /// Opens those of the events that probe() found, for the calling thread, stopped. An event that does not
    /// open after all is read as absent.
    explicit Counters(std::span<const Event> events);
    ~Counters();
    Counters(const Counters&) = delete;
    Counters& operator=(const Counters&) = delete;

    /// Both are one ioctl on the group.
    void start() noexcept;
    void stop() noexcept;

    struct Reading {
        std::vector<std::optional<double>> values; ///< as the events, scaled up where they were multiplexed
        std::optional<double> running;             ///< share of the time that the group was counting
    };
    Reading read() const;

private:
    std::vector<int> files_; ///< one an event; -1: not open
    int leader_ = -1;
};

} // namespace perf
