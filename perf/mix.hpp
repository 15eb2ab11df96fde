#pragma once
// What is done to every byte or record of a demand, and what is assumed about the fleet that does it: a TOML
// file.
//   demand = "970 PB/day"                    # --demand overrides
//   source = "..."                           # of the demand
//   utilisation = 0.6                        # share of their time that cores are busy
//   scaling = 0.9                            # speed of a core when all are busy, by that of one alone
//   pue = 1.2                                # energy of the data centre by that of its servers
//   energy_price = { value = 0.1, unit = "USD/kWh", source = "..." }
//   hours_a_year = 8760
//   records_per_order = 1                    # for a demand of orders
//   bytes_per_record = 384                   # for kernels that count no records
//   [[step]]
//   kernel = "lz4-compress"
//   input = "json"
//   size = "64 KiB"
//   share = 1                                # of the demand that takes this step
//   passes = 1                               # how often it does
//   after = "..."                            # a compressor that an earlier step is: this one sees what it
//   left
// A figure is a number, which makes it an assumption, or a table { value, within, source }: `within` is half
// the width of its 95 % interval as a share. It is declared where it has a source, unless that begins with
// "assumption".
#include "quantity.hpp"
#include <cstdint>
#include <filesystem>
#include <optional>

namespace perf {

struct Step {
    std::string kernel, input, after;
    std::uint64_t size = 0;
    double share = 1, passes = 1;
    std::string name() const; ///< "lz4-compress, json, 64 KiB"
};

struct Mix {
    std::string demand, source;
    Factor utilisation, scaling;
    std::optional<Factor> pue, energy_price, records_per_order, bytes_per_record;
    std::string currency; ///< of the energy
    double hours_a_year = 8760;
    std::vector<Step> steps;
};

/// Refuses with file, line and column what is malformed, unknown or out of range.
Mix read_mix(const std::filesystem::path& file);

} // namespace perf
