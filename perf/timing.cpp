#include "timing.hpp"
#include "clock.hpp"
#include "placement.hpp"
#include <algorithm>
#include <chrono>

namespace perf {
namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

#if defined(__x86_64__)
[[gnu::target("avx")]] void clear_upper_halves() { __builtin_ia32_vzeroupper(); }
#endif

/// A library may leave the upper halves of the vector registers in use (ISA-L's CRCs do), and SSE code that
/// runs after it then takes twice as long.
void forget_what_ran_before() {
#if defined(__x86_64__)
    if (isa::within(isa::Mask(std::uint64_t{1} << isa::avx), isa::host())) clear_upper_halves();
#endif
}

} // namespace

Call::Call(const Job& job, bool own_input)
    : run_(job.variant->run), param_(job.place->source->param()), state_(*job.variant, param_),
      copy_(own_input ? job.place->in : Buffer()), in_(own_input ? copy_ : job.place->in),
      room_(half_a_page + job.place->room()), out_(kernels::Sink(room_).subspan(half_a_page)) {
    forget_what_ran_before();
}

Measured measure(benchmark::State& loop, const Job& job, const Conditions& conditions) {
    const Pinned pinned(conditions.cpus.at(std::size_t(loop.thread_index())));
    Call call(job, loop.threads() > 1);
    for (std::uint64_t i = 0; i < 1 + job.iterations / 16; ++i) call();
    Measured measured{.ghz = measured_ghz(), .counters = {}, .disturbance = {}, .begin = {}, .end = {}};
    // Of several threads only one may count for the whole system.
    Counters counters(conditions.events, loop.thread_index() == 0);
    energy::Monitor* const energy = loop.thread_index() == 0 ? conditions.energy : nullptr;
    if (energy) measured.begin = energy->mark();
    std::optional<Watch> watch;
    // One batch: the threads wait for each other before it and behind it, outside what is timed.
    while (loop.KeepRunningBatch(benchmark::IterationCount(job.iterations))) {
        watch.emplace();
        counters.start();
        const auto begin = Clock::now();
        for (std::uint64_t i = 0; i < job.iterations; ++i) call();
        measured.seconds = Seconds(Clock::now() - begin).count();
        counters.stop();
    }
    if (energy) measured.end = energy->mark();
    const double ghz = measured_ghz();
    measured.disturbance = watch->end(ghz / measured.ghz - 1);
    measured.ghz = (measured.ghz + ghz) / 2;
    measured.counters = counters.read();
    return measured;
}

void look_at(Job& job) {
    Call call(job, false);
    if (job.place->kernel->compresses)
        if (const std::size_t length = call()) job.ratio = double(job.place->size) / double(length);
    double best = 1e9;
    for (int look = 0; look < 2; ++look)
        for (std::uint64_t calls = 1;; calls *= 4) {
            const auto begin = Clock::now();
            for (std::uint64_t i = 0; i < calls; ++i) call();
            const double seconds = Seconds(Clock::now() - begin).count();
            if (seconds < 50e-6) continue;
            best = std::min(best, seconds / double(calls));
            break;
        }
    job.call = best;
}

} // namespace perf
