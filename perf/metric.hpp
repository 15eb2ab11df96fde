#pragma once
// What a cell is worth on its machine, in the unit that is compared. More is always better.
#include "machines.hpp"

namespace perf {

enum class Metric {
    speed, ///< what the evidence allows: bytes by second (a program: operations), or where instructions were
           ///< counted bytes by instruction
    per_core,   ///< speed by the cores that the copies kept busy
    per_vcpu,   ///< speed by the hardware threads that they kept busy
    per_socket, ///< speed of all vCPUs together by the sockets
    per_watt,   ///< bytes by joule; of a machine whose watts are declared, of all its vCPUs together
    per_price,  ///< bytes by unit of money, of all vCPUs together
};

/// As the command line and claims write it: speed, per-core, per-vcpu, per-socket, per-watt, per-price.
std::string_view name_of(Metric metric);
std::optional<Metric> metric_of(std::string_view name);

struct Worth {
    std::vector<double> values; ///< one a repetition
    double within = 0;    ///< share by which all of them may be off alike, by a meter or a declared figure
    std::string unit;     ///< values of two units never meet; of energy it holds the boundary
    std::string absent;   ///< why there is no value; empty: there is
    std::string evidence; ///< of the cell, and what was declared beside it: "measured, watts declared"
};

Worth worth(const Cell& cell, const Machine& machine, Metric metric);

/// "measured" of "measured, watts declared".
std::string_view kind_of(std::string_view evidence);

/// Whether the copies filled the machine; unknown where the manifest has no hardware threads.
bool full(const Cell& cell, const Machine& machine);

} // namespace perf
