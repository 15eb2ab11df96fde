#include "counters.hpp"
#include "text.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <linux/perf_event.h>
#include <perfmon/pfmlib_perf_event.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace perf {
namespace {

int open_event(const Event& event, int leader) {
    perf_event_attr attr{};
    attr.size = sizeof attr;
    attr.type = event.type;
    attr.config = event.config;
    attr.disabled = leader == -1;
    attr.exclude_kernel = 1;
    attr.exclude_hv = 1;
    attr.read_format = PERF_FORMAT_GROUP | PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING;
    return int(syscall(SYS_perf_event_open, &attr, 0, -1, leader, PERF_FLAG_FD_CLOEXEC));
}

/// For the whole system: an uncore PMU cannot tell modes apart.
int open_unit(const PmuUnit& unit) {
    perf_event_attr attr{};
    attr.size = sizeof attr;
    attr.type = unit.type;
    attr.config = unit.config;
    attr.disabled = 1;
    attr.read_format = PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING;
    return int(syscall(SYS_perf_event_open, &attr, -1, unit.cpu, -1, PERF_FLAG_FD_CLOEXEC));
}

std::string paranoia() {
    std::string level;
    std::ifstream("/proc/sys/kernel/perf_event_paranoid") >> level;
    return level.empty() ? "absent" : level;
}

std::string no_such_counter() {
    if (core_pmu())
        return "the PMU has no such event: a hypervisor may hide it; on a larger instance or on bare metal "
               "it "
               "may be there";
    if (contains_word("/proc/cpuinfo", "hypervisor"))
        return "this virtual machine has no PMU: use bare metal, or an instance type and size whose "
               "hypervisor "
               "passes one through";
    return "the kernel shows no PMU: a virtual machine without one (use bare metal or an instance size that "
           "has "
           "one), or a kernel without the driver (CONFIG_ARM_PMUV3, CONFIG_PERF_EVENTS_*)";
}

/// What an errno of perf_event_open means to the person who wants the counter.
std::string why(int error, bool uncore = false) {
    switch (error) {
    case EACCES:
    case EPERM:
        return uncore
                   ? fmt::format("not permitted: it counts for the whole system, which needs CAP_PERFMON or "
                                 "root, or sysctl kernel.perf_event_paranoid=0 (it is {})",
                                 paranoia())
                   : fmt::format("not permitted: perf_event_paranoid is {}; lower it to 2 (sysctl "
                                 "kernel.perf_event_paranoid=2) or grant CAP_PERFMON; in a container, allow "
                                 "perf_event_open too",
                                 paranoia());
    case ENOENT:
    case EOPNOTSUPP:
    case ENODEV:
        return no_such_counter();
    case ENOSYS:
        return "this kernel or emulator has no perf_event_open";
    case EBUSY:
        return "another user of the PMU holds it: stop other profilers";
    case EMFILE:
        return "too many open files: raise ulimit -n";
    case EINVAL:
        return "the PMU has no room for it beside the events before it: ask for fewer";
    default:
        return std::strerror(error);
    }
}

} // namespace

std::span<const std::string> default_events() {
    static const std::array<std::string, 4> names{"perf::CYCLES", "perf::INSTRUCTIONS", "perf::BRANCH-MISSES",
                                                  "perf::CACHE-MISSES"};
    return names;
}

Event encode(const std::string& name) {
    static const int ready = pfm_initialize();
    Event event{.name = name};
    if (ready != PFM_SUCCESS) {
        event.absent = fmt::format("libpfm4: {}", pfm_strerror(ready));
        return event;
    }
    perf_event_attr attr{};
    pfm_perf_encode_arg_t code{};
    code.attr = &attr;
    code.size = sizeof code;
    const int known = pfm_get_os_event_encoding(name.c_str(), PFM_PLM3, PFM_OS_PERF_EVENT, &code);
    if (known != PFM_SUCCESS) {
        event.absent = fmt::format("libpfm4 on this machine: {}", pfm_strerror(known));
        return event;
    }
    event.type = attr.type;
    event.config = attr.config;
    event.source = attr.type == PERF_TYPE_SOFTWARE ? "software" : "libpfm4";
    return event;
}

std::vector<Event> probe(std::span<const std::string> names) {
    std::vector<Event> events;
    int leader = -1;
    std::vector<int> files;
    for (const std::string& name : names) {
        Event& event = events.emplace_back(encode(name));
        if (!event.absent.empty()) continue;
        const int file = open_event(event, leader);
        if (file < 0) {
            event.absent = why(errno);
            continue;
        }
        if (leader < 0) leader = file;
        files.push_back(file);
    }
    for (const int file : files) close(file);
    return events;
}

bool may_perfmon() {
    constexpr unsigned admin = 21, perfmon = 38; // capability.h; older kernels know only the first
    const std::string effective = field("/proc/self/status", "CapEff");
    const std::uint64_t bits = effective.empty() ? 0 : std::stoull(effective, nullptr, 16);
    return (bits >> admin & 1) != 0 || (bits >> perfmon & 1) != 0;
}

void try_alone(Event& event) {
    const auto check = [&](int file) {
        if (file < 0)
            event.absent = why(errno, !event.units.empty());
        else
            close(file);
    };
    if (event.units.empty()) return check(open_event(event, -1));
    for (const PmuUnit& unit : event.units)
        if (event.absent.empty()) check(open_unit(unit));
}

std::optional<double> share_running(std::span<const Event> events) {
    Counters counters(events, false);
    counters.start();
    volatile unsigned work = 0;
    for (unsigned i = 0; i < 200'000; ++i) work = work + i;
    counters.stop();
    if (!counters.complete()) return {};
    return counters.read().running;
}

Counters::Counters(std::span<const Event> events, bool uncore) : units_(events.size()) {
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event& event = events[i];
        if (uncore && event.absent.empty())
            for (const PmuUnit& unit : event.units) units_[i].push_back(open_unit(unit));
        const bool core = event.absent.empty() && event.units.empty();
        files_.push_back(core ? open_event(event, leader_) : -1);
        if (leader_ < 0) leader_ = files_.back();
    }
}

Counters::~Counters() {
    for (const int file : files_)
        if (file >= 0) close(file);
    for (const auto& files : units_)
        for (const int file : files)
            if (file >= 0) close(file);
}

bool Counters::complete() const {
    return std::ranges::none_of(files_, [](int file) { return file < 0; });
}

void Counters::start() noexcept {
    for (const auto& files : units_)
        for (const int file : files)
            if (file >= 0) {
                ioctl(file, PERF_EVENT_IOC_RESET, 0);
                ioctl(file, PERF_EVENT_IOC_ENABLE, 0);
            }
    if (leader_ < 0) return;
    ioctl(leader_, PERF_EVENT_IOC_RESET, PERF_IOC_FLAG_GROUP);
    ioctl(leader_, PERF_EVENT_IOC_ENABLE, PERF_IOC_FLAG_GROUP);
}

void Counters::stop() noexcept {
    if (leader_ >= 0) ioctl(leader_, PERF_EVENT_IOC_DISABLE, PERF_IOC_FLAG_GROUP);
    for (const auto& files : units_)
        for (const int file : files)
            if (file >= 0) ioctl(file, PERF_EVENT_IOC_DISABLE, 0);
}

Counters::Reading Counters::read() const {
    Reading reading{.values = std::vector<std::optional<double>>(files_.size()),
                    .raw = std::vector<std::optional<std::uint64_t>>(files_.size()),
                    .running = {}};
    // The factor from what was counted to the whole time; none: it was never counting.
    const auto scale = [&](std::uint64_t enabled, std::uint64_t running) -> std::optional<double> {
        const double share = enabled > 0 ? double(running) / double(enabled) : 0;
        reading.running = std::min(reading.running.value_or(1), share);
        return share > 0 ? std::optional(1 / share) : std::nullopt;
    };
    for (std::size_t i = 0; i < units_.size(); ++i) {
        std::uint64_t sum = 0;
        double scaled = 0;
        bool whole = !units_[i].empty();
        for (const int file : units_[i]) {
            std::array<std::uint64_t, 3> raw{}; // value, time enabled, time running
            whole = whole && file >= 0 && ::read(file, raw.data(), sizeof raw) == ssize_t(sizeof raw);
            const auto factor = whole ? scale(raw[1], raw[2]) : std::nullopt;
            whole = whole && factor;
            sum += raw[0];
            scaled += double(raw[0]) * factor.value_or(0);
        }
        if (!whole) continue;
        reading.raw[i] = sum;
        reading.values[i] = scaled;
    }
    if (leader_ < 0) return reading;
    // The group's read format: how many, time enabled, time running, then a value for each open event in
    // order.
    std::vector<std::uint64_t> raw(3 + files_.size());
    const ssize_t got = ::read(leader_, raw.data(), raw.size() * sizeof raw[0]);
    if (got < ssize_t(3 * sizeof raw[0])) return reading;
    const auto factor = scale(raw[1], raw[2]);
    if (!factor) return reading; // never scheduled: no value, not 0
    std::size_t next = 3;
    for (std::size_t i = 0; i < files_.size(); ++i)
        if (files_[i] >= 0) {
            reading.raw[i] = raw[next++];
            reading.values[i] = double(*reading.raw[i]) * *factor;
        }
    return reading;
}

} // namespace perf
