#pragma once
// Performance monitoring units as the kernel shows them in sysfs: their numbers, CPUs and event codes
// (Documentation/ABI/testing/sysfs-bus-event_source-devices-{events,format}).
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace perf {

/// One unit of a PMU with an event's code for it.
struct PmuUnit {
    std::string pmu;
    std::uint32_t type = 0;   ///< of perf_event_attr
    std::uint64_t config = 0; ///< of perf_event_attr
    int cpu = -1;             ///< the first of its cpumask: where a system-wide event is opened
};

inline const std::filesystem::path pmu_folder = "/sys/bus/event_source/devices";

/// The units whose whole name matches the regular expression, with the code of their event `name`, or where
/// that is "" of the terms ("event=0x05,umask=0xcf"). Empty where there is no such unit; a unit without the
/// event, or whose event needs more than perf_event_attr.config, is left out.
std::vector<PmuUnit> units(const std::string& pattern, const std::string& name, const std::string& terms,
                           const std::filesystem::path& folder = pmu_folder);

/// Arm: whether a PMU of the cores has the common architectural event of this code (below 0x40). The kernel
/// shows those that PMCEID_EL0 names; another one opens all the same, and counts 0 for ever. True for other
/// codes, which PMCEID does not tell of, and where there is no such PMU.
bool has_common_event(std::uint64_t code, const std::filesystem::path& folder = pmu_folder);

/// Whether the kernel shows a PMU of the processor's cores.
bool core_pmu(const std::filesystem::path& folder = pmu_folder);

} // namespace perf
