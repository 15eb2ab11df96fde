#include "runner.hpp"
#include "bundle.hpp"
#include "clock.hpp"
#include "counters.hpp"
#include "data.hpp"
#include "error.hpp"
#include "kernels/generate.hpp"
#include "machine.hpp"
#include "progress.hpp"
#include "select.hpp"
#include "state.hpp"
#include "text.hpp"
#include "verify.hpp"
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <csignal>
#include <exception>
#include <map>
#include <memory>
#include <numeric>
#include <set>
#include <tuple>

namespace perf {
namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr std::uint64_t KiB = 1024, MiB = 1024 * KiB;

struct Suite {
    std::string_view name;
    std::vector<std::uint64_t> sizes;
    std::uint64_t repetitions;
    double min_time;         ///< seconds a repetition
    double budget;           ///< seconds for all of it, by shorter repetitions; 0: as long as it takes
    std::uint64_t side_size; ///< the only size of a kernel's further inputs; 0: all sizes
};

const std::vector<Suite>& suites() {
    static const std::vector<Suite> all{
        {"quick", {64, KiB, 4 * KiB, 64 * KiB, MiB, 16 * MiB}, 9, 0.005, 40, 64 * KiB},
        {"standard", {64, 256, KiB, 4 * KiB, 16 * KiB, 64 * KiB, 256 * KiB, MiB, 16 * MiB}, 15, 0.02, 0, 0},
        // 1500: a packet. The rest: lengths that no block divides.
        {"full",
         {16, 31, 64, 100, 256, 333, KiB, 1500, 4 * KiB, 16 * KiB, 64 * KiB, 256 * KiB, MiB, 4 * MiB,
          16 * MiB, 128 * MiB},
         25,
         0.05,
         0,
         0},
    };
    return all;
}

const Suite& suite_named(const std::string& name) {
    for (const Suite& suite : suites())
        if (suite.name == name) return suite;
    refuse("--suite {}: there are quick, standard and full", name);
}

/// Data and scalar's result, shared by all variants that run on it.
struct Place {
    const kernels::Kernel* kernel;
    const Source* source;
    std::vector<std::byte> in;
    Expected expected;
};

/// One thing to time.
struct Job {
    std::shared_ptr<const Place> place;
    const kernels::Variant* variant;
    double call = 0;              ///< seconds, roughly
    std::uint64_t iterations = 1; ///< calls a repetition
};

std::atomic<bool> stop = false; // set by Ctrl-C; a signal handler has no other way in

class OnInterrupt {
public:
    OnInterrupt() {
        stop = false;
        before_ = std::signal(SIGINT, [](int) { stop = true; });
        before_term_ = std::signal(SIGTERM, [](int) { stop = true; });
    }
    ~OnInterrupt() {
        std::signal(SIGINT, before_);
        std::signal(SIGTERM, before_term_);
    }
    OnInterrupt(const OnInterrupt&) = delete;
    OnInterrupt& operator=(const OnInterrupt&) = delete;

private:
    void (*before_)(int);
    void (*before_term_)(int);
};

/// What one thread saw of one repetition.
struct Measured {
    double seconds = 0, ghz = 0;
    Counters::Reading counters;
};

/// The timed loop of one thread.
Measured measure(benchmark::State& loop, const Job& job, const std::vector<Event>& events) {
    const kernels::Bytes param = job.place->source->param(), in = job.place->in;
    std::vector<std::byte> out(job.place->kernel->bound(param, in.size()));
    const State state(*job.variant, param);
    const kernels::Run run = job.variant->run;
    for (std::uint64_t i = 0; i < 1 + job.iterations / 16; ++i) run(state.view(), in, out);
    Measured measured{.ghz = measured_ghz()};
    Counters counters(events);
    auto turn = loop.begin();
    const auto last = loop.end(); // the threads wait for each other here, and again at the end
    counters.start();
    const auto begin = Clock::now();
    for (; turn != last; ++turn) {
        benchmark::DoNotOptimize(run(state.view(), in, out));
        benchmark::ClobberMemory();
    }
    measured.seconds = Seconds(Clock::now() - begin).count();
    counters.stop();
    measured.counters = counters.read();
    return measured;
}

/// Seconds a call takes, roughly: the better of two looks, each at least 50 us long.
double call_time(const Job& job) {
    const kernels::Bytes param = job.place->source->param();
    std::vector<std::byte> out(job.place->kernel->bound(param, job.place->in.size()));
    const State state(*job.variant, param);
    double best = 1e9;
    for (int look = 0; look < 2; ++look)
        for (std::uint64_t calls = 1;; calls *= 4) {
            const auto begin = Clock::now();
            for (std::uint64_t i = 0; i < calls; ++i) {
                benchmark::DoNotOptimize(job.variant->run(state.view(), job.place->in, out));
                benchmark::ClobberMemory();
            }
            const double seconds = Seconds(Clock::now() - begin).count();
            if (seconds < 50e-6) continue;
            best = std::min(best, seconds / double(calls));
            break;
        }
    return best;
}

class Runner {
public:
    explicit Runner(const RunOptions& options)
        : options_(options), suite_(suite_named(options.suite)),
          repetitions_(options.repetitions.value_or(suite_.repetitions)),
          min_time_(options.min_time.value_or(suite_.min_time)),
          selected_(select(options.kernel, options.variant)) {
        find_sources();
        find_events();
    }

    RunResult run() {
        bundle_ = std::make_unique<BundleWriter>(options_.folder, options_.resume, extra_columns());
        manifest();
        if (options_.resume) find_done();
        const OnInterrupt on_interrupt;
        plan();
        fit_budget();
        if (!stop) time_all();
        result_.interrupted = stop;
        if (!stop) bundle_->seal();
        return result_;
    }

private:
    // --- what to run

    void find_sources() {
        for (const Selected& s : selected_) {
            auto& sources = sources_.emplace_back();
            if (!options_.input.empty())
                sources.push_back(own_file(options_.input, *s.kernel));
            else
                for (const kernels::Input& input : s.kernel->inputs) sources.push_back(packaged(input));
        }
    }

    std::vector<std::uint64_t> sizes(const Source& source, bool first) const {
        if (!options_.sizes.empty()) return options_.sizes;
        if (!options_.input.empty()) return {source.own.size()};
        if (!first && suite_.side_size) return {suite_.side_size};
        return suite_.sizes;
    }

    void find_events() {
        if (!options_.count) return;
        auto names = options_.counters;
        if (names.empty()) names.assign(default_events().begin(), default_events().end());
        events_ = probe(names);
    }

    /// Events that have no column of their own in the schema.
    std::vector<std::string> extra_columns() const {
        std::vector<std::string> names;
        for (const Event& event : events_)
            if (std::ranges::find(default_events(), event.name) == default_events().end())
                names.push_back(event.name);
        return names;
    }

    // --- before the timing

    void manifest() {
        if (options_.resume && std::filesystem::exists(options_.folder / "machine.json")) {
            const auto before = read_bundle(options_.folder).manifest;
            if (before.value("/run/options"_json_pointer, nlohmann::ordered_json()) != describe())
                refuse("{} was begun with other options: give the same ones as before, or another folder "
                       "with -o",
                       options_.folder.string());
            run_ = before.value("/run/id"_json_pointer, std::string());
            return;
        }
        const std::string begun = utc_now();
        run_ = fmt::format("{}-{}", begun.substr(0, 19), options_.seed);
        auto document = machine();
        document["run"] = {{"id", run_}, {"begun", begun}, {"options", describe()}};
        for (const Event& event : events_)
            if (std::ranges::find(default_events(), event.name) == default_events().end())
                document["counters"].push_back(
                    {{"event", event.name},
                     {"opens", event.absent.empty()},
                     {"reason", event.absent.empty() ? nlohmann::ordered_json()
                                                     : nlohmann::ordered_json(event.absent)}});
        bundle_->manifest(document);
    }

    nlohmann::ordered_json describe() const {
        return {{"suite", options_.suite},
                {"kernel", options_.kernel},
                {"variant", options_.variant},
                {"sizes", options_.sizes},
                {"threads", options_.threads},
                {"repetitions", repetitions_},
                {"min_time", min_time_},
                {"seed", options_.seed},
                {"input", options_.input.filename().string()},
                {"counters", options_.counters},
                {"count", options_.count}};
    }

    Sample row(const kernels::Kernel& kernel, const kernels::Variant& variant, const Source& source,
               std::uint64_t size) const {
        const unsigned vl = isa::vector_length();
        return {.run = run_,
                .time = utc_now(),
                .family = std::string(kernel.family),
                .kernel = std::string(kernel.name),
                .variant = std::string(variant.name),
                .kind = std::string(name(kind(variant))),
                .input = source.name,
                .size = size,
                .vl = vl ? std::optional<std::uint64_t>(vl) : std::nullopt,
                .threads = options_.threads};
    }

    using Key = std::tuple<std::string, std::string, std::string, std::uint64_t, std::uint64_t>;
    static Key key(const Sample& s) { return {s.kernel, s.variant, s.input, s.size, s.repetition}; }

    void find_done() {
        for (const Sample& sample : read_samples(options_.folder / "samples.csv")) done_.insert(key(sample));
    }

    void append(const Sample& sample, const std::vector<std::string>& extra = {}) {
        bundle_->append(sample, extra);
        ++result_.rows;
    }

    /// A row that says why there is no time.
    void untimed(Sample sample, std::string status, std::string reason) {
        if (done_.contains(key(sample))) return;
        sample.status = std::move(status);
        sample.reason = std::move(reason);
        append(sample);
    }

    /// Verifies everything and finds out how long a call takes.
    void plan() {
        Progress progress("verify");
        double total = 0, done = 0;
        for (const Selected& s : selected_) total += double(s.variants.size());
        for (std::size_t k = 0; k < selected_.size() && !stop; ++k) {
            for (const Source& source : sources_[k])
                for (const std::uint64_t size : sizes(source, &source == &sources_[k].front())) {
                    if (stop) return;
                    progress.show(
                        done, total,
                        fmt::format("{} {}, {}", selected_[k].kernel->name, source.name, size_text(size)));
                    plan_place(selected_[k], source, size);
                }
            done += double(selected_[k].variants.size());
        }
    }

    void plan_place(const Selected& selected, const Source& source, std::uint64_t size) {
        const kernels::Kernel& kernel = *selected.kernel;
        const auto skip_all = [&](const std::string& reason) {
            for (const auto* v : selected.variants) untimed(row(kernel, *v, source, size), "skipped", reason);
        };
        if (!source.absent.empty()) return skip_all(source.absent);
        auto place = std::make_shared<Place>(Place{.kernel = &kernel,
                                                   .source = &source,
                                                   .in = data(source, kernel, size, options_.seed),
                                                   .expected = {}});
        place->expected = expect(kernel, source.param(), place->in);
        if (place->expected.length == kernels::rejected) return skip_all("scalar rejects this input");
        for (const auto* v : selected.variants) {
            const Sample blank = row(kernel, *v, source, size);
            if (const std::string reason = why_not(*v); !reason.empty()) {
                untimed(blank, "skipped", reason);
                continue;
            }
            // By what a byte took in the last place: sizes rise, and a slow variant is not run even once too
            // often.
            double& per_byte = seconds_per_byte_[v];
            const auto too_slow = [&](double call) {
                return suite_.budget > 0 && call * double(repetitions_) > suite_.budget / 20;
            };
            const std::string slow =
                fmt::format("too slow for the suite {} at this size; another suite times it", suite_.name);
            if (too_slow(per_byte * double(size))) {
                untimed(blank, "skipped", slow);
                continue;
            }
            if (const std::string how = differs(kernel, *v, source.param(), place->in, place->expected);
                !how.empty()) {
                untimed(blank, "failed", how);
                result_.wrong.push_back(fmt::format("{} {} on {}, {}: {}", kernel.name, v->name, source.name,
                                                    size_text(size), how));
                continue;
            }
            Job job{.place = place, .variant = v};
            job.call = call_time(job);
            per_byte = job.call / double(size);
            if (too_slow(job.call)) {
                untimed(blank, "skipped", slow);
                continue;
            }
            jobs_.push_back(std::move(job));
        }
    }

    double job_time(const Job& job, double min_time) const {
        constexpr double overhead = 250e-6; // preparation, warm-up, clock
        return std::max(job.call * 2, min_time * 17 / 16) + overhead;
    }

    double total_time(double min_time) const {
        double sum = 0;
        for (const Job& job : jobs_) sum += job_time(job, min_time) * double(repetitions_);
        return sum;
    }

    /// Shortens the repetitions of a suite that must not take longer than its budget.
    void fit_budget() {
        if (suite_.budget > 0 && !options_.min_time)
            while (total_time(min_time_) > suite_.budget && min_time_ > 0.0002) min_time_ *= 0.95;
        for (Job& job : jobs_)
            job.iterations = std::max<std::uint64_t>(1, std::uint64_t(min_time_ / job.call));
    }

    // --- the timing

    /// Google Benchmark reports after each benchmark: that is when the row is written.
    class Reporter : public benchmark::BenchmarkReporter {
    public:
        explicit Reporter(Runner& runner) : runner_(runner) {}
        bool ReportContext(const Context&) override { return true; }
        void ReportRuns(const std::vector<Run>&) override { runner_.finish_job(); }

    private:
        Runner& runner_;
    };

    void time_all() {
        Progress progress(suite_.name);
        Reporter reporter(*this);
        double spent = 0;
        const double total = total_time(min_time_);
        std::vector<std::size_t> order(jobs_.size());
        std::iota(order.begin(), order.end(), 0);
        generate::Random random(options_.seed);
        for (repetition_ = 0; repetition_ < repetitions_ && !stop; ++repetition_) {
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.below(std::uint32_t(i))]);
            queue_.clear();
            for (const std::size_t i : order) {
                const Job& job = jobs_[i];
                Sample sample =
                    row(*job.place->kernel, *job.variant, *job.place->source, job.place->in.size());
                sample.repetition = repetition_;
                if (done_.contains(key(sample))) {
                    spent += job_time(job, min_time_);
                    continue;
                }
                queue_.push_back(&job);
                const auto body = [this, &job, &progress, &spent, total](benchmark::State& loop) {
                    if (stop) return loop.SkipWithError("stopped");
                    if (loop.thread_index() == 0) {
                        progress.show(spent, total,
                                      fmt::format("{} {}, {}", job.place->kernel->name, job.variant->name,
                                                  size_text(job.place->in.size())));
                        spent += job_time(job, min_time_);
                    }
                    measured_[std::size_t(loop.thread_index())] = measure(loop, job, events_);
                };
                benchmark::RegisterBenchmark(std::string(job.variant->name).c_str(), body)
                    ->Iterations(benchmark::IterationCount(job.iterations))
                    ->Threads(int(options_.threads))
                    ->UseRealTime();
            }
            if (queue_.empty()) continue;
            measured_.assign(options_.threads, {});
            next_ = 0;
            benchmark::RunSpecifiedBenchmarks(&reporter);
            benchmark::ClearRegisteredBenchmarks();
            if (error_) std::rethrow_exception(error_);
        }
    }

    /// Writes the row of the job that just ended. An error stops the rounds; Google Benchmark lets none
    /// through.
    void finish_job() noexcept {
        const Job& job = *queue_[next_++];
        if (stop) return;
        try {
            write_row(job);
        } catch (...) {
            error_ = std::current_exception();
            stop = true;
        }
    }

    void write_row(const Job& job) {
        const Place& place = *job.place;
        Sample sample = row(*place.kernel, *job.variant, *place.source, place.in.size());
        sample.repetition = repetition_;
        const std::uint64_t calls = job.iterations * options_.threads;
        const std::uint64_t a_call =
            place.kernel->rate == kernels::Rate::in ? place.in.size() : place.expected.length;
        sample.bytes = a_call * calls;
        sample.ops = calls;
        sample.seconds = std::ranges::max(measured_, {}, &Measured::seconds).seconds;
        double ghz = 0;
        for (const Measured& m : measured_) ghz += m.ghz / double(measured_.size());
        std::vector<std::string> extra;
        for (std::size_t e = 0; e < events_.size(); ++e) {
            // A value only where every thread has one.
            std::optional<double> sum = 0;
            for (const Measured& m : measured_)
                sum =
                    sum && m.counters.values[e] ? std::optional(*sum + *m.counters.values[e]) : std::nullopt;
            const auto named = std::ranges::find(default_events(), events_[e].name);
            if (named == default_events().end())
                extra.push_back(sum ? fmt::format("{}", *sum) : "NA");
            else
                sample.*std::array{&Sample::cycles, &Sample::instructions, &Sample::branch_misses,
                                   &Sample::cache_misses}[std::size_t(named - default_events().begin())] =
                    sum;
        }
        for (const Measured& m : measured_)
            if (m.counters.running)
                sample.running = std::min(sample.running.value_or(1), *m.counters.running);
        sample.ghz =
            sample.cycles ? *sample.cycles / (*sample.seconds * double(options_.threads)) * 1e-9 : ghz;
        sample.reason = sample.cycles ? "no energy sampled" : "no counters, no energy: machine.json says why";
        append(sample, extra);
    }

    const RunOptions& options_;
    const Suite& suite_;
    std::uint64_t repetitions_;
    double min_time_;
    std::vector<Selected> selected_;
    std::vector<std::vector<Source>> sources_; // by kernel
    std::vector<Event> events_;
    std::string run_;
    std::unique_ptr<BundleWriter> bundle_;
    std::set<Key> done_;
    std::vector<Job> jobs_;
    std::map<const kernels::Variant*, double> seconds_per_byte_;
    RunResult result_;

    // of the round that is running
    std::uint64_t repetition_ = 0;
    std::vector<const Job*> queue_;
    std::size_t next_ = 0;
    std::vector<Measured> measured_; // by thread
    std::exception_ptr error_;
};

} // namespace

RunResult run(const RunOptions& options) { return Runner(options).run(); }

std::vector<std::string> suite_names() {
    std::vector<std::string> names;
    for (const Suite& suite : suites()) names.emplace_back(suite.name);
    return names;
}

} // namespace perf
