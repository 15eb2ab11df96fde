#pragma once
// What a bundle says, without its rows: the cells, what was skipped, and the manifest.
#include "summary.hpp"
#include <filesystem>
#include <nlohmann/json.hpp>

namespace perf {

struct Results {
    std::string name; ///< of the folder
    std::filesystem::path path;
    nlohmann::ordered_json manifest; ///< null where there is no machine.json
    std::vector<Cell> cells;         ///< those of load levels too
    std::vector<Skipped> skipped;
    std::size_t rows = 0;
};

/// Reads a bundle's folder, or a samples.csv alone; refuses as read_bundle() does.
Results read_results(const std::filesystem::path& path);

} // namespace perf
