#pragma once
// What part of a machine a joule was spent in. Two boundaries never meet in a ratio.
#include <algorithm>
#include <array>
#include <fmt/ranges.h>
#include <string>
#include <string_view>

namespace perf::energy {

/// From the inside to the outside: the cores; the processor package; with its memory; the whole chip; the
/// node's direct-current side, as a BMC sees it; the plug.
inline constexpr std::array<std::string_view, 6> all_boundaries{"core", "package", "package+dram",
                                                                "soc",  "node-dc", "wall-ac"};

inline bool is_boundary(std::string_view name) {
    return std::ranges::find(all_boundaries, name) != all_boundaries.end();
}

/// All of them, for a message.
inline std::string boundaries() { return fmt::format("{}", fmt::join(all_boundaries, ", ")); }

} // namespace perf::energy
