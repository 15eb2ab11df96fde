#include "runner.hpp"
#include "bundle.hpp"
#include "ceilings.hpp"
#include "counter_plan.hpp"
#include "energy/log.hpp"
#include "error.hpp"
#include "interrupt.hpp"
#include "kernels/generate.hpp"
#include "load.hpp"
#include "manifest.hpp"
#include "placement.hpp"
#include "plan.hpp"
#include "progress.hpp"
#include "stats.hpp"
#include "suite.hpp"
#include "text.hpp"
#include "timing.hpp"
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
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

using Json = nlohmann::ordered_json;

constexpr int most_retries = 3; ///< of a repetition that was disturbed

class Runner {
public:
    explicit Runner(const RunOptions& options)
        : options_(options), suite_(suite_named(options.suite)),
          repetitions_(options.repetitions.value_or(options.load.empty() ? suite_.repetitions : 1)),
          min_time_(options.min_time.value_or(suite_.min_time)), plan_(options, suite_, repetitions_),
          placement_(options.threads ? placement(options.threads, options.smt) : every_cpu(options.smt)),
          monitor_(options.energy) {
        find_events();
    }

    RunResult run() {
        bundle_ = std::make_unique<BundleWriter>(options_.folder, options_.resume, extra_columns(events_));
        write_manifest();
        if (watching()) energy_log_ = std::make_unique<energy::Log>(options_.folder);
        if (options_.resume) find_done();
        const OnInterrupt on_interrupt;
        if (options_.ceilings) ceilings();
        jobs_ = plan_.jobs([this](const Untimed& what) { untimed(what); });
        fit_budget();
        if (!stop()) options_.load.empty() ? time_all() : load_all();
        result_.interrupted = stop();
        if (energy_log_) {
            result_.agreements = energy_log_->agreements();
            result_.shortest_energy_phase_s = energy_log_->shortest_phase_s();
        }
        if (!stop()) bundle_->seal();
        return result_;
    }

private:
    static std::atomic<bool>& stop() { return OnInterrupt::asked(); }
    bool watching() const { return monitor_.size() > 0; }

    // --- what to run

    void find_events() {
        if (!options_.count) return;
        if (options_.counters.empty())
            counter_plan_.emplace(CounterPlan::for_this_machine());
        else
            events_ = probe(options_.counters);
    }

    /// The group that this repetition counts, in turn; each cell is counted by all of them.
    std::size_t group() const { return repetition_ % counter_plan_->size(); }
    std::span<const Event> events() const {
        return counter_plan_ && counter_plan_->size() ? counter_plan_->events(group())
                                                      : std::span<const Event>(events_);
    }

    // --- before the timing

    void write_manifest() {
        if (options_.resume && std::filesystem::exists(options_.folder / "machine.json")) {
            const auto before = read_bundle(options_.folder).manifest;
            if (before.value("/run/options"_json_pointer, Json()) != describe())
                refuse("{} was begun with other options: give the same ones as before, or another folder "
                       "with -o",
                       options_.folder.string());
            run_ = before.value("/run/id"_json_pointer, std::string());
            return;
        }
        const std::string begun = utc_now();
        run_ = fmt::format("{}-{}", begun.substr(0, 19), options_.seed);
        bundle_->manifest(manifest({{"id", run_},
                                    {"begun", begun},
                                    {"options", describe()},
                                    {"cpus", placement_.cpus},
                                    {"copies_share_cores", placement_.shares_cores},
                                    {"numa_nodes", placement_.numa_nodes}},
                                   events_, counter_plan_.has_value(), options_.energy.sysfs));
    }

    Json describe() const {
        return {{"suite", options_.suite},
                {"kernel", options_.kernel},
                {"variant", options_.variant},
                {"sizes", options_.sizes},
                {"threads", options_.threads},
                {"smt", options_.smt == Smt::use ? "use" : "avoid"},
                {"repetitions", repetitions_},
                {"min_time", min_time_},
                {"energy", energy::without_addresses(options_.energy.names)},
                {"load", options_.load},
                {"duration", options_.load.empty() ? Json() : Json(options_.duration)},
                {"ramp", options_.load.empty() ? Json() : Json(options_.ramp)},
                {"precision", options_.precision ? Json(*options_.precision) : Json()},
                {"seed", options_.seed},
                {"input", options_.input.filename().string()},
                {"counters", options_.counters},
                {"count", options_.count}};
    }

    Sample row(const kernels::Kernel& kernel, const kernels::Variant& variant, const Source& source,
               std::uint64_t size) const {
        Sample sample = blank_row(kernel, variant, source, size);
        sample.run = run_;
        sample.threads = placement_.cpus.size();
        return sample;
    }

    using CellKey = std::tuple<std::string, std::string, std::string, std::uint64_t, std::optional<double>>;
    using Key = std::pair<CellKey, std::uint64_t>;
    static CellKey cell(const Sample& s) { return {s.kernel, s.variant, s.input, s.size, s.load}; }
    static Key key(const Sample& s) { return {cell(s), s.repetition}; }

    void find_done() {
        for (const Sample& sample : read_samples(options_.folder / "samples.csv")) {
            if (sample.status == "disturbed" || sample.status == "invalid") continue;
            done_.insert(key(sample));
            if (sample.ok()) seconds_[cell(sample)].push_back(sample.seconds_per_byte());
        }
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
    void untimed(const Untimed& what) {
        Sample sample = row(what.kernel, what.variant, what.source, what.size);
        if (what.status == "failed") result_.wrong.push_back(what.text());
        if (done_.contains(key(sample))) return;
        sample.status = what.status;
        sample.reason = what.reason;
        append(sample);
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
        if (const double least = watching() ? monitor_.least_phase_s() : 0;
            least > min_time_ && options_.load.empty()) {
            if (!options_.min_time) min_time_ = least;
            fmt::print(stderr, "energy: a repetition of {:.3g} s is known within 1 %; {}\n", least,
                       options_.min_time ? "--min-time makes them shorter" : "so long they are made");
        }
        for (Job& job : jobs_)
            job.iterations = std::max<std::uint64_t>(1, std::uint64_t(min_time_ / job.call));
    }

    // --- under load

    /// Of each kernel, input and size the fastest native variant and the fastest peer, unless the user chose.
    std::vector<const Job*> loaded_jobs() const {
        std::map<std::tuple<const Place*, kernels::Kind>, const Job*> fastest;
        std::vector<const Job*> all;
        for (const Job& job : jobs_) {
            all.push_back(&job);
            const kernels::Kind of = kind(*job.variant);
            if (of != kernels::Kind::native && of != kernels::Kind::peer) continue;
            const Job*& best = fastest[{job.place.get(), of}];
            if (!best || job.call < best->call) best = &job;
        }
        if (options_.variant != RunOptions().variant) return all;
        std::erase_if(all, [&](const Job* job) {
            return std::ranges::find(fastest, job, [](const auto& entry) { return entry.second; }) ==
                   fastest.end();
        });
        return all;
    }

    /// All levels of one variant after another, each repetition calibrated anew.
    void load_all() {
        const auto jobs = loaded_jobs();
        const double look = std::clamp(options_.duration / 5, 0.2, 5.0),
                     level_time = options_.duration + 2 * options_.ramp,
                     each = 3.6 * look + level_time * double(options_.load.size());
        const double total = each * double(jobs.size() * repetitions_);
        double spent = 0;
        fmt::print(stderr, "load: {} variants, {} levels, {} repetitions: about {:.0f} min\n", jobs.size(),
                   options_.load.size(), repetitions_, total / 60);
        Progress progress("load");
        for (const Job* job : jobs)
            for (repetition_ = 0; repetition_ < repetitions_ && !stop(); ++repetition_) {
                const auto show = [&](const std::string& what) {
                    progress.show(spent, total,
                                  fmt::format("{} {}, {}: {}", job->place->kernel->name, job->variant->name,
                                              size_text(job->place->size), what));
                };
                show("finding the maximum");
                const double rate = calibrate(*job, {.cpus = placement_.cpus, .events = {}}, look);
                spent += 3.6 * look;
                for (const double percent : options_.load) {
                    if (stop()) return;
                    show(fmt::format("{} %", percent));
                    load_level(*job, {.percent = percent,
                                      .rate = rate,
                                      .seconds = options_.duration,
                                      .ramp = options_.ramp});
                    spent += level_time;
                }
            }
    }

    /// Once more where it was disturbed, or the level was missed.
    void load_level(const Job& job, const LoadLevel& level) {
        const Place& place = *job.place;
        Sample blank = row(*place.kernel, *job.variant, *place.source, place.size);
        blank.load = level.percent;
        blank.repetition = repetition_;
        if (done_.contains(key(blank))) return;
        for (int attempt = 0; attempt < 2; ++attempt) {
            Sample sample = blank;
            std::vector<energy::Time> edges;
            const Held held = hold(
                job, {.cpus = placement_.cpus, .events = events()}, level, options_.seed + repetition_, [&] {
                    edges.push_back(watching() ? monitor_.mark() : energy::Time());
                    sample.time = utc_now(); // the second time: the end of the phase, not of the ramp
                });
            if (stop()) return;
            sample.seconds = held.seconds;
            sample.ops = held.calls;
            sample.bytes = place.bytes() * held.calls;
            sample.ratio = job.ratio;
            sample.records = place.records(held.calls);
            sample.load_rate = level.rate;
            sample.load_achieved = held.achieved(level) * level.percent;
            sample.latency_p50_s = held.p50;
            sample.latency_p99_s = held.p99;
            sample.batch = held.calls_a_batch;
            const std::vector<std::string> extra = write_counters(sample, held.threads);
            write_energy(sample, edges.front(), edges.back());
            for (const Measured& m : held.threads) add_disturbance(sample, m.disturbance);
            if (const std::string how = held.invalid(level); !how.empty()) {
                sample.status = "invalid";
                sample.reason = how;
            }
            append(sample, extra);
            if (sample.status == "ok") return;
        }
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
        const auto begin = std::chrono::steady_clock::now();
        const auto spent_all = [&] {
            return std::chrono::steady_clock::now() - begin > std::chrono::duration<double>(options_.budget);
        };
        for (repetition_ = 0; !stop(); ++repetition_) {
            const bool more = repetition_ >= repetitions_; // for what is not known well enough yet
            if (more && (!options_.precision || spent_all())) break;
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.below(std::uint32_t(i))]);
            std::vector<const Job*> queue;
            for (const std::size_t i : order) {
                const Job& job = jobs_[i];
                Sample sample = row(*job.place->kernel, *job.variant, *job.place->source, job.place->size);
                sample.repetition = repetition_;
                if (more && precise(sample)) continue;
                if (done_.contains(key(sample)))
                    spent += job_time(job, min_time_);
                else
                    queue.push_back(&job);
            }
            if (more && queue.empty()) break;
            const auto show = [&](const Job& job) {
                progress.show(spent, total,
                              fmt::format("{} {}, {}", job.place->kernel->name, job.variant->name,
                                          size_text(job.place->size)));
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

    bool precise(const Sample& sample) const {
        const auto known = seconds_.find(cell(sample));
        return known != seconds_.end() && known->second.size() >= 2 &&
               stats::imprecision(known->second) <= *options_.precision;
    }

    /// One repetition of each.
    template <class Show>
    void time_queue(const std::vector<const Job*>& queue, const Show& show) {
        if (queue.empty()) return;
        queue_ = &queue;
        next_ = 0;
        measured_.assign(placement_.cpus.size(), {});
        const Conditions conditions{
            .cpus = placement_.cpus, .events = events(), .energy = watching() ? &monitor_ : nullptr};
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
        Sample sample = row(*place.kernel, *job.variant, *place.source, place.size);
        sample.repetition = repetition_;
        const std::uint64_t calls = job.iterations * measured_.size();
        sample.bytes = place.bytes() * calls;
        sample.ops = calls;
        sample.ratio = job.ratio;
        sample.records = place.records(calls);
        sample.seconds = std::ranges::max(measured_, {}, &Measured::seconds).seconds;
        sample.seconds_fastest = std::ranges::min(measured_, {}, &Measured::seconds).seconds;
        const std::vector<std::string> extra = write_counters(sample, measured_);
        double ghz = 0;
        for (const Measured& m : measured_) ghz += m.ghz / double(measured_.size());
        sample.ghz =
            sample.cycles ? *sample.cycles / (*sample.seconds * double(measured_.size())) * 1e-9 : ghz;
        write_energy(sample, measured_[0].begin, measured_[0].end);
        for (const Measured& m : measured_) add_disturbance(sample, m.disturbance);
        append(sample, extra);
        if (sample.status == "disturbed")
            disturbed_.push_back(&job);
        else
            seconds_[cell(sample)].push_back(sample.seconds_per_byte());
    }

    void write_energy(Sample& sample, energy::Time begin, energy::Time end) {
        explain(sample, watching() ? energy_log_->record(sample, monitor_, begin, end) : "no energy sampled");
    }

    /// Sums over the threads; the values of the columns that are not in the schema.
    std::vector<std::string> write_counters(Sample& sample, const std::vector<Measured>& threads) const {
        for (const Measured& m : threads)
            if (m.counters.running)
                sample.running = std::min(sample.running.value_or(1), *m.counters.running);
        if (counter_plan_) {
            std::vector<Counters::Reading> readings;
            for (const Measured& m : threads) readings.push_back(m.counters);
            if (counter_plan_->size()) write_group(sample, *counter_plan_, group(), readings);
            return {};
        }
        std::vector<std::optional<double>> sums;
        for (std::size_t e = 0; e < events_.size(); ++e) {
            // A value only where every thread has one.
            std::optional<double>& sum =
                sums.emplace_back(threads.empty() ? std::nullopt : std::optional(0.0));
            for (const Measured& m : threads)
                sum = sum && e < m.counters.values.size() && m.counters.values[e]
                          ? std::optional(*sum + *m.counters.values[e])
                          : std::nullopt;
        }
        return write_counts(sample, events_, sums);
    }

    /// Of one of the threads; the first that was disturbed gives the reason.
    static void add_disturbance(Sample& sample, const Disturbance& seen) {
        const auto add = [](auto& sum, const auto& value) {
            if (value) sum = sum.value_or(0) + *value;
        };
        add(sample.steal_s, seen.steal_s);
        add(sample.waiting_s, seen.waiting_s);
        add(sample.switches, seen.switches);
        sample.drift = std::max(sample.drift.value_or(0), std::abs(seen.drift));
        if (const std::string reason = seen.reason(); !reason.empty() && sample.status == "ok") {
            sample.status = "disturbed";
            sample.reason = reason;
        }
    }

    const RunOptions& options_;
    const Suite& suite_;
    std::uint64_t repetitions_;
    double min_time_;
    Plan plan_;
    Placement placement_;
    std::vector<Event> events_;               // of --counters
    std::optional<CounterPlan> counter_plan_; // without it
    std::string run_;
    std::unique_ptr<BundleWriter> bundle_;
    energy::Monitor monitor_;
    std::unique_ptr<energy::Log> energy_log_; ///< null: no energy is watched
    std::set<Key> done_;
    std::map<CellKey, std::vector<double>> seconds_; // a byte, of the repetitions that are ok
    std::vector<Job> jobs_;
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
