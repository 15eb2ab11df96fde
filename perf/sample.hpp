#pragma once
// One row of samples.csv. results/schema.csv says what each column means; a test holds the two together.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace perf {

struct Sample {
    std::string run, time, evidence = "measured";
    std::string family, kernel, variant, kind, input;
    std::uint64_t size = 0;
    std::optional<std::uint64_t> vl;
    std::uint64_t threads = 1;
    std::optional<double> load;
    std::uint64_t repetition = 0;
    std::string status = "ok", reason;
    std::optional<double> seconds;
    std::optional<std::uint64_t> bytes, ops;
    std::optional<double> ghz, cycles, instructions, branch_misses, cache_misses, running;
    std::optional<double> energy_j;
    std::string energy_source, energy_boundary;
    std::optional<double> energy_uncertainty_j;
    std::optional<double> ratio;
    std::optional<double> seconds_fastest;
    std::optional<double> steal_s, waiting_s;
    std::optional<std::uint64_t> switches;
    std::optional<double> drift; ///< without its sign
    std::optional<double> load_rate, load_achieved, latency_p50_s, latency_p99_s;
    std::optional<std::uint64_t> batch;
    std::optional<std::uint64_t> counter_group;
    std::string events; ///< "id=count;id=count", as they were counted
    std::optional<double> frontend, backend, retiring, bad_speculation, branch_mpki, l1d_mpki, l2_mpki,
        llc_mpki, simd_share, sve_share, crypto_share, dram_bytes;
    std::optional<double> energy_s;
    std::string core, bottleneck, pressure; ///< of a prediction
    std::optional<std::uint64_t> records;

    /// Bytes may be absent: a program has only operations.
    bool ok() const {
        return status == "ok" && seconds && *seconds > 0 && bytes.value_or(1) > 0 &&
               (bytes || ops.value_or(0) > 0);
    }
    /// Counted evidence has instructions where measured evidence has a time.
    bool counted() const {
        return evidence == "counted" && status == "ok" && instructions.value_or(0) > 0 &&
               bytes.value_or(0) > 0;
    }
    double seconds_per_byte() const { return *seconds / double(*bytes) * double(threads); }
};

/// How a column is written and read. What is absent is NA, in text and in numbers.
struct Column {
    std::string_view name;
    std::string (*get)(const Sample&);
    /// False where the text is not a value of the column's type.
    bool (*set)(Sample&, std::string_view text);
    bool later; ///< not in the first version: bundles of that time lack it, and it is NA there
};

/// All columns, in the order of the file.
std::span<const Column> columns();

} // namespace perf
