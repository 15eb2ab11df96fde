#include "load.hpp"
#include "interrupt.hpp"
#include "kernels/generate.hpp"
#include "placement.hpp"
#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <span>
#include <sys/prctl.h>
#include <thread>

namespace perf {
namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr double batch_seconds = 0.002; // work of a batch, unless one call is longer
constexpr double tolerance = 0.02;      // of the achieved load
constexpr double lead = 0.05;           // for all threads to be ready

/// Sleeps until a time of the phase's own clock, or until the run is interrupted.
void sleep_until(Clock::time_point at) {
    constexpr auto nap = std::chrono::milliseconds(100);
    for (auto now = Clock::now(); now < at && !OnInterrupt::asked(); now = Clock::now())
        std::this_thread::sleep_until(std::min(at, now + nap));
}

/// What one thread did in the phase.
struct Served {
    std::uint64_t batches = 0;
    std::vector<double> latencies; ///< seconds
    Measured measured;
};

/// The times of a level, in seconds from its start: ramp, phase, ramp.
struct Times {
    Clock::time_point start;
    double begin, end, stop;
    double now() const { return Seconds(Clock::now() - start).count(); }
    Clock::time_point at(double seconds) const {
        return start + std::chrono::duration_cast<Clock::duration>(Seconds(seconds));
    }
};

/// What a thread sees of the phase: from the first batch that begins in it to the first that ends behind it.
class Phase {
public:
    Phase(std::span<const Event> events, bool uncore) : counters_(events, uncore) {}
    bool open() const { return watch_ && !closed_; }
    void begin() {
        if (watch_) return;
        watch_.emplace();
        begin_ = Clock::now();
        counters_.start();
    }
    void end(Measured& measured) {
        if (!open()) return;
        counters_.stop();
        closed_ = true;
        measured = {.seconds = Seconds(Clock::now() - begin_).count(),
                    .counters = counters_.read(),
                    .disturbance = watch_->end(0),
                    .begin = {},
                    .end = {}};
    }

private:
    Counters counters_;
    std::optional<Watch> watch_;
    Clock::time_point begin_;
    bool closed_ = false;
};

/// Serves one batch after the other: those that arrive, or without a list as many as it can.
Served serve(Call& call, std::uint64_t calls, const std::vector<double>* list, const Times& times,
             Phase& phase) {
    Served served;
    std::size_t next = 0;
    sleep_until(times.start);
    for (double now = times.now(); now < times.stop && !OnInterrupt::asked(); now = times.now()) {
        double arrival = now;
        if (list) {
            if (next == list->size()) break;
            arrival = (*list)[next++];
            if (arrival > now) sleep_until(times.at(arrival));
        }
        if (times.now() >= times.begin) phase.begin();
        for (std::uint64_t i = 0; i < calls; ++i) call();
        const double done = times.now();
        if (done >= times.end) phase.end(served.measured);
        if (done < times.begin || done >= times.end) continue;
        ++served.batches;
        if (list) served.latencies.push_back(done - arrival);
    }
    phase.end(served.measured);
    return served;
}

std::uint64_t batch_of(const Job& job) {
    return std::max<std::uint64_t>(1, std::uint64_t(std::llround(batch_seconds / job.call)));
}

/// The nearest rank.
std::optional<double> quantile(const std::vector<double>& sorted, double share) {
    if (sorted.empty()) return {};
    return sorted[std::size_t(std::ceil(share * double(sorted.size()))) - 1];
}

} // namespace

double Held::achieved(const LoadLevel& level) const {
    const double target = level.rate * level.percent / 100;
    return target > 0 ? double(calls) / seconds / target : 1;
}

std::string Held::invalid(const LoadLevel& level) const {
    const double share = achieved(level);
    if (std::abs(share - 1) <= tolerance) return {};
    return fmt::format("{:.1f} % of the load that was asked for; it must be within {:.0f} %", share * 100,
                       tolerance * 100);
}

std::vector<double> arrivals(double from, double to, std::uint64_t count, std::uint64_t seed) {
    generate::Random random(seed);
    std::vector<double> times(count);
    for (double& t : times) t = from + (to - from) * double(random.next() >> 11) * 0x1p-53;
    std::ranges::sort(times);
    return times;
}

Held hold(const Job& job, const Conditions& conditions, const LoadLevel& level, std::uint64_t seed,
          const std::function<void()>& edge) {
    const std::vector<unsigned>& cpus = conditions.cpus;
    const std::uint64_t calls = batch_of(job);
    const bool flat_out = level.percent >= 100, idle = level.percent == 0;
    const double rate = level.rate * level.percent / 100 / double(calls) / double(cpus.size()); // batches
    const Times times{.start = Clock::now() + std::chrono::duration_cast<Clock::duration>(Seconds(lead)),
                      .begin = level.ramp,
                      .end = level.ramp + level.seconds,
                      .stop = 2 * level.ramp + level.seconds};
    std::vector<Served> served(idle ? 0 : cpus.size());
    std::vector<std::jthread> threads;
    for (std::size_t t = 0; t < served.size(); ++t)
        threads.emplace_back([&, t] {
            const Pinned pinned(cpus[t]);
            prctl(PR_SET_TIMERSLACK, 1); // wake up when it is time, not up to 50 us later
            Call call(job, true);
            call();
            std::vector<double> list;
            generate::Random seeds(seed + t);
            if (!flat_out)
                for (const auto& [from, to] :
                     {std::pair(0.0, times.begin), {times.begin, times.end}, {times.end, times.stop}}) {
                    const auto count = std::uint64_t(std::llround(rate * (to - from)));
                    const auto part = arrivals(from, to, count, seeds.next());
                    list.insert(list.end(), part.begin(), part.end());
                }
            Phase phase(conditions.events, t == 0); // one counts for the whole system
            served[t] = serve(call, calls, flat_out ? nullptr : &list, times, phase);
        });

    // The threads go by the clock: however long a meter takes at an edge, this is the time they served.
    Held held{.seconds = level.seconds, .calls_a_batch = calls};
    sleep_until(times.at(times.begin));
    edge();
    sleep_until(times.at(times.end));
    edge();
    if (idle) sleep_until(times.at(times.stop));
    threads.clear(); // joins

    std::vector<double> latencies;
    for (const Served& s : served) {
        held.calls += s.batches * calls;
        latencies.insert(latencies.end(), s.latencies.begin(), s.latencies.end());
        held.threads.push_back(s.measured);
    }
    std::ranges::sort(latencies);
    held.p50 = quantile(latencies, 0.5);
    held.p99 = quantile(latencies, 0.99);
    return held;
}

double calibrate(const Job& job, const Conditions& conditions, double seconds) {
    const LoadLevel flat_out{.percent = 100, .rate = 0, .seconds = seconds, .ramp = seconds / 10};
    double sum = 0;
    for (int look = 0; look < 3; ++look) {
        const Held held = hold(job, conditions, flat_out, 0, [] {});
        if (look) sum += double(held.calls) / held.seconds;
    }
    return sum / 2;
}

} // namespace perf
