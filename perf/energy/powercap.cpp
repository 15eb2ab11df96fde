// The kernel's power capping zones (Documentation/power/powercap/powercap.rst). intel-rapl:N is a processor
// package, of AMD too, intel-rapl:N:M a part of it; RAPL counts in steps of 15 to 61 uJ, about once in a
// millisecond (Intel SDM 3B, 15.10). SCMI zones of Arm firmware show power only.
#include "files.hpp"

namespace perf::energy {
namespace fs = std::filesystem;
namespace {

constexpr double rapl_step = 61e-6, rapl_period = 1e-3;

Files::File counter(const fs::path& zone) {
    Files::File file{.path = zone / "energy_uj"};
    try {
        file.range = number(zone / "max_energy_range_uj");
    } catch (const Fault&) { // a zone without a range never starts over
    }
    return file;
}

} // namespace

std::vector<Found> find_powercap(const fs::path& sysfs) {
    std::vector<Files::File> packages, drams, platform, scmi;
    for (const fs::path& zone : entries(sysfs / "class/powercap")) {
        const std::string folder = zone.filename(), name = text(zone / "name");
        if (folder.starts_with("arm-scmi")) {
            if (fs::exists(zone / "power_uw")) scmi.push_back({.path = zone / "power_uw"});
        } else if (!fs::exists(zone / "energy_uj") || folder.starts_with("intel-rapl-mmio")) {
            continue; // the same packages once more
        } else if (name.starts_with("package")) {
            packages.push_back(counter(zone));
        } else if (name == "dram") {
            drams.push_back(counter(zone));
        } else if (name == "psys") {
            platform.push_back(counter(zone));
        }
    }
    const std::string where = (sysfs / "class/powercap").string();
    const auto rapl = [&](std::string name, std::string boundary) {
        return Info{.name = std::move(name),
                    .boundary = std::move(boundary),
                    .where = where,
                    .counts = true,
                    .resolution = rapl_step,
                    .period_s = rapl_period};
    };
    std::vector<Found> found;
    if (packages.empty()) {
        found.push_back(
            {.source = nullptr,
             .info = rapl("powercap", "package"),
             .absent = "no powercap zone: load intel_rapl_msr (Intel, AMD); Arm servers have none"});
    } else {
        // Memory is within the boundary only where every package counts it.
        const bool with_dram = drams.size() == packages.size();
        if (with_dram) packages.insert(packages.end(), drams.begin(), drams.end());
        found.push_back(files(rapl("powercap", with_dram ? "package+dram" : "package"), packages));
    }
    if (!platform.empty()) found.push_back(files(rapl("powercap psys", "node-dc"), platform));
    if (!scmi.empty())
        found.push_back(files(
            {.name = "scmi", .boundary = "soc", .where = where, .resolution = 1e-6, .period_s = 1}, scmi));
    return found;
}

} // namespace perf::energy
