#pragma once
// What leaves wattproof for other tools: the cells of bundles, each under a name of its own, and what is
// known of each as figures with their units.
#include "summary.hpp"
#include <span>

namespace perf {

/// A bundle's cell, or what of it other tools are given. Texts are valid UTF-8.
struct Exported {
    std::string bundle; ///< the name of its folder
    std::string name;   ///< kernel/variant/input/size/threads:N, what else sets it apart, and its evidence
    Cell cell;
};

/// The cells of all bundles. Of several bundles names begin with the bundle's. Refuses where two would have
/// the same name.
std::vector<Exported> exported(std::span<const Bundle> bundles);

/// The name of the cell that a sample belongs to, as in Exported of one bundle.
std::string cell_name(const Sample& sample);

struct CellFigure {
    stats::Interval interval;
    std::size_t repetitions;
    bool bounded; ///< the interval is known: of a single repetition there is none
};

/// One thing that may be known of a cell, and what other tools call it.
struct Measurand {
    std::string_view column;        ///< of a spreadsheet: name and unit
    std::string_view unit;          ///< as people write it
    std::string_view measure;       ///< of Bencher; latency is one that it knows, in ns
    std::string_view subject, base; ///< of Prometheus: what it is, and its base unit
    double scale;                   ///< base units in a unit
    std::string_view help;
    bool less_is_better, energy; ///< of energy the boundary belongs to each figure
    /// None: not known, or nothing that evidence of this kind, or a load level, can say.
    std::optional<CellFigure> (*of)(const Cell&);
};

std::span<const Measurand> measurands();

} // namespace perf
