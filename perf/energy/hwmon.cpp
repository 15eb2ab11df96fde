// Hardware monitors (Documentation/hwmon/sysfs-interface.rst): energy*_input in uJ, power*_input and
// power*_average in uW. What a sensor covers is known only by its driver and label, in
// Documentation/hwmon/<driver>.rst.
#include "files.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

namespace perf::energy {
namespace fs = std::filesystem;
namespace {

struct Known {
    std::string_view driver, label, boundary; ///< a label that only begins so
    std::string_view name;                    ///< of the source
};

// Sensors of one driver and boundary are added up.
constexpr Known known_sensors[]{
    {"amd_energy", "Esocket", "package", "hwmon amd_energy"},
    {"power_meter", "", "node-dc", "hwmon acpi_power_meter"},
    {"scmi_sensors", "", "soc", "scmi"},
    {"apm_xgene", "CPU power", "soc", "hwmon xgene"}, // cores, and
    {"apm_xgene", "IO power", "soc", "hwmon xgene"},  // the rest of the chip: together the chip
};
// Parts of what is counted already.
constexpr std::array ignored{std::pair{"amd_energy", "Ecore"}};

constexpr double default_period = 1; // of a sensor that does not say: firmware polls about once a second

std::string label_of(const fs::path& file) {
    const std::string name = file.filename();
    return text(file.parent_path() / (name.substr(0, name.find('_')) + "_label"));
}

/// Of one sensor: what it is part of.
struct Group {
    Info info;
    std::vector<Files::File> files;
};

} // namespace

std::vector<Found> find_hwmon(const fs::path& sysfs) {
    std::vector<Group> groups;
    for (const fs::path& device : entries(sysfs / "class/hwmon")) {
        const std::string driver = text(device / "name");
        for (const fs::path& file : entries(device)) {
            const std::string name = file.filename(), label = label_of(file);
            const bool counts = name.starts_with("energy") && name.ends_with("_input");
            const bool average = name.starts_with("power") && name.ends_with("_average");
            if (!counts && !average && !(name.starts_with("power") && name.ends_with("_input"))) continue;
            if (!average && fs::exists(device / (name.substr(0, name.find('_')) + "_average"))) continue;
            if (std::ranges::any_of(
                    ignored, [&](const auto& i) { return driver == i.first && label.starts_with(i.second); }))
                continue;
            const auto known = std::ranges::find_if(known_sensors, [&](const Known& k) {
                return driver == k.driver && label.starts_with(k.label);
            });
            Info info{.name = fmt::format("hwmon {} {}", driver, label.empty() ? name : label),
                      .boundary = "unknown",
                      .where = device.string(),
                      .counts = counts,
                      .resolution = 1e-6,
                      .period_s = counts ? 1e-3 : default_period};
            if (known != std::end(known_sensors)) info.name = known->name, info.boundary = known->boundary;
            if (average) {
                try {
                    const fs::path interval = device / (name + "_interval");
                    if (fs::exists(interval)) info.period_s = double(number(interval)) * 1e-3;
                } catch (const Fault&) { // then the default
                }
            }
            auto group = std::ranges::find(groups, info.name, [](const Group& g) { return g.info.name; });
            if (group == groups.end()) group = groups.insert(groups.end(), {info, {}});
            group->files.push_back({.path = file});
        }
    }
    std::vector<Found> found;
    for (Group& group : groups) found.push_back(files(group.info, std::move(group.files)));
    // What is known comes before what is not.
    // By iterators: clang 14 cannot compile the range that the other one returns.
    std::stable_partition(found.begin(), found.end(),
                          [](const Found& f) { return f.info.boundary != "unknown"; });
    if (found.empty())
        found.push_back({.source = nullptr,
                         .info = {.name = "hwmon", .boundary = "named by its label"},
                         .absent = "no hwmon device with power or energy: load the platform's sensor driver "
                                   "(xgene-hwmon, acpi_power_meter, amd_energy, scmi-hwmon)"});
    return found;
}

} // namespace perf::energy
