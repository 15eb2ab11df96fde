#pragma once
// Which CPUs the copies of a kernel run on, and staying there.
#include <cstdint>
#include <sched.h>
#include <vector>

namespace perf {

/// Whether copies share cores with their SMT siblings.
enum class Smt {
    avoid, ///< one copy a core, as long as there are cores
    use,   ///< every hardware thread of a core before the next core
};

struct Placement {
    std::vector<unsigned> cpus;   ///< by thread, numbers as Linux gives them
    bool shares_cores = false;    ///< two copies share a core
    std::uint64_t numa_nodes = 1; ///< that the CPUs belong to
};

/// What `--threads all` means: one CPU a core, or every CPU (`use`), of those that this process may use, in
/// the order in which they are to be filled; CPU 0, which serves most interrupts, comes last.
Placement every_cpu(Smt smt);

/// The first `threads` of them; more threads than CPUs start over, and share.
Placement placement(std::uint64_t threads, Smt smt);

/// Keeps the calling thread on one CPU, and lets it go again.
class Pinned {
public:
    explicit Pinned(unsigned cpu);
    ~Pinned();
    Pinned(const Pinned&) = delete;
    Pinned& operator=(const Pinned&) = delete;

private:
    cpu_set_t before_{};
    bool pinned_ = false;
};

} // namespace perf
