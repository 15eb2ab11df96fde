#pragma once
// A machine as verdicts see it: what the manifest of its bundle says, and the figures that no bundle can hold
// (price, watts of the whole machine), which somebody declares in a TOML file with their sources:
//   [machine."NAME OF THE BUNDLE'S FOLDER"]
//   name = "host 17"       # shown instead of the folder's name; bundles of one name are of one machine
//   group = "c8y.4xlarge"  # machines of one kind
//   vcpus = 16             # instead of the manifest's; cores and sockets likewise
//   price = { value = 0.34, unit = "USD/h", source = "https://...", date = "2026-11-01" }
//   watts = { value = 250, within = 0.05, boundary = "wall-ac", source = "...", date = "2026-11-01" }
// `within` is half the width of its 95 % interval as a share; 0, where it is not given: exact.
#include "results.hpp"
#include <map>

namespace perf {

struct Declared {
    double value = 0, within = 0;
    std::string unit, boundary, source, date;
};

struct Machine {
    std::string name, group, processor, architecture;
    std::optional<double> vcpus, cores, sockets;
    std::optional<Declared> price; ///< of the whole machine, an hour
    std::optional<Declared> watts; ///< of the whole machine at full load
};

/// By the name of a bundle's folder.
using Machines = std::map<std::string, Machine, std::less<>>;

/// Reads the TOML file; of no file ("") there are none. Refuses with file, line and column what is malformed,
/// unknown, or has no source.
Machines read_machines(const std::filesystem::path& file);
Machines parse_machines(std::string_view text, const std::string& file);

/// The manifest's machine with what is declared for it.
Machine machine_of(const Results& results, const Machines& declared = {});

} // namespace perf
