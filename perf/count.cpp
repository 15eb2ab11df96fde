#include "count.hpp"
#include "bundle.hpp"
#include "error.hpp"
#include "interrupt.hpp"
#include "manifest.hpp"
#include "plan.hpp"
#include "progress.hpp"
#include "text.hpp"
#include <array>
#include <optional>

namespace perf {
namespace {

constexpr std::uint64_t repetitions = 2; ///< the second shows whether the first was chance

std::size_t return_at_once(kernels::Bytes, kernels::Bytes, kernels::Sink) noexcept { return 0; }

/// What is counted between start and stop besides the call is the same for every call: one function, that no
/// caller has a copy of. Where the stack begins depends on the command's words, and what a library takes to
/// clear an array on it depends on that: here it is moved to the end of a page.
[[gnu::noinline]] Counters::Reading count_call(Counters& counters, Call& call) {
    constexpr std::uintptr_t page = 4096;
    benchmark::DoNotOptimize(
        __builtin_alloca(reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0)) % page));
    counters.start();
    call();
    counters.stop();
    return counters.read();
}

class Counting {
public:
    Counting(const CountOptions& options, std::span<const Event> events)
        : options_(options), events_(events), counters_(events, false) {}

    CountResult run() {
        RunOptions chosen;
        chosen.kernel = options_.kernel, chosen.variant = options_.variant;
        chosen.sizes = options_.sizes, chosen.seed = options_.seed, chosen.input = options_.input;
        const Suite suite{.name = "count",
                          .sizes = {64, 256, 1024, 4096, 65536},
                          .repetitions = repetitions,
                          .min_time = 0,
                          .budget = 0,
                          .side_size = 0};
        Plan plan(chosen, suite, repetitions);
        BundleWriter bundle(options_.folder, false);
        write_manifest(bundle);
        const OnInterrupt on_interrupt;
        const auto jobs = plan.jobs([&](const Untimed& what) {
            if (what.status == "failed") result_.wrong.push_back(what.text());
            Sample sample = blank_row(what.kernel, what.variant, what.source, what.size);
            sample.status = what.status, sample.reason = what.reason;
            append(bundle, std::move(sample));
        });
        Progress progress("count");
        for (const Job& job : jobs) {
            if (OnInterrupt::asked()) break;
            progress.show(double(result_.cells), double(jobs.size()),
                          fmt::format("{} {}, {}", job.place->kernel->name, job.variant->name,
                                      size_text(job.place->size)));
            count_job(bundle, job);
        }
        result_.interrupted = OnInterrupt::asked();
        if (!result_.interrupted) bundle.seal();
        return result_;
    }

private:
    void write_manifest(BundleWriter& bundle) {
        const std::string begun = utc_now();
        run_ = fmt::format("{}-{}", begun.substr(0, 19), options_.seed);
        bundle.manifest(manifest({{"id", run_},
                                  {"begun", begun},
                                  {"options",
                                   {{"evidence", "counted"},
                                    {"kernel", options_.kernel},
                                    {"variant", options_.variant},
                                    {"sizes", options_.sizes},
                                    {"threads", 1},
                                    {"repetitions", repetitions},
                                    {"seed", options_.seed},
                                    {"input", options_.input.filename().string()}}}},
                                 events_, false, "/sys"));
    }

    void append(BundleWriter& bundle, Sample sample) const {
        sample.run = run_;
        sample.evidence = "counted";
        bundle.append(sample);
    }

    void count_job(BundleWriter& bundle, const Job& job) {
        static constexpr kernels::Variant nothing{.name = "nothing", .run = return_at_once};
        Call call(job, false), empty({.place = job.place, .variant = &nothing}, false);
        for (Call* warm : {&call, &empty}) count_call(counters_, *warm);
        std::optional<double> first;
        for (std::uint64_t r = 0; r < repetitions; ++r) {
            Sample sample = blank_row(*job.place->kernel, *job.variant, *job.place->source, job.place->size);
            sample.repetition = r;
            sample.ops = 1;
            sample.bytes = job.place->bytes();
            sample.ratio = job.ratio;
            sample.records = job.place->records();
            const auto less = count_call(counters_, empty), all = count_call(counters_, call);
            sample.running = all.running;
            if (all.raw[0] && less.raw[0] && *all.raw[0] > *less.raw[0] && all.running == 1) {
                sample.instructions = double(*all.raw[0] - *less.raw[0]);
                sample.reason = "a count has no time and no energy";
            } else {
                sample.status = "invalid";
                sample.reason = "the counter was not counting all the time: another user of the PMU, or a "
                                "machine that does not count";
            }
            if (r == 0) first = sample.instructions;
            if (r != 0 && sample.instructions != first) ++result_.unsteady;
            append(bundle, std::move(sample));
        }
        ++result_.cells;
    }

    const CountOptions& options_;
    std::span<const Event> events_;
    Counters counters_;
    std::string run_;
    CountResult result_;
};

} // namespace

CountResult count(const CountOptions& options) {
    const auto events = probe(std::array{std::string("perf::INSTRUCTIONS")});
    if (const std::string& absent = events[0].absent; !absent.empty())
        refuse("instructions cannot be counted here: {}", absent);
    return Counting(options, events).run();
}

} // namespace perf
