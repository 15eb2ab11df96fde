#pragma once
// The log of a source that was watched from elsewhere, joined with the bundle of the run that it was watched
// during. Rows are the markers: each says when its phase ended, and how long it was.
#include <filesystem>
#include <map>
#include <string>

namespace perf {

struct JoinOptions {
    std::filesystem::path bundle, log;
    std::filesystem::path folder; ///< of the new bundle
    double offset_s = 0;          ///< what the host's clock is ahead of the log's
    double uncertainty_s = 0;     ///< half width of the 95 % interval of that
};

struct Joined {
    std::size_t before = 0;                     ///< rows that had an energy, and keep it
    std::size_t known = 0;                      ///< rows that have one now
    std::map<std::string, std::size_t> unknown; ///< and those that still have none, by reason
    std::string boundary;
};

/// Writes the new bundle, sealed: the rows of the old one, of which those without an energy have the log's;
/// energy.csv; a copy of the log; everything else that the old one's seal names; and how it was joined in
/// machine.json. Refuses an old one that is not valid, not sealed or was joined already, and a log that is
/// not of the time of the run.
Joined join_log(const JoinOptions& options);

} // namespace perf
