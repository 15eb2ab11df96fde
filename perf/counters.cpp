#include "counters.hpp"
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

std::string paranoia() {
    std::string level;
    std::ifstream("/proc/sys/kernel/perf_event_paranoid") >> level;
    return level.empty() ? "absent" : level;
}

/// What an errno of perf_event_open means to the person who wants the counter.
std::string why(int error) {
    switch (error) {
    case EACCES:
    case EPERM:
        return fmt::format("not permitted: perf_event_paranoid is {}; lower it to 2 (sysctl "
                           "kernel.perf_event_paranoid=2) or grant CAP_PERFMON",
                           paranoia());
    case ENOENT:
    case EOPNOTSUPP:
    case ENODEV:
        return "this machine shows no such counter: a virtual machine without a PMU; use bare metal or an "
               "instance "
               "size that has one";
    case ENOSYS:
        return "this kernel or emulator has no perf_event_open";
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

std::vector<Event> probe(std::span<const std::string> names) {
    std::vector<Event> events;
    const int ready = pfm_initialize();
    int leader = -1;
    std::vector<int> files;
    for (const std::string& name : names) {
        Event& event = events.emplace_back(Event{.name = name});
        if (ready != PFM_SUCCESS) {
            event.absent = fmt::format("libpfm4: {}", pfm_strerror(ready));
            continue;
        }
        perf_event_attr attr{};
        pfm_perf_encode_arg_t code{};
        code.attr = &attr;
        code.size = sizeof code;
        const int known = pfm_get_os_event_encoding(name.c_str(), PFM_PLM3, PFM_OS_PERF_EVENT, &code);
        if (known != PFM_SUCCESS) {
            event.absent = fmt::format("libpfm4 on this machine: {}", pfm_strerror(known));
            continue;
        }
        event.type = attr.type;
        event.config = attr.config;
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

Counters::Counters(std::span<const Event> events) {
    for (const Event& event : events) {
        const int file = event.absent.empty() ? open_event(event, leader_) : -1;
        if (leader_ < 0) leader_ = file;
        files_.push_back(file);
    }
}

Counters::~Counters() {
    for (const int file : files_)
        if (file >= 0) close(file);
}

void Counters::start() noexcept {
    if (leader_ < 0) return;
    ioctl(leader_, PERF_EVENT_IOC_RESET, PERF_IOC_FLAG_GROUP);
    ioctl(leader_, PERF_EVENT_IOC_ENABLE, PERF_IOC_FLAG_GROUP);
}

void Counters::stop() noexcept {
    if (leader_ >= 0) ioctl(leader_, PERF_EVENT_IOC_DISABLE, PERF_IOC_FLAG_GROUP);
}

Counters::Reading Counters::read() const {
    Reading reading{.values = std::vector<std::optional<double>>(files_.size()), .running = {}};
    if (leader_ < 0) return reading;
    // The group's read format: how many, time enabled, time running, then a value for each open event in
    // order.
    std::vector<std::uint64_t> raw(3 + files_.size());
    const ssize_t got = ::read(leader_, raw.data(), raw.size() * sizeof raw[0]);
    if (got < ssize_t(3 * sizeof raw[0])) return reading;
    const double enabled = double(raw[1]), running = double(raw[2]);
    reading.running = enabled > 0 ? running / enabled : 0;
    if (running == 0) return reading; // never scheduled: no value, not 0
    std::size_t next = 3;
    for (std::size_t i = 0; i < files_.size(); ++i)
        if (files_[i] >= 0) reading.values[i] = double(raw[next++]) * (enabled / running);
    return reading;
}

} // namespace perf
