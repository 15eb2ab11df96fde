// What measuring costs: the same calls with and without counters, energy and the watch on disturbances.
#include "commands.hpp"
#include "counter_plan.hpp"
#include "energy/monitor.hpp"
#include "interrupt.hpp"
#include "placement.hpp"
#include "plan.hpp"
#include "progress.hpp"
#include "stats.hpp"
#include "text.hpp"
#include <chrono>
#include <memory>

namespace perf {
namespace {

constexpr std::uint64_t repetitions = 25;
constexpr double repetition_s = 0.02;

/// Seconds of a batch of calls, all that a repetition reads included; none of it where `events` is null.
double timed(const Job& job, const std::span<const Event>* events, const energy::Options& energy) {
    using Clock = std::chrono::steady_clock;
    std::optional<energy::Monitor> monitor;
    std::optional<Counters> counters;
    if (events) {
        monitor.emplace(energy);
        counters.emplace(*events);
        monitor->mark();
    }
    Call call(job, false);
    for (std::uint64_t i = 0; i < 1 + job.iterations / 16; ++i) call();
    const auto begin = Clock::now();
    std::optional<Watch> watch;
    if (events) watch.emplace();
    if (counters) counters->start();
    for (std::uint64_t i = 0; i < job.iterations; ++i) call();
    if (counters) {
        counters->stop();
        counters->read();
    }
    if (watch) watch->end(0);
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Of each kernel, input and size the fastest native variant.
std::vector<Job> fastest_native(std::vector<Job> jobs) {
    std::vector<Job> best;
    for (Job& job : jobs) {
        if (kind(*job.variant) != kernels::Kind::native) continue;
        const auto rival = std::ranges::find(best, job.place, &Job::place);
        if (rival == best.end())
            best.push_back(std::move(job));
        else if (job.call < rival->call)
            *rival = std::move(job);
    }
    for (Job& job : best) job.iterations = std::max<std::uint64_t>(1, std::uint64_t(repetition_s / job.call));
    return best;
}

} // namespace

void add_overhead(CLI::App& app, Exit&) {
    struct Options {
        RunOptions run;
        Format format = Format::table;
    };
    auto* command = app.add_subcommand("overhead", "Measure what reading counters and energy costs");
    command->footer(
        "The fastest native variant of each kernel at 4 KiB, in repetitions of 20 ms as a run makes "
        "them:\nthe time with counters, energy sources and the watch on disturbances by the time "
        "without.");
    const auto options = std::make_shared<Options>();
    options->run.sizes = {4096};
    command->add_option("--kernel", options->run.kernel, "only kernels whose whole name matches")
        ->type_name("REGEX");
    add_energy_options(*command, options->run.energy);
    options->run.energy.names = {"auto"};
    add_format(*command, options->format, {"table", "csv", "json", "markdown"});
    command->callback([options] {
        const OnInterrupt on_interrupt;
        const Pinned pinned(placement(1, Smt::avoid).cpus.front());
        const CounterPlan plan = CounterPlan::for_this_machine();
        const std::span<const Event> events = plan.size() ? plan.events(0) : std::span<const Event>();
        const auto jobs =
            fastest_native(Plan(options->run, suite_named("standard"), repetitions).jobs([](auto&) {}));
        Table table{
            .headings = {{"kernel"}, {"input"}, {"variant"}, {"cost %", true}, {"low", true}, {"high", true}},
            .rows = {}};
        Progress progress("overhead");
        for (const Job& job : jobs) {
            progress.show(double(table.rows.size()), double(jobs.size()), job.place->kernel->name);
            std::vector<double> with, without;
            for (std::uint64_t r = 0; r < repetitions && !OnInterrupt::asked(); ++r) {
                // The order changes, so that neither always comes first.
                for (const bool reads : {r % 2 == 0, r % 2 != 0})
                    (reads ? with : without)
                        .push_back(timed(job, reads ? &events : nullptr, options->run.energy));
            }
            if (OnInterrupt::asked()) throw Error(interrupted, "interrupted");
            const stats::Interval ratio = stats::ratio_interval(with, without);
            const auto percent = [](double share) { return fmt::format("{:.2f}", (share - 1) * 100); };
            table.rows.push_back({std::string(job.place->kernel->name), job.place->source->name,
                                  std::string(job.variant->name), percent(ratio.value), percent(ratio.low),
                                  percent(ratio.high)});
        }
        fmt::print("{}", table.text(options->format));
        if (options->format == Format::table)
            fmt::print("counters: {} events at a time; energy sources: {}\n", events.size(),
                       energy::Monitor(options->run.energy).size());
    });
}

} // namespace perf
