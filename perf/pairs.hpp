#pragma once
// Two machines on the same work: which of their cells meet, the ratio of each pair, and geometric means.
#include "metric.hpp"
#include <compare>
#include <span>

namespace perf {

struct Contender {
    Results results;
    Machine machine;
};

enum class Choice {
    best,    ///< the fastest native variant of each, whatever its instruction set
    overall, ///< the fastest of all, peers and translations too
    same,    ///< the same variant on both
    peer,    ///< the fastest library of each
};

/// The bundle at `path` with what is declared for its machine.
Contender read_contender(const std::filesystem::path& path, const Machines& declared = {});

struct Pair {
    const Cell *a, *b;
};

/// Cells of the same kernel, input, size and load, with as many threads, or on both with all that the machine
/// has. Evidence is the caller's business: see versus().
std::vector<Pair> pairs(const Contender& a, const Contender& b, Choice choice);

/// What must be equal for cells of many machines to meet.
struct MeetingPlace {
    std::string family, kernel, input;
    std::uint64_t size = 0, threads = 0; ///< threads 0: all that the machine has
    std::optional<double> load;
    std::string variant; ///< where it must be the same; else empty
    auto operator<=>(const MeetingPlace&) const = default;
};

/// The cells of a machine that meet others': at each place the one that `choice` takes. One that fills the
/// machine stands at two places, that of its threads and that of all threads.
std::map<MeetingPlace, const Cell*> chosen(const Contender& c, Choice choice);

/// A ratio with what meters and declared figures may put it off.
stats::Interval interval_of(stats::Estimate ratio, double within);

/// faster or slower, better or worse, or inconclusive: of a ratio whose p is known.
std::string verdict_of(const stats::Interval& ratio, Metric metric, double p);
/// fewer, more, equal or inconclusive: of instructions, which are exact.
std::string verdict_of_counts(const stats::Interval& ratio);

struct Versus {
    Metric metric;
    const Cell *a, *b;
    stats::Estimate ratio;       ///< what a is worth by what b is worth; the error is that of repetitions
    double within = 0;           ///< share by which meters and declared figures may put all such ratios off
    std::optional<double> p;     ///< Mann-Whitney's; none of counts, which are exact, nor of single values
    std::size_t repetitions = 0; ///< of the one with fewer
    std::string unit, evidence;
    std::string absent; ///< why there is no ratio; empty: there is

    stats::Interval interval() const; ///< with both errors
    /// faster or slower, better or worse, of instructions fewer, more or equal; inconclusive; none: why
    std::string verdict() const;
};

Versus versus(const Cell& a, const Machine& of_a, const Cell& b, const Machine& of_b, Metric metric);

/// Whose work it is.
struct Work {
    std::string_view family, kernel;
};

/// What each of them weighs in a geometric mean; together 1. The places of a kernel weigh alike within it,
/// and kernels alike, so that one with many inputs has no more to say; or kernels by `weights`, by kernel or
/// family, and what has none weighs nothing.
std::vector<double> shares_of(std::span<const Work> all, const std::map<std::string, double>& weights = {});

struct Mean {
    std::string family; ///< empty: of all
    std::size_t kernels = 0, places = 0;
    stats::Estimate ratio;
    double within = 0;

    stats::Interval interval() const;
};

/// Geometric means of the ratios that are there, by family and of all, by shares_of().
std::vector<Mean> means(std::span<const Versus> all, const std::map<std::string, double>& weights = {});

} // namespace perf
