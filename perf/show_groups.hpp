#pragma once
// Groups of machines as tables: how the machines of each differ, and each group against the first.
#include "contrast.hpp"
#include "table.hpp"

namespace perf {

struct GroupTables {
    /// At least one group; the first is the baseline.
    GroupTables(std::span<const Group> all, Metric metric, Format format);

    std::string absent; ///< why there is nothing to show; empty: there is

    /// For people all tables but that of machines, in JSON all as an object, in CSV the ratios by place.
    std::string text() const;

private:
    void describe(const Group& group);
    void note(const Group& group, const std::string& what, const std::string& text);
    void compare(const Group& group, const Group& first);

    Metric metric_;
    Format format_;
    Table groups_, machines_, notes_, ratios_, means_;
};

} // namespace perf
