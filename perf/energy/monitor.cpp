#include "monitor.hpp"
#include "meter.hpp"
#include "perf/error.hpp"
#include <algorithm>
#include <fmt/ranges.h>
#include <numeric>

namespace perf::energy {
namespace {

void append(std::vector<Found>& to, std::vector<Found> list) {
    std::ranges::move(list, std::back_inserter(to));
}

/// The part of "meter=FILE" behind "meter=".
std::optional<std::string> argument(const std::string& name, std::string_view key) {
    if (!name.starts_with(key) || name.size() <= key.size() || name[key.size()] != '=') return {};
    return name.substr(key.size() + 1);
}

} // namespace

std::vector<Found> find(const std::filesystem::path& sysfs) {
    std::vector<Found> all;
    if (sysfs == "/sys") all.push_back(find_ipmi("")); // of this machine, not of a copied tree
    append(all, find_hwmon(sysfs));
    append(all, find_powercap(sysfs));
    append(all, find_perf_power(sysfs));
    return all;
}

std::vector<std::string> without_addresses(const std::vector<std::string>& names) {
    std::vector<std::string> list;
    for (const std::string& name : names)
        list.push_back(name.starts_with("declared=") ? name : name.substr(0, name.find('=')));
    return list;
}

std::vector<std::unique_ptr<Source>> open_sources(const std::string& name,
                                                  const std::filesystem::path& sysfs) {
    std::vector<std::unique_ptr<Source>> sources;
    if (const auto watts = argument(name, "declared")) {
        sources.push_back(declared(*watts));
    } else if (const auto url = argument(name, "redfish")) {
        try {
            sources.push_back(redfish(*url));
        } catch (const Fault& fault) {
            refuse("energy by redfish: {}", fault.what());
        }
    } else if (const auto address = argument(name, "ipmi")) {
        Found found = find_ipmi(*address);
        if (!found.source) refuse("energy by ipmi: {}", found.absent);
        sources.push_back(std::move(found.source));
    } else {
        // By the first word of the source's name: hwmon, powercap, scmi; perf-power without a space.
        std::vector<std::string> absent, known;
        for (Found& found : find(sysfs)) {
            std::string key = found.info.name.starts_with("perf ")
                                  ? "perf-power"
                                  : found.info.name.substr(0, found.info.name.find(' '));
            if (std::ranges::find(known, key) == known.end()) known.push_back(key);
            if (name != "auto" && name != key) continue;
            if (found.source)
                sources.push_back(std::move(found.source));
            else
                absent.push_back(found.absent);
        }
        if (name == "auto" || !sources.empty()) return sources;
        if (!absent.empty()) refuse("energy by {}: {}", name, fmt::join(absent, "; "));
        refuse("energy by {}: there are auto, none, {}, ipmi=lan://HOST, redfish=https://HOST, "
               "meter=FILE:BOUNDARY:OFFSET, declared=WATTS:BOUNDARY:SOURCE",
               name, fmt::join(known, ", "));
    }
    return sources;
}

Monitor::Monitor(const Options& options) {
    for (const std::string& name : options.names)
        if (const auto log = argument(name, "meter"))
            tracks_.push_back(std::make_unique<MeterLog>(*log));
        else if (name != "none")
            for (auto& source : open_sources(name, options.sysfs))
                tracks_.push_back(std::make_unique<Polled>(std::move(source)));
}

Time Monitor::mark() {
    for (const auto& track : tracks_) track->mark();
    return Clock::now();
}

std::vector<Reading> Monitor::between(Time begin, Time end) {
    std::vector<Reading> list;
    for (const auto& track : tracks_) list.push_back(track->between(begin, end));
    return list;
}

double Monitor::least_phase_s() {
    double longest = 0;
    for (const auto& track : tracks_) longest = std::max(longest, track->least_phase_s());
    return longest;
}

std::optional<Agreement> agreement(std::string first, std::string second, const std::vector<double>& x,
                                   const std::vector<double>& y) {
    const double n = double(x.size()), mean_x = std::reduce(x.begin(), x.end()) / n,
                 mean_y = std::reduce(y.begin(), y.end()) / n;
    double covariance = 0, variance = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        covariance += (x[i] - mean_x) * (y[i] - mean_y);
        variance += (x[i] - mean_x) * (x[i] - mean_x);
    }
    if (x.size() < 3 || variance == 0) return {};
    const double slope = covariance / variance;
    return Agreement{.first = std::move(first),
                     .second = std::move(second),
                     .phases = x.size(),
                     .slope = slope,
                     .offset_w = mean_y - slope * mean_x};
}

} // namespace perf::energy
