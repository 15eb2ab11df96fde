#pragma once
// What the samples of a bundle say: a cell for each kernel, variant, input, size and number of threads, with
// its medians and intervals; and for each place the fastest of ours against the fastest peer.
#include "bundle.hpp"
#include "stats.hpp"
#include <optional>
#include <unordered_map>
#include <utility>

namespace perf {

struct Cell {
    std::string family, kernel, variant, kind, input, evidence;
    std::uint64_t size = 0, threads = 1;
    std::optional<std::uint64_t> vl;
    std::optional<double> load; ///< %, of a load level, whose times say nothing about the speed
    std::vector<double>
        seconds_per_byte; ///< one a repetition that is ok, of one thread's work; not of a program
    /// nJ a byte, of the repetitions with energy within `boundary`; none where they are of two.
    std::vector<double> nj_per_byte;
    std::string boundary;
    double energy_within = 0;          ///< the largest share by which the energy of a repetition may be off
    std::vector<double> latency_p99_s; ///< of a load level
    std::optional<double> compression; ///< a compressor's ratio: bytes in by bytes out
    std::vector<double> ns_per_op, ghz, cycles_per_byte, instructions_per_byte, ipc;
    /// Of kernels that count records: of all threads, by the joules within `boundary`, and of counted
    /// evidence.
    std::vector<double> records_per_second, records_per_joule, instructions_per_record;

    bool counted() const { return evidence == "counted"; }
    /// What is compared, less being better: seconds per byte; of a program nanoseconds per operation; of
    /// counted evidence instructions per byte.
    const std::vector<double>& costs() const {
        if (counted()) return instructions_per_byte;
        return seconds_per_byte.empty() ? ns_per_op : seconds_per_byte;
    }
    /// Throughput of all threads in GB/s, with its interval; not of a program, nor of a count.
    stats::Interval gbps() const;
    bool operator==(const Cell&) const = default;
};

/// Gathers samples, one after the other, into cells.
class CellTable {
public:
    void add(const Sample& sample);
    /// The cells of all rows that are ok, by kernel, input, size, load, kind and variant.
    std::vector<Cell> take();

private:
    std::string key_; ///< of a sample; here, so that its room is kept
    std::unordered_map<std::string, std::size_t> index_;
    std::vector<Cell> cells_;
};

/// Those of kernels that ran flat out, not at a load level.
std::vector<Cell> cells(const std::vector<Sample>& samples);

/// Where variants meet: the same work under the same conditions.
bool same_work(const Cell& a, const Cell& b);

/// The fastest cell of a kind that does the same work as `like`, or where instructions were counted the one
/// with the fewest; null: there is none.
const Cell* fastest(const std::vector<Cell>& all, const Cell& like, std::string_view kind);

struct Comparison {
    const Cell *ours, *other;
    stats::Interval ratio;   ///< of speed, ours by the other's: above 1, ours is faster, or takes fewer
                             ///< instructions; of counts from the least to the most that was counted
    std::optional<double> p; ///< of Mann-Whitney's test; none of counts, which are exact
    std::string verdict() const;
};

/// a's speed by b's, or b's instructions by a's.
Comparison against(const Cell& a, const Cell& b);

/// The fastest native variant against the fastest peer, wherever both were measured.
std::vector<Comparison> against_peers(const std::vector<Cell>& all);

/// The instruction set of a variant without its extensions: "sve2" of "sve2-crypto.both".
std::string_view instruction_set(std::string_view variant);

/// The fastest native variant of each other instruction set against the fastest of this one.
std::vector<Comparison> against_isa(const std::vector<Cell>& all, std::string_view isa);

/// The fastest translated variant against the fastest native one: what porting by SIMDe costs.
std::vector<Comparison> against_native(const std::vector<Cell>& all);

struct Skipped {
    std::string kernel, variant, status, reason;
    std::size_t rows = 0;
};

/// Gathers the rows that are not ok, by variant and reason.
class SkippedTable {
public:
    void add(const Sample& sample);
    std::vector<Skipped> take() { return std::move(list_); }

private:
    std::string key_;
    std::unordered_map<std::string, std::size_t> index_;
    std::vector<Skipped> list_;
};

std::vector<Skipped> skipped(const std::vector<Sample>& samples);

/// The columns of samples.csv that both tables read.
std::span<const std::string_view> summary_columns();

} // namespace perf
