#pragma once
// energy.csv of a bundle: what each source said of each phase, beside the one that samples.csv shows.
#include "monitor.hpp"
#include "perf/sample.hpp"
#include <span>

namespace perf::energy {

inline constexpr const char* log_name = "energy.csv";

class Log {
public:
    /// Goes on where the file is there already. Refuses a folder that cannot be written.
    explicit Log(const std::filesystem::path& folder);
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    /// What the sources say of a phase: a line each, on its way to the disk when record() returns; and the
    /// first that knows goes into the sample. Returns why its energy is absent, "" where it is not.
    std::string record(Sample& sample, Monitor& monitor, Time begin, Time end);
    /// The same of what is known already: what each source is, and what it said of a phase of so many
    /// seconds.
    std::string record(Sample& sample, std::span<const Info> infos, std::span<const Reading> readings,
                       double seconds);

    /// In seconds, of the phases whose energy is known.
    std::optional<double> shortest_phase_s() const { return shortest_phase_s_; }

    /// The first source against each of the others, over the phases that both knew.
    std::vector<Agreement> agreements() const;

private:
    std::filesystem::path file_;
    int descriptor_ = -1;
    std::optional<double> shortest_phase_s_;
    std::vector<std::string> names_;
    std::vector<std::vector<double>> first_watts_,
        watts_; // by source, of the phases that it and the first knew
};

} // namespace perf::energy
