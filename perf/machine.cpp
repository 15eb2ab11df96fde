#include "machine.hpp"
#include "clock.hpp"
#include "counter_plan.hpp"
#include "energy/monitor.hpp"
#include "kernels/kernel.hpp"
#include "text.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <hwloc.h>
#include <memory>
#include <set>
#include <sys/utsname.h>

namespace perf {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(std::string text) { return text.empty() ? Json() : Json(std::move(text)); }

/// Arm: the main ID register as Linux shows it, split into its fields (Arm ARM, MIDR_EL1).
Json midr() {
    const std::string text = read_line("/sys/devices/system/cpu/cpu0/regs/identification/midr_el1");
    if (text.empty()) return {};
    const std::uint64_t value = std::stoull(text, nullptr, 16);
    return {{"value", fmt::format("{:#010x}", value)},
            {"implementer", fmt::format("{:#x}", value >> 24 & 0xff)},
            {"part", fmt::format("{:#x}", value >> 4 & 0xfff)},
            {"revision", fmt::format("r{}p{}", value >> 20 & 0xf, value & 0xf)}};
}

Json cpuid() {
    const char* file = "/proc/cpuinfo";
    if (field(file, "cpu family").empty()) return {};
    return {{"vendor", field(file, "vendor_id")},
            {"family", field(file, "cpu family")},
            {"model", field(file, "model")},
            {"stepping", field(file, "stepping")},
            {"microcode", or_null(field(file, "microcode"))}};
}

std::string processor() {
    if (std::string name = field("/proc/cpuinfo", "model name"); !name.empty()) return name;
    const std::string part = field("/proc/cpuinfo", "CPU part");
    // The parts that the project is about; others are named by their numbers.
    if (field("/proc/cpuinfo", "CPU implementer") == "0x41")
        for (const auto& [number, name] : {std::pair{"0xd0c", "Neoverse N1"},
                                           {"0xd40", "Neoverse V1"},
                                           {"0xd49", "Neoverse N2"},
                                           {"0xd4f", "Neoverse V2"}})
            if (part == number) return fmt::format("Arm {} (part {})", name, number);
    return part.empty()
               ? "unknown"
               : fmt::format("implementer {} part {}", field("/proc/cpuinfo", "CPU implementer"), part);
}

Json topology() {
    hwloc_topology_t topology = nullptr;
    if (hwloc_topology_init(&topology) != 0) return {};
    const std::unique_ptr<hwloc_topology, decltype(&hwloc_topology_destroy)> owned(topology,
                                                                                   hwloc_topology_destroy);
    hwloc_topology_set_icache_types_filter(topology, HWLOC_TYPE_FILTER_KEEP_ALL);
    if (hwloc_topology_load(topology) != 0) return {};
    const auto count = [&](hwloc_obj_type_t type) {
        return std::max(0, hwloc_get_nbobjs_by_type(topology, type));
    };
    Json caches = Json::array();
    for (const auto& [type, name] : {std::pair{HWLOC_OBJ_L1CACHE, "L1D"},
                                     {HWLOC_OBJ_L1ICACHE, "L1I"},
                                     {HWLOC_OBJ_L2CACHE, "L2"},
                                     {HWLOC_OBJ_L3CACHE, "L3"}})
        if (const hwloc_obj_t cache = hwloc_get_obj_by_type(topology, type, 0))
            caches.push_back({{"name", name},
                              {"size", cache->attr->cache.size},
                              {"line", cache->attr->cache.linesize},
                              {"count", count(type)}});
    const int cores = count(HWLOC_OBJ_CORE), threads = count(HWLOC_OBJ_PU);
    return {{"sockets", count(HWLOC_OBJ_PACKAGE)},
            {"numa_nodes", count(HWLOC_OBJ_NUMANODE)},
            {"cores", cores},
            {"hardware_threads", threads},
            {"smt", threads > cores},
            {"caches", std::move(caches)}};
}

/// The hypervisor as far as a guest is told; null on bare metal.
Json virtualisation() {
    if (const std::string type = read_line("/sys/hypervisor/type"); !type.empty()) return type;
    if (contains_word("/proc/cpuinfo", "hypervisor")) {
        const std::string vendor = read_line("/sys/class/dmi/id/sys_vendor");
        return vendor.empty() ? "guest of an unnamed hypervisor" : "guest of " + vendor;
    }
    // Of a machine without firmware tables the device tree tells: the name of QEMU's board that is none.
    if (read_line("/sys/firmware/devicetree/base/compatible").starts_with("linux,dummy-virt"))
        return "guest: QEMU's virt machine";
    const std::string product = read_line("/sys/class/dmi/id/product_name");
    for (const char* guest : {"KVM", "Virtual", "QEMU"})
        if (product.find(guest) != product.npos) return "guest: " + product;
    return {};
}

Json boost() {
    if (const auto text = read_line("/sys/devices/system/cpu/cpufreq/boost"); !text.empty())
        return text == "1";
    if (const auto text = read_line("/sys/devices/system/cpu/intel_pstate/no_turbo"); !text.empty())
        return text == "0";
    return {};
}

Json energy_sources(const std::filesystem::path& sysfs) {
    const std::string guest = contains_word("/proc/cpuinfo", "hypervisor")
                                  ? "; a virtual machine is shown no energy: measure on bare metal"
                                  : "";
    Json list = Json::array();
    for (const energy::Found& found : energy::find(sysfs))
        list.push_back(
            {{"source", found.info.name},
             {"boundary", found.info.boundary},
             {"available", found.source != nullptr},
             {"where", found.source ? Json(found.info.where) : Json()},
             {"counts", found.source ? Json(found.info.counts ? "joules" : "watts") : Json()},
             {"resolution", found.source ? Json(found.info.resolution) : Json()},
             {"period_s", found.source ? Json(found.info.period_s) : Json()},
             {"reason", found.source
                            ? Json()
                            : Json(found.absent.ends_with(guest) ? found.absent : found.absent + guest)}});
    return list;
}

Json peers() {
    std::set<std::string> notes;
    for (const kernels::Kernel* k : kernels::all())
        for (const kernels::Variant* v : k->variants)
            if (kind(*v) == kernels::Kind::peer)
                notes.insert(fmt::format("{} {}: {}", k->name, v->name, v->note));
    return notes;
}

} // namespace

Json machine(const std::filesystem::path& sysfs) {
    utsname system{};
    uname(&system);
    const CounterPlan counters = CounterPlan::for_this_machine();
    const unsigned vl = isa::vector_length();
    const std::string governor = "/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor";
    Json all = {{"processor", processor()},
                {"architecture", system.machine},
                {"midr", midr()},
                {"cpuid", cpuid()},
                {"isa", isa::names(isa::host())},
                {"sve_vector_length", vl ? Json(vl) : Json()},
                {"clock_ghz", std::round(measured_ghz(2000) * 1000) / 1000}};
    all.update(topology());
    all.update({{"governor", or_null(read_line(governor))},
                {"boost", boost()},
                {"virtualisation", virtualisation()},
                {"kernel", fmt::format("{} {}", system.sysname, system.release)},
                {"compiler", WATTPROOF_COMPILER},
                {"version", WATTPROOF_VERSION},
                {"peers", peers()},
                {"counters", counters.describe_events()},
                {"counter_plan", counters.describe()},
                {"energy", energy_sources(sysfs)}});
    return all;
}

} // namespace perf
