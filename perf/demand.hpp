#pragma once
// What a fleet has to do in a second, as people write it: "2.5e9 records/s", "970 PB/day", "544000 orders/s".
#include <string>

namespace perf {

enum class Unit { bytes, records, orders };

struct Demand {
    double rate = 0; ///< a second
    Unit unit = Unit::bytes;
    std::string text; ///< as it was written
};

/// Decimal prefixes. Refuses what it does not know; `where` says where the text stands.
Demand parse_demand(const std::string& text, const std::string& where);

} // namespace perf
