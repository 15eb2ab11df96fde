#pragma once
// What a demand takes of one kind of machine: cores, servers, kilowatts and money, of all steps or of some.
#include "demand.hpp"
#include "machines.hpp"
#include "mix.hpp"

namespace perf {

/// A machine, and what was measured on it, by one bundle or several.
struct Candidate {
    Machine machine;
    std::vector<Cell> cells;
};

/// Bundles by the machine's name. Several of one name are one machine, where the name was declared for them;
/// of a place that two of them measured the first counts.
std::vector<Candidate> candidates(const std::vector<Results>& bundles, const Machines& declared);

struct StepCost {
    const Step* step = nullptr;
    const Cell* cell = nullptr;
    Quantity speed; ///< of one core when all are busy, in `unit`
    std::string unit;
    Quantity cores;                ///< idle ones too
    std::optional<Quantity> watts; ///< of these cores by the measured energy, as if they were never idle
};

struct Capacity {
    const Mix* mix = nullptr;
    const Machine* machine = nullptr;
    std::vector<StepCost> steps;
    std::string boundary;  ///< of the measured energy
    std::string no_energy; ///< why there is none; empty: there is, of every step
    std::string absent;    ///< why there is nothing at all; empty: there is
};

/// `variant`: best, the fastest native one; or a variant's name, or an instruction set, of which the fastest
/// ("neon", "peer"). Refuses evidence without a time.
Capacity capacity(const Mix& mix, const Demand& demand, const Candidate& candidate, std::string_view variant);

struct Figure {
    std::string name, unit;
    std::optional<Quantity> quantity;
    std::string absent; ///< why there is none
};

/// Which steps: all, those of some families, or those of the others.
struct Subset {
    std::vector<std::string> families;
    bool others = false;
    bool has(const StepCost& step) const;
};

/// Always the same ones in the same order.
std::vector<Figure> figures(const Capacity& capacity, const Subset& part);

} // namespace perf
