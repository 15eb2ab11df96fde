#pragma once
// What this machine is: the manifest of a bundle, and what `wattproof machine` shows.
#include <filesystem>
#include <nlohmann/json.hpp>

namespace perf {

/// Processor, ISA, caches, cores, governor, virtualisation, compiler, libraries, counters and energy sources;
/// what is absent is null or carries its reason. Never a host's name, an address or a path of the user's.
nlohmann::ordered_json machine(const std::filesystem::path& sysfs = "/sys");

} // namespace perf
