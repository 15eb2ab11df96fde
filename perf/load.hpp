#pragma once
// A server is seldom flat out: a kernel under a share of the load that it could bear. Batches of calls arrive
// at random, as from many independent clients (a Poisson process), and each thread serves its own; between
// them it sleeps, and the processor saves what energy it can.
#include "timing.hpp"
#include <functional>

namespace perf {

struct LoadLevel {
    double percent = 100; ///< of the calibrated maximum; 100 is flat out, without waiting; 0 is active idle
    double rate = 0;      ///< calls a second of all threads together that percent stands for
    double seconds = 10;  ///< of the phase that is measured
    double ramp = 1;      ///< seconds of the same load before the phase, and behind it
};

/// What was seen in the phase.
struct Held {
    double seconds = 0;
    std::uint64_t calls = 0;        ///< of the batches that ended in it
    std::optional<double> p50, p99; ///< seconds from a batch's arrival to its end; none flat out and idle
    std::uint64_t calls_a_batch = 1;
    std::vector<Measured> threads; ///< the clock is not watched: it follows the load

    /// As a share of the level's rate; 1 for idle.
    double achieved(const LoadLevel& level) const;
    /// Empty: within 2 % of the level. Else how far off.
    std::string invalid(const LoadLevel& level) const;
};

/// Calls a second flat out, of all threads: the mean of the last two of three looks of `seconds` each.
double calibrate(const Job& job, const Conditions& conditions, double seconds);

/// Holds a level; `edge` is called at the beginning and at the end of the phase, in the calling thread.
/// Returns early when the run is interrupted.
Held hold(const Job& job, const Conditions& conditions, const LoadLevel& level, std::uint64_t seed,
          const std::function<void()>& edge);

/// When `count` events of a Poisson process happen in a span of time, they are so many uniform draws from it,
/// sorted (Ross: Introduction to Probability Models, section 5.3.5). So the level is met exactly, and the
/// gaps are random all the same.
std::vector<double> arrivals(double from, double to, std::uint64_t count, std::uint64_t seed);

} // namespace perf
