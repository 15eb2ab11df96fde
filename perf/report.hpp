#pragma once
// One self-contained page of what bundles say.
#include <filesystem>
#include <vector>

namespace perf {

/// Empty: this build can make pages. Else why not.
std::string no_report();

/// Writes the page; refuses where no_report() says why, or the file cannot be written.
void write_report(const std::vector<std::filesystem::path>& bundles, const std::filesystem::path& page);

} // namespace perf
