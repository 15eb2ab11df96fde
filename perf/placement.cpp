#include "placement.hpp"
#include <algorithm>
#include <hwloc.h>
#include <memory>
#include <optional>
#include <set>
#include <tuple>

namespace perf {
namespace {

struct Cpu {
    unsigned number = 0, core = 0, sibling = 0, node = 0; ///< sibling: 0 is the core's first hardware thread
};

/// What this process may use, core by core.
std::vector<Cpu> allowed() {
    cpu_set_t mine{};
    CPU_ZERO(&mine);
    sched_getaffinity(0, sizeof mine, &mine);
    std::vector<Cpu> cpus;
    hwloc_topology_t topology = nullptr;
    if (hwloc_topology_init(&topology) == 0) {
        const std::unique_ptr<hwloc_topology, decltype(&hwloc_topology_destroy)> owned(
            topology, hwloc_topology_destroy);
        const int cores =
            hwloc_topology_load(topology) == 0 ? hwloc_get_nbobjs_by_type(topology, HWLOC_OBJ_CORE) : 0;
        for (int c = 0; c < cores; ++c) {
            const hwloc_obj_t core = hwloc_get_obj_by_type(topology, HWLOC_OBJ_CORE, unsigned(c));
            const int node = core->nodeset ? hwloc_bitmap_first(core->nodeset) : 0;
            unsigned sibling = 0;
            for (int p = hwloc_bitmap_first(core->cpuset); p >= 0; p = hwloc_bitmap_next(core->cpuset, p))
                if (p < CPU_SETSIZE && CPU_ISSET(std::size_t(p), &mine))
                    cpus.push_back({unsigned(p), unsigned(c), sibling++, unsigned(std::max(node, 0))});
        }
    }
    if (cpus.empty()) // a topology that cannot be read: every CPU is a core
        for (unsigned p = 0; p < CPU_SETSIZE; ++p)
            if (CPU_ISSET(p, &mine)) cpus.push_back({p, p, 0, 0});
    return cpus;
}

Placement first_of(std::optional<std::uint64_t> threads, Smt smt) {
    std::vector<Cpu> cpus = allowed();
    const auto all =
        smt == Smt::use ? std::ptrdiff_t(cpus.size()) : std::ranges::count(cpus, 0u, &Cpu::sibling);
    const unsigned busy = [&] { // the core of CPU 0
        const auto zero = std::ranges::find(cpus, 0u, &Cpu::number);
        return zero == cpus.end() ? ~0u : zero->core;
    }();
    std::ranges::stable_sort(cpus, {}, [&](const Cpu& c) {
        const bool last = c.core == busy;
        return smt == Smt::avoid ? std::tuple(c.sibling, last, c.core) : std::tuple(0u, last, c.core);
    });
    Placement chosen;
    std::set<unsigned> cores, nodes;
    for (std::uint64_t i = 0; i < threads.value_or(std::uint64_t(all)); ++i) {
        const Cpu& cpu = cpus[i % cpus.size()];
        chosen.cpus.push_back(cpu.number);
        chosen.shares_cores |= !cores.insert(cpu.core).second;
        nodes.insert(cpu.node);
    }
    chosen.numa_nodes = nodes.size();
    return chosen;
}

} // namespace

Placement every_cpu(Smt smt) { return first_of({}, smt); }
Placement placement(std::uint64_t threads, Smt smt) { return first_of(threads, smt); }

Pinned::Pinned(unsigned cpu) {
    if (sched_getaffinity(0, sizeof before_, &before_) != 0) return;
    cpu_set_t one{};
    CPU_ZERO(&one);
    CPU_SET(cpu, &one);
    pinned_ = sched_setaffinity(0, sizeof one, &one) == 0;
}

Pinned::~Pinned() {
    if (pinned_) sched_setaffinity(0, sizeof before_, &before_);
}

} // namespace perf
