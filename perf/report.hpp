#pragma once
// One self-contained page of what bundles say.
#include <filesystem>
#include <vector>

namespace perf {

/// Empty: this build can make pages. Else why not.
std::string no_report();

/// Writes the page with the rows of bundles, or an empty one onto which bundles are dropped; above them the
/// verdicts of `claims`, files of JSON. `declared` is a file of prices, watts, names and groups
/// (machines.hpp); empty: none. Refuses where no_report() says why, what is no bundle, what no browser would
/// open, or a file that cannot be written.
void write_report(const std::vector<std::filesystem::path>& bundles, const std::filesystem::path& page,
                  const std::vector<std::filesystem::path>& claims = {},
                  const std::filesystem::path& declared = {});

} // namespace perf
