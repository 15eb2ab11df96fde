// The kernel's `power` PMU: RAPL through perf_event_open, system-wide, one event on one CPU of each package,
// which cpumask names (Documentation/ABI/testing/sysfs-bus-event_source-devices-events). A count times scale
// is joules.
#include "files.hpp"
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fmt/format.h>
#include <linux/perf_event.h>
#include <sstream>
#include <sys/syscall.h>
#include <unistd.h>

namespace perf::energy {
namespace fs = std::filesystem;
namespace {

class PerfPower : public Source {
public:
    PerfPower(Info info, double scale) : Source(std::move(info)), scale_(scale) {}
    ~PerfPower() override {
        for (const int file : files_) close(file);
    }
    /// 0, or why it does not open.
    int open(std::uint32_t type, std::uint64_t config, int cpu) {
        perf_event_attr attr{};
        attr.size = sizeof attr;
        attr.type = type;
        attr.config = config;
        const int file = int(syscall(SYS_perf_event_open, &attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC));
        if (file < 0) return errno;
        files_.push_back(file);
        return 0;
    }
    double read() override {
        double sum = 0;
        for (const int file : files_) {
            std::uint64_t count = 0;
            if (::read(file, &count, sizeof count) != sizeof count)
                throw Fault(fmt::format("the power PMU cannot be read: {}", std::strerror(errno)));
            sum += double(count) * scale_;
        }
        return sum;
    }

private:
    double scale_;
    std::vector<int> files_;
};

} // namespace

std::vector<Found> find_perf_power(const fs::path& sysfs) {
    const fs::path pmu = sysfs / "bus/event_source/devices/power";
    Found found{.source = nullptr,
                .info = {.name = "perf power",
                         .boundary = "package",
                         .where = pmu.string(),
                         .counts = true,
                         .resolution = 0x1p-32,
                         .period_s = 1e-3},
                .absent = {}};
    std::vector<Found> list;
    const std::string event = text(pmu / "events/energy-pkg");
    if (event.empty()) {
        found.absent = "no power PMU: load the rapl module (Intel, AMD)";
        list.push_back(std::move(found));
        return list;
    }
    try {
        // "event=0x02"
        std::uint64_t config = 0;
        const std::string hex = event.starts_with("event=0x") ? event.substr(8) : "";
        if (hex.empty() || std::from_chars(hex.data(), hex.data() + hex.size(), config, 16).ec != std::errc{})
            throw Fault(fmt::format("events/energy-pkg holds \"{}\", no event", event));
        const double scale = std::strtod(text(pmu / "events/energy-pkg.scale").c_str(), nullptr);
        if (scale <= 0) throw Fault("events/energy-pkg.scale holds no scale");
        if (const std::string unit = text(pmu / "events/energy-pkg.unit"); unit != "Joules")
            throw Fault(fmt::format("events/energy-pkg.unit is \"{}\", not Joules", unit));
        found.info.resolution = scale;
        auto source = std::make_unique<PerfPower>(found.info, scale);
        std::istringstream cpus(text(pmu / "cpumask"));
        const auto type = std::uint32_t(number(pmu / "type"));
        for (std::string cpu; std::getline(cpus, cpu, ',');)
            if (const int error = source->open(type, config, std::atoi(cpu.c_str())); error != 0)
                throw Fault(
                    error == EACCES || error == EPERM
                        ? "system-wide events are not permitted: run as root, grant CAP_PERFMON, or sysctl "
                          "kernel.perf_event_paranoid=-1"
                        : fmt::format("the power PMU does not open: {}", std::strerror(error)));
        found.source = std::move(source);
    } catch (const Fault& fault) {
        found.absent = fault.what();
    }
    list.push_back(std::move(found));
    return list;
}

} // namespace perf::energy
