#include "ceilings.hpp"
#include "clock.hpp"
#include "disturbance.hpp"
#include "interrupt.hpp"
#include "kernels/generate.hpp"
#include "progress.hpp"
#include "text.hpp"
#include <algorithm>
#include <barrier>
#include <chrono>
#include <cmath>
#include <exception>
#include <fmt/format.h>
#include <hwloc.h>
#include <map>
#include <memory>
#include <new>
#include <numeric>
#include <sys/mman.h>
#include <thread>

namespace perf {
namespace {

constexpr int most_retries = 3;       ///< of a repetition that was disturbed
constexpr std::uint64_t grain = 8192; ///< two buffers of a whole number of turns of any form
constexpr std::uint64_t gib = std::uint64_t{1} << 30;

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// What may be allocated without harm: available memory, within the limit of the control group.
std::uint64_t free_memory() {
    const std::string available = field("/proc/meminfo", "MemAvailable");
    std::uint64_t bytes = available.empty() ? 0 : std::stoull(available) * 1024;
    if (const std::string limit = read_line("/sys/fs/cgroup/memory.max"); !limit.empty() && limit != "max")
        bytes = std::min<std::uint64_t>(bytes, std::stoull(limit));
    return bytes;
}

/// Memory of a thread's own, in huge pages where they are to be had, touched by the thread that makes it.
class Buffer {
public:
    explicit Buffer(std::uint64_t size) : size_(std::max(size, grain)) {
        void* memory = mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED) throw std::bad_alloc();
        data_ = static_cast<std::byte*>(memory);
        madvise(memory, size_, MADV_HUGEPAGE);
        std::fill_n(data_, size_, std::byte{1});
    }
    ~Buffer() { munmap(data_, size_); }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    std::byte* data() const { return data_; }

private:
    std::uint64_t size_;
    std::byte* data_ = nullptr;
};

/// One thing to measure: a form of an instruction in registers or on a level of memory.
struct Job {
    const Instruction* form;
    std::string input = "registers";
    std::uint64_t size = 0;  ///< bytes of a pass on one side
    std::uint64_t turns = 1; ///< of a pass
    std::uint64_t passes = 1;

    bool copies() const { return form->unit == "copy"; }
    std::uint64_t instructions() const { return form->turn * turns * passes; }
    void operator()(std::byte* buffer, std::uint64_t times) const {
        // A copy goes from the first half to the second.
        for (std::uint64_t pass = 0; pass < times; ++pass)
            form->run(turns, copies() ? buffer + size : buffer, buffer);
    }
};

/// What one thread saw of one repetition.
struct Seen {
    double seconds = 0, ghz = 0;
    Disturbance disturbance;
};

std::string why_not(const Instruction& form) {
    const isa::Mask missing = isa::minus(form.needs, isa::host());
    return missing == isa::Mask{} ? "" : "this processor lacks " + isa::names(missing);
}

/// Threads that measure the same job at the same time, again and again.
class Team {
public:
    Team(const Placement& placement, const CeilingOptions& options)
        : cpus_(placement.cpus), options_(options), levels_(levels(cpus_)), seen_(cpus_.size()),
          together_(std::ptrdiff_t(cpus_.size())) {
        plan();
    }

    void run() {
        if (jobs_.empty()) return;
        {
            std::vector<std::jthread> threads;
            for (std::size_t t = 1; t < cpus_.size(); ++t) threads.emplace_back([this, t] { work(t); });
            work(0);
        }
        if (error_) std::rethrow_exception(error_);
    }

private:
    Sample row(const Instruction& form, const std::string& input, std::uint64_t size) const {
        const unsigned vl = isa::vector_length();
        return {.run = options_.run,
                .time = utc_now(),
                .family = std::string(ceiling_family),
                .kernel = std::string(form.unit),
                .variant = std::string(form.variant),
                .kind = std::string(ceiling_family),
                .input = input,
                .size = size,
                .vl = vl ? std::optional<std::uint64_t>(vl) : std::nullopt,
                .threads = cpus_.size()};
    }

    void skip(const Instruction& form, const std::string& input, const std::string& reason) {
        Sample sample = row(form, input, 0);
        sample.status = "skipped";
        sample.reason = reason;
        if (!options_.done(sample)) options_.append(sample);
    }

    /// Every form in registers and in L1; on the other levels only the strongest, which moves most.
    void plan() {
        std::map<std::pair<std::string_view, Operand>, const Instruction*> strongest;
        for (const Instruction& form : instructions())
            if (why_not(form).empty()) strongest[{form.unit, form.operand}] = &form;
        for (const Instruction& form : instructions()) {
            const std::string reason = why_not(form);
            const bool registers = form.operand == Operand::registers;
            if (!reason.empty())
                skip(form, registers ? "registers" : form.operand == Operand::memory ? "L1" : "DRAM", reason);
            else if (registers)
                jobs_.push_back({.form = &form, .turns = 64});
            else
                for (const Level& level : levels_) {
                    const bool first = &level == &levels_.front(), last = &level == &levels_.back();
                    if (form.operand == Operand::streaming && !last) continue;
                    if (!first && strongest[{form.unit, form.operand}] != &form) continue;
                    if (!level.absent.empty()) {
                        skip(form, level.name, level.absent);
                        continue;
                    }
                    Job job{.form = &form, .input = level.name};
                    job.turns = level.bytes / (job.copies() ? 2 : 1) / form.turn_bytes();
                    job.size = job.turns * form.turn_bytes();
                    jobs_.push_back(std::move(job));
                }
        }
    }

    void work(std::size_t thread) {
        const Pinned pinned(cpus_[thread]);
        std::uint64_t most = 0;
        for (const Job& job : jobs_) most = std::max(most, job.size * (job.copies() ? 2 : 1));
        std::unique_ptr<Buffer> buffer;
        guarded([&] { buffer = std::make_unique<Buffer>(most); });
        together_.arrive_and_wait();
        if (thread == 0 && !failed_) guarded([&] { calibrate(buffer->data()); });
        together_.arrive_and_wait();
        // All threads draw the same order.
        generate::Random random(options_.seed);
        std::vector<std::size_t> order(jobs_.size());
        std::iota(order.begin(), order.end(), 0);
        const auto progress =
            thread == 0 ? std::make_unique<Progress>(fmt::format("ceilings x{}", cpus_.size())) : nullptr;
        double done = 0;
        for (repetition(thread, 0); at_ < options_.repetitions && !failed_; repetition(thread, at_ + 1)) {
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.below(std::uint32_t(i))]);
            for (const std::size_t i : order) {
                if (progress)
                    progress->show(done++, double(jobs_.size() * options_.repetitions),
                                   fmt::format("{} {}, {}", jobs_[i].form->unit, jobs_[i].form->variant,
                                               jobs_[i].input));
                if (!take(thread, jobs_[i], buffer.get())) return;
            }
        }
    }

    /// Thread 0 counts; the others wait until it has.
    void repetition(std::size_t thread, std::uint64_t number) {
        together_.arrive_and_wait();
        if (thread == 0) at_ = number;
        together_.arrive_and_wait();
    }

    /// One repetition of one job, and again as long as it was disturbed. False: the work is to end.
    bool take(std::size_t thread, const Job& job, const Buffer* buffer) {
        for (int attempt = 0;; ++attempt) {
            if (thread == 0) stopped_ = failed_ || OnInterrupt::asked();
            together_.arrive_and_wait();
            if (stopped_) return false;
            seen_[thread] = measure(job, buffer->data());
            together_.arrive_and_wait();
            if (thread == 0) guarded([&] { disturbed_ = !write(job); });
            together_.arrive_and_wait();
            if (!disturbed_ || attempt == most_retries) return true;
        }
    }

    Seen measure(const Job& job, std::byte* buffer) {
        job(buffer, 1 + job.passes / 16);
        Seen seen{.ghz = measured_ghz(), .disturbance = {}};
        together_.arrive_and_wait();
        const Watch watch;
        const auto begin = Clock::now();
        job(buffer, job.passes);
        seen.seconds = seconds_since(begin);
        const double ghz = measured_ghz();
        seen.disturbance = watch.end(ghz / seen.ghz - 1);
        seen.ghz = (seen.ghz + ghz) / 2;
        return seen;
    }

    /// How many passes a repetition has.
    void calibrate(std::byte* buffer) {
        for (Job& job : jobs_) {
            job(buffer, 1);
            for (job.passes = 1;; job.passes *= 2) {
                const auto begin = Clock::now();
                job(buffer, job.passes);
                const double seconds = seconds_since(begin);
                if (seconds < options_.min_time / 8) continue;
                const double more = options_.min_time / seconds;
                job.passes =
                    std::max<std::uint64_t>(1, std::uint64_t(std::llround(double(job.passes) * more)));
                break;
            }
        }
    }

    /// False: it was disturbed.
    bool write(const Job& job) {
        Sample sample = row(*job.form, job.input, job.size);
        sample.repetition = at_;
        if (options_.done(sample)) return true;
        const auto [fastest, slowest] = std::ranges::minmax(seen_, {}, &Seen::seconds);
        sample.seconds = slowest.seconds;
        sample.seconds_fastest = fastest.seconds;
        sample.ops = job.instructions() * seen_.size();
        sample.bytes = *sample.ops * job.form->bytes();
        sample.ghz = 0;
        sample.reason = "neither counters nor energy beside a ceiling";
        for (const Seen& seen : seen_) {
            *sample.ghz += seen.ghz / double(seen_.size());
            sample.drift = std::max(sample.drift.value_or(0), std::abs(seen.disturbance.drift));
            if (const std::string why = seen.disturbance.reason(); !why.empty() && sample.status == "ok") {
                sample.status = "disturbed";
                sample.reason = why;
            }
        }
        options_.append(sample);
        return sample.status == "ok";
    }

    /// An error on any thread ends the work of all; the first one is thrown in the end.
    template <class Work>
    void guarded(const Work& work) noexcept {
        try {
            work();
        } catch (...) {
            if (!failed_.exchange(true)) error_ = std::current_exception();
        }
    }

    std::vector<unsigned> cpus_;
    const CeilingOptions& options_;
    std::vector<Level> levels_;
    std::vector<Job> jobs_;
    std::vector<Seen> seen_; // by thread
    std::barrier<> together_;
    std::uint64_t at_ = 0; // the repetition
    bool stopped_ = false, disturbed_ = false;
    std::atomic<bool> failed_ = false;
    std::exception_ptr error_;
};

} // namespace

std::vector<Level> levels(const std::vector<unsigned>& cpus) {
    std::vector<Level> found;
    hwloc_topology_t topology = nullptr;
    if (hwloc_topology_init(&topology) == 0) {
        const std::unique_ptr<hwloc_topology, decltype(&hwloc_topology_destroy)> owned(
            topology, hwloc_topology_destroy);
        if (hwloc_topology_load(topology) == 0)
            for (const auto& [type, name] : {std::pair{HWLOC_OBJ_L1CACHE, "L1"},
                                             {HWLOC_OBJ_L2CACHE, "L2"},
                                             {HWLOC_OBJ_L3CACHE, "LLC"}}) {
                std::map<hwloc_obj_t, std::uint64_t> sharers;
                for (const unsigned cpu : cpus)
                    if (const hwloc_obj_t pu = hwloc_get_pu_obj_by_os_index(topology, cpu))
                        if (const hwloc_obj_t cache = hwloc_get_ancestor_obj_by_type(topology, type, pu))
                            ++sharers[cache];
                std::uint64_t share = 0;
                for (const auto& [cache, threads] : sharers) {
                    const std::uint64_t mine = cache->attr->cache.size / threads;
                    share = share ? std::min(share, mine) : mine;
                }
                if (share) found.push_back({name, share / 2 / grain * grain, ""});
            }
    }
    if (found.empty()) return {{"L1", 0, "hwloc finds no caches: their sizes are unknown"}};
    const std::uint64_t share = 2 * found.back().bytes, room = free_memory() / 4 / cpus.size();
    const std::uint64_t memory = std::min({4 * share, gib, room}) / grain * grain;
    found.push_back({"DRAM", memory,
                     memory >= 2 * share
                         ? ""
                         : fmt::format("needs a buffer of twice the last cache, {} a thread, within a "
                                       "quarter of the free memory and 1 GiB",
                                       size_text(2 * share))});
    return found;
}

void measure_ceilings(const Placement& placement, const CeilingOptions& options) {
    Team(placement, options).run();
}

Table ceiling_table(const std::vector<Cell>& all, Format format) {
    const bool people = for_people(format);
    Table table{.headings = {{"unit"},
                             {"level"},
                             {"variant"},
                             {"instruction"},
                             {"size", true},
                             {"threads", true},
                             {"gbps", true},
                             {"low", true},
                             {"high", true},
                             {"bytes_per_cycle", true},
                             {"per_cycle", true},
                             {"ghz", true}},
                .rows = {}};
    for (const Cell& c : all) {
        if (c.family != ceiling_family) continue;
        const auto form = std::ranges::find_if(instructions(), [&](const Instruction& i) {
            return i.unit == c.kernel && i.variant == c.variant;
        });
        const stats::Interval gbps = c.gbps();
        const double ghz = stats::median(c.ghz), ns = stats::median(c.ns_per_op);
        const auto number = [&](double v) {
            return people ? fmt::format("{:.4g}", v) : fmt::format("{:.6g}", v);
        };
        table.rows.push_back(
            {c.kernel, c.input, c.variant, form == instructions().end() ? "NA" : std::string(form->mnemonic),
             c.size == 0 ? "NA"
             : people    ? size_text(c.size)
                         : fmt::format("{}", c.size),
             fmt::format("{}", c.threads), number(gbps.value), number(gbps.low), number(gbps.high),
             number(gbps.value / double(c.threads) / ghz), number(1 / ns / ghz), number(ghz)});
    }
    return table;
}

} // namespace perf
