#pragma once
// One repetition of one variant on one input: what it takes to call it, and what a thread saw of it.
#include "counters.hpp"
#include "data.hpp"
#include "disturbance.hpp"
#include "energy/monitor.hpp"
#include "kernels/kernel.hpp"
#include "state.hpp"
#include "verify.hpp"
#include <benchmark/benchmark.h>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace perf {

/// Data and scalar's result, shared by all variants that run on it.
struct Place {
    const kernels::Kernel* kernel;
    std::shared_ptr<const Source> source;
    std::size_t size; ///< of the data
    Buffer in;        ///< the data, or for a decoder what they are encoded to
    Expected expected;

    /// Bytes that the output of a call may take.
    std::size_t room() const { return perf::room(*kernel, source->param(), in, size); }

    /// Bytes of a call on the side that the kernel's throughput counts.
    std::uint64_t bytes() const { return kernel->rate == kernels::Rate::in ? in.size() : expected.length; }

    /// Records of a call; none where the kernel has no such unit.
    std::optional<std::uint64_t> records(std::uint64_t calls = 1) const {
        if (!kernel->records) return {};
        return calls * kernel->records(in, kernels::Bytes(expected.out).first(expected.length));
    }
};

/// One thing to time.
struct Job {
    std::shared_ptr<const Place> place;
    const kernels::Variant* variant;
    double call = 0;              ///< seconds, roughly
    std::uint64_t iterations = 1; ///< calls a repetition
    std::optional<double> ratio;  ///< of a compressor: bytes in by bytes out
};

/// A variant with its state and output, and where several run at once an input of its own: first touched by
/// the thread that makes it, they lie in the memory next to its CPU.
class Call {
public:
    Call(const Job& job, bool own_input);

    std::size_t operator()() noexcept {
        std::size_t length = run_(state_.view(), in_, out_);
        benchmark::DoNotOptimize(length);
        benchmark::ClobberMemory();
        return length;
    }

private:
    /// The output begins in the middle of a page, the input and the state at its beginning: where the low
    /// twelve bits of a store and of a load agree, a core may take them for the same bytes and let the load
    /// wait.
    static constexpr std::size_t half_a_page = 2048;

    kernels::Run run_;
    kernels::Bytes param_;
    State state_;
    Buffer copy_;
    kernels::Bytes in_;
    Buffer room_;
    kernels::Sink out_;
};

/// What one thread saw of one repetition.
struct Measured {
    double seconds = 0, ghz = 0;
    Counters::Reading counters;
    Disturbance disturbance;
    energy::Time begin, end; ///< of the phase of all threads; the first thread's, where energy is watched
};

/// How the threads of a run are placed and what they count.
struct Conditions {
    std::vector<unsigned> cpus; ///< one a thread
    std::span<const Event> events;
    energy::Monitor* energy = nullptr; ///< null: no energy is watched
};

/// The timed loop of one thread. Threads wait for each other at its beginning and its end.
Measured measure(benchmark::State& loop, const Job& job, const Conditions& conditions);

/// Fills in what a first look tells: the seconds of a call, the better of two looks of at least 50 us each,
/// and a compressor's ratio.
void look_at(Job& job);

} // namespace perf
