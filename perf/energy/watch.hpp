#pragma once
// One source, watched for itself: a machine's BMC is often reachable from somewhere else only.
#include "source.hpp"

namespace perf::energy {

struct Watched {
    std::size_t readings = 0, failed = 0; ///< lines with watts, and those with a reason
};

/// Writes what the source shows into a log (power_log.hpp), for so many seconds or until an interrupt, as
/// often as a run would ask it. A reading that fails is a line with the reason, and the watch goes on. Of a
/// source that counts, the watts of a line are those since the reading before.
Watched watch(Source& source, const std::filesystem::path& file, double seconds);

} // namespace perf::energy
