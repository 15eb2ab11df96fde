#include "runner.hpp"
#include "bundle.hpp"
#include "ceilings.hpp"
#include "error.hpp"
#include "interrupt.hpp"
#include "kernels/generate.hpp"
#include "machine.hpp"
#include "placement.hpp"
#include "progress.hpp"
#include "select.hpp"
#include "suite.hpp"
#include "text.hpp"
#include "timing.hpp"
#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <cmath>
#include <exception>
#include <map>
#include <memory>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace perf {
namespace {

constexpr int most_retries = 3; ///< of a repetition that was disturbed

class Runner {
public:
    explicit Runner(const RunOptions& options)
        : options_(options), suite_(suite_named(options.suite)),
          repetitions_(options.repetitions.value_or(suite_.repetitions)),
          min_time_(options.min_time.value_or(suite_.min_time)),
          selected_(select(options.kernel, options.variant)),
          placement_(options.threads ? placement(options.threads, options.smt) : every_cpu(options.smt)) {
        find_sources();
        find_events();
    }

    RunResult run() {
        bundle_ = std::make_unique<BundleWriter>(options_.folder, options_.resume, extra_columns());
        manifest();
        if (options_.resume) find_done();
        const OnInterrupt on_interrupt;
        if (options_.ceilings) ceilings();
        plan();
        fit_budget();
        if (!stop()) time_all();
        result_.interrupted = stop();
        if (!stop()) bundle_->seal();
        return result_;
    }

private:
    static std::atomic<bool>& stop() { return OnInterrupt::asked(); }

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
        document["run"] = {{"id", run_},
                           {"begun", begun},
                           {"options", describe()},
                           {"cpus", placement_.cpus},
                           {"copies_share_cores", placement_.shares_cores},
                           {"numa_nodes", placement_.numa_nodes}};
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
        return {{"suite", options_.suite},       {"kernel", options_.kernel},
                {"variant", options_.variant},   {"sizes", options_.sizes},
                {"threads", options_.threads},   {"smt", options_.smt == Smt::use ? "use" : "avoid"},
                {"repetitions", repetitions_},   {"min_time", min_time_},
                {"seed", options_.seed},         {"input", options_.input.filename().string()},
                {"counters", options_.counters}, {"count", options_.count}};
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
                .threads = placement_.cpus.size()};
    }

    using Key = std::tuple<std::string, std::string, std::string, std::uint64_t, std::uint64_t>;
    static Key key(const Sample& s) { return {s.kernel, s.variant, s.input, s.size, s.repetition}; }

    void find_done() {
        for (const Sample& sample : read_samples(options_.folder / "samples.csv"))
            if (sample.status != "disturbed") done_.insert(key(sample));
    }

    void append(const Sample& sample, const std::vector<std::string>& extra = {}) {
        bundle_->append(sample, extra);
        ++result_.rows;
    }

    void ceilings() {
        measure_ceilings(placement_, {.run = run_,
                                      .append = [this](const Sample& sample) { append(sample); },
                                      .done = [this](const Sample& s) { return done_.contains(key(s)); }});
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
        for (std::size_t k = 0; k < selected_.size() && !stop(); ++k) {
            for (const Source& source : sources_[k])
                for (const std::uint64_t size : sizes(source, &source == &sources_[k].front())) {
                    if (stop()) return;
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
        const double total = total_time(min_time_);
        double spent = 0;
        retry_seconds_ = total / 4;
        std::vector<std::size_t> order(jobs_.size());
        std::iota(order.begin(), order.end(), 0);
        generate::Random random(options_.seed);
        for (repetition_ = 0; repetition_ < repetitions_ && !stop(); ++repetition_) {
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.below(std::uint32_t(i))]);
            std::vector<const Job*> queue;
            for (const std::size_t i : order) {
                const Job& job = jobs_[i];
                Sample sample =
                    row(*job.place->kernel, *job.variant, *job.place->source, job.place->in.size());
                sample.repetition = repetition_;
                if (done_.contains(key(sample)))
                    spent += job_time(job, min_time_);
                else
                    queue.push_back(&job);
            }
            const auto show = [&](const Job& job) {
                progress.show(spent, total,
                              fmt::format("{} {}, {}", job.place->kernel->name, job.variant->name,
                                          size_text(job.place->in.size())));
            };
            time_queue(queue, [&](const Job& job) {
                show(job);
                spent += job_time(job, min_time_);
            });
            // Again what was disturbed, as long as that does not take over the run.
            for (int again = 0; again < most_retries && !disturbed_.empty() && !stop(); ++again) {
                std::vector<const Job*> retries;
                for (const Job* job : std::exchange(disturbed_, {}))
                    if ((retry_seconds_ -= job_time(*job, min_time_)) > 0) retries.push_back(job);
                time_queue(retries, show);
            }
            disturbed_.clear();
        }
    }

    /// One repetition of each.
    template <class Show>
    void time_queue(const std::vector<const Job*>& queue, const Show& show) {
        if (queue.empty()) return;
        queue_ = &queue;
        next_ = 0;
        measured_.assign(placement_.cpus.size(), {});
        const Conditions conditions{.cpus = placement_.cpus, .events = events_};
        for (const Job* job : queue) {
            const auto body = [this, job, &show, &conditions](benchmark::State& loop) {
                if (stop()) return loop.SkipWithError("stopped");
                if (loop.thread_index() == 0) show(*job);
                measured_[std::size_t(loop.thread_index())] = measure(loop, *job, conditions);
            };
            benchmark::RegisterBenchmark(std::string(job->variant->name).c_str(), body)
                ->Iterations(benchmark::IterationCount(job->iterations))
                ->Threads(int(placement_.cpus.size()))
                ->UseRealTime();
        }
        Reporter reporter(*this);
        benchmark::RunSpecifiedBenchmarks(&reporter);
        benchmark::ClearRegisteredBenchmarks();
        if (error_) std::rethrow_exception(error_);
    }

    /// Writes the row of the job that just ended. An error stops the rounds; Google Benchmark lets none
    /// through.
    void finish_job() noexcept {
        const Job& job = *(*queue_)[next_++];
        if (stop()) return;
        try {
            write_row(job);
        } catch (...) {
            error_ = std::current_exception();
            stop() = true;
        }
    }

    void write_row(const Job& job) {
        const Place& place = *job.place;
        Sample sample = row(*place.kernel, *job.variant, *place.source, place.in.size());
        sample.repetition = repetition_;
        const std::uint64_t calls = job.iterations * measured_.size();
        const std::uint64_t a_call =
            place.kernel->rate == kernels::Rate::in ? place.in.size() : place.expected.length;
        sample.bytes = a_call * calls;
        sample.ops = calls;
        sample.seconds = std::ranges::max(measured_, {}, &Measured::seconds).seconds;
        sample.seconds_fastest = std::ranges::min(measured_, {}, &Measured::seconds).seconds;
        const std::vector<std::string> extra = write_counters(sample);
        double ghz = 0;
        for (const Measured& m : measured_) ghz += m.ghz / double(measured_.size());
        sample.ghz =
            sample.cycles ? *sample.cycles / (*sample.seconds * double(measured_.size())) * 1e-9 : ghz;
        sample.reason = sample.cycles ? "no energy sampled" : "no counters, no energy: machine.json says why";
        write_disturbance(sample);
        append(sample, extra);
        if (sample.status == "disturbed") disturbed_.push_back(&job);
    }

    /// Sums over the threads; the values of the columns that are not in the schema.
    std::vector<std::string> write_counters(Sample& sample) const {
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
        return extra;
    }

    /// Of all threads; the first that was disturbed gives the reason.
    void write_disturbance(Sample& sample) const {
        const auto add = [](auto& sum, const auto& value) {
            if (value) sum = sum.value_or(0) + *value;
        };
        for (const Measured& m : measured_) {
            add(sample.steal_s, m.disturbance.steal_s);
            add(sample.waiting_s, m.disturbance.waiting_s);
            add(sample.switches, m.disturbance.switches);
            sample.drift = std::max(sample.drift.value_or(0), std::abs(m.disturbance.drift));
            if (const std::string reason = m.disturbance.reason(); !reason.empty() && sample.status == "ok") {
                sample.status = "disturbed";
                sample.reason = reason;
            }
        }
    }

    const RunOptions& options_;
    const Suite& suite_;
    std::uint64_t repetitions_;
    double min_time_;
    std::vector<Selected> selected_;
    std::vector<std::vector<Source>> sources_; // by kernel
    Placement placement_;
    std::vector<Event> events_;
    std::string run_;
    std::unique_ptr<BundleWriter> bundle_;
    std::set<Key> done_;
    std::vector<Job> jobs_;
    std::map<const kernels::Variant*, double> seconds_per_byte_;
    RunResult result_;

    // of the round that is running
    std::uint64_t repetition_ = 0;
    const std::vector<const Job*>* queue_ = nullptr;
    std::size_t next_ = 0;
    std::vector<Measured> measured_; // by thread
    std::vector<const Job*> disturbed_;
    double retry_seconds_ = 0; // that may still be spent on what was disturbed
    std::exception_ptr error_;
};

} // namespace

RunResult run(const RunOptions& options) { return Runner(options).run(); }

} // namespace perf
