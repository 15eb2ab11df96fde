#pragma once
// Which energy sources this machine offers to this user.
#include <string>
#include <vector>

namespace perf {

struct EnergySource {
    std::string name;     ///< "powercap", "perf power", "hwmon", "bmc"
    std::string boundary; ///< what part of the machine it covers, or would cover
    std::string where;    ///< the files; empty where there are none
    std::string absent;   ///< why it cannot be read and how to get it; empty: it can
};

/// Looks at every kind of source, best first; reads no energy.
std::vector<EnergySource> energy_sources();

} // namespace perf
