#include "log.hpp"
#include "perf/csv.hpp"
#include "perf/error.hpp"
#include "perf/text.hpp"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace perf::energy {

Log::Log(const std::filesystem::path& folder) : file_(folder / log_name) {
    descriptor_ = open(file_.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (descriptor_ < 0) refuse("cannot write {}: {}", file_.string(), std::strerror(errno));
    const std::string header = csv::line(
        std::vector<std::string>{"run", "kernel", "variant", "input", "size", "load", "repetition", "source",
                                 "boundary", "end", "seconds", "joules", "uncertainty_j", "reason"});
    if (lseek(descriptor_, 0, SEEK_END) == 0 &&
        write(descriptor_, header.data(), header.size()) != ssize_t(header.size()))
        refuse("cannot write {}: {}", file_.string(), std::strerror(errno));
}

Log::~Log() { close(descriptor_); }

std::string Log::record(Sample& sample, Monitor& monitor, Time begin, Time end) {
    std::vector<Info> infos;
    for (std::size_t i = 0; i < monitor.size(); ++i) infos.push_back(monitor.info(i));
    return record(sample, infos, monitor.between(begin, end),
                  std::chrono::duration<double>(end - begin).count());
}

std::string Log::record(Sample& sample, std::span<const Info> infos, std::span<const Reading> readings,
                        double seconds) {
    names_.resize(readings.size());
    first_watts_.resize(readings.size());
    watts_.resize(readings.size());
    std::string lines;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const Reading& reading = readings[i];
        const Info& info = infos[i];
        const auto number = [](auto value) { return value ? fmt::format("{}", *value) : std::string("NA"); };
        lines += csv::line(std::vector<std::string>{
            sample.run, sample.kernel, sample.variant, sample.input, fmt::format("{}", sample.size),
            number(sample.load), fmt::format("{}", sample.repetition), info.name, info.boundary, sample.time,
            fmt::format("{}", seconds), number(reading.joules), number(reading.uncertainty_j),
            reading.reason.empty() ? "NA" : reading.reason});
        names_[i] = info.name;
        if (reading.joules && readings[0].joules) {
            first_watts_[i].push_back(*readings[0].joules / seconds);
            watts_[i].push_back(*reading.joules / seconds);
        }
    }
    if (write(descriptor_, lines.data(), lines.size()) != ssize_t(lines.size()))
        refuse("cannot write {}: {}; the rows written so far are kept", file_.string(), std::strerror(errno));

    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (!readings[i].joules) continue;
        sample.energy_j = readings[i].joules;
        sample.energy_s = seconds;
        sample.energy_uncertainty_j = readings[i].uncertainty_j;
        sample.energy_source = infos[i].name;
        sample.energy_boundary = infos[i].boundary;
        shortest_phase_s_ = std::min(shortest_phase_s_.value_or(seconds), seconds);
        return {};
    }
    return readings.front().reason;
}

std::vector<Agreement> Log::agreements() const {
    std::vector<Agreement> list;
    for (std::size_t i = 1; i < names_.size(); ++i)
        if (auto found = agreement(names_[0], names_[i], first_watts_[i], watts_[i])) list.push_back(*found);
    return list;
}

} // namespace perf::energy
