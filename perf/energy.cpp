#include "energy.hpp"
#include "text.hpp"
#include <filesystem>
#include <functional>
#include <unistd.h>

namespace perf {
namespace {

namespace fs = std::filesystem;

/// The first file under `folder` (links followed one level) whose name is accepted; empty: none.
fs::path find(const fs::path& folder, const std::function<bool(std::string_view)>& accepted) {
    std::error_code ignored;
    for (const auto& device : fs::directory_iterator(folder, ignored))
        for (const auto& file : fs::directory_iterator(device.path(), ignored))
            if (accepted(file.path().filename().native())) return file.path();
    return {};
}

EnergySource source(std::string name, std::string boundary, const fs::path& file, std::string missing) {
    EnergySource s{std::move(name), std::move(boundary), file.string(), {}};
    if (file.empty())
        s.absent = std::move(missing);
    else if (access(file.c_str(), R_OK) != 0)
        s.absent =
            "not readable by this user: run as root, or allow reading (chmod o+r " + file.string() + ")";
    return s;
}

} // namespace

std::vector<EnergySource> energy_sources() {
    const auto power_input = [](std::string_view n) {
        return (n.starts_with("energy") || n.starts_with("power")) &&
               (n.ends_with("_input") || n.ends_with("_average"));
    };
    const bool guest = read_line("/proc/cpuinfo").empty() || contains_word("/proc/cpuinfo", "hypervisor");
    const std::string guest_hint =
        guest ? "; a virtual machine is shown no energy: measure on bare metal" : "";
    const fs::path pmu = "/sys/bus/event_source/devices/power/events/energy-pkg";
    return {
        source("bmc", "node-dc", fs::exists("/dev/ipmi0") ? fs::path("/dev/ipmi0") : fs::path(),
               "no IPMI device: load ipmi_devintf and ipmi_si on a server with a BMC" + guest_hint),
        source("hwmon", "named by its label", find("/sys/class/hwmon", power_input),
               "no hwmon device with power or energy: load the platform's sensor driver (xgene-hwmon, "
               "acpi_power_meter, amd_energy)" +
                   guest_hint),
        source("powercap", "package",
               find("/sys/class/powercap", [](std::string_view n) { return n == "energy_uj"; }),
               "no powercap zone: load intel_rapl_msr (Intel, AMD); Arm servers have none" + guest_hint),
        source("perf power", "package", fs::exists(pmu) ? pmu : fs::path(),
               "no power PMU: load the rapl module (Intel, AMD)" + guest_hint),
    };
}

} // namespace perf
