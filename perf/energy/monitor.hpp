#pragma once
// Every energy source of a run, all the time; and what each says of a phase.
#include "track.hpp"

namespace perf::energy {

/// What this machine has, in the order in which it is believed: BMC, sensors, counters of the processor. For
/// each kind at least one entry, absent ones with the reason and how to get it.
std::vector<Found> find(const std::filesystem::path& sysfs);

/// What a name of --energy opens, those of a meter's log and `none` excepted. Refuses a name that is none and
/// a source that is absent; `auto` opens what is there.
std::vector<std::unique_ptr<Source>> open_sources(const std::string& name,
                                                  const std::filesystem::path& sysfs);

class Monitor {
public:
    /// Opens what the options name; refuses a name that is none and a source that is absent. `auto` takes
    /// what is there.
    explicit Monitor(const Options& options);

    std::size_t size() const noexcept { return tracks_.size(); }
    const Info& info(std::size_t i) const { return tracks_[i]->info(); }

    /// The beginning or the end of a phase. Waits a few milliseconds for counters to move.
    Time mark();
    /// What each source says of the phase between two marks.
    std::vector<Reading> between(Time begin, Time end);
    /// How long a phase must be for every source to know it within 1 %.
    double least_phase_s();

private:
    std::vector<std::unique_ptr<Track>> tracks_;
};

/// Two sources that watched the same phases: watts of the second by those of the first, by least squares.
struct Agreement {
    std::string first, second;
    std::size_t phases = 0;
    double slope = 0, offset_w = 0;
};
/// None where there are fewer than three phases or the first shows always the same.
std::optional<Agreement> agreement(std::string first, std::string second,
                                   const std::vector<double>& first_watts,
                                   const std::vector<double>& second_watts);

} // namespace perf::energy
