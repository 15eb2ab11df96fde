#pragma once
// Whether a bundle is what it says it is: its seal, the form and sense of every row, and what it is good for.
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perf {

struct Finding {
    std::string where; ///< "samples.csv:12, column seconds"
    std::string what;
};

struct Validity {
    std::vector<Finding> findings;
    bool sealed = false;              ///< there is a SHA256SUMS: the run came to its end
    std::vector<std::string> remarks; ///< what the bundle is good for and what not

    bool valid() const { return findings.empty(); }
};

/// Reads the bundle's files and nothing else; finds the same on every machine. Refuses what is no bundle.
Validity validate(const std::filesystem::path& folder);

/// The words that a column of samples.csv may hold, in the order of results/schema.csv; empty: any text.
std::span<const std::string_view> words(std::string_view column);

} // namespace perf
