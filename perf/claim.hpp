#pragma once
// A claim is a TOML file with one reading of somebody's words, and this is the verdict on it:
//   [claim]
//   title = "..."
//   words = "..."            # as the source has them
//   source = "https://..."
//   date = "2021-10-19"      # of the source
//   reading = "..."          # what is tested, and why
//   metric = "per-watt"      # speed, per-core, per-vcpu, per-socket, per-watt, per-price
//   threshold = 1.5          # of the ratio, contender by baseline
//   direction = "at-least"   # or "at-most"
//   boundary = "wall-ac"     # energy of no other; where it is left out, of any that both have
//   [contender]
//   processor = "Yitian"     # regular expression for machine.json's processor; or bundle = "FOLDER'S NAME"
//   [baseline]               # without both: the source names none, and neither does the reading
//   processor = "Altra"
//   named = false            # the source does not name it, the reading does
//   [weights]                # of families and kernels in the geometric mean; without: all kernels alike
//   hashing = 1
#include "contrast.hpp"

namespace perf {

struct Claim {
    struct Side {
        std::string processor, bundle;
        bool named = true;

        bool known() const { return !processor.empty() || !bundle.empty(); }
        bool matches(const Contender& machine) const;
    };
    std::string title, words, source, date, reading, boundary;
    Metric metric = Metric::speed;
    double threshold = 1;
    bool at_most = false;
    Side contender, baseline;
    std::map<std::string, double> weights;
};

/// Refuses with file, line and column what is malformed, unknown or missing.
Claim read_claim(const std::filesystem::path& file);
Claim parse_claim(std::string_view text, const std::string& file);

enum class Verdict {
    supported,    ///< the whole interval is on the claim's side of the threshold
    refuted,      ///< the whole interval is on the other side
    inconclusive, ///< the threshold is within the interval, or nobody knows how wide that is
    untestable,   ///< there is no ratio
};
std::string_view name_of(Verdict verdict);

struct Ruling {
    Verdict verdict = Verdict::untestable;
    std::optional<stats::Interval> ratio;
    std::string open;      ///< why the ratio has no interval to judge by; empty: it has
    std::string contender; ///< the machine's or the group's name; empty: there is none
    std::string baseline;
    std::size_t contender_machines = 0, baseline_machines = 0;
    std::vector<std::string> left_out; ///< machines that lack places, and are not in the ratio
    std::string evidence, boundary;    ///< the boundary of an energy
    std::size_t kernels = 0, places = 0;
    std::vector<std::string> missing; ///< what an untestable claim lacks
    std::vector<std::string> flips;   ///< what would change the verdict
};

/// What the claim compares, of a side's bundles, one after the other: the fastest of all variants, where they
/// kept all of the machine busy. Refuses bundles of two groups, or of two processors that nobody declared to
/// be of one group; `side` is for the message.
void add(const Claim& claim, Group& group, const Contender& bundle, std::string_view side);

/// The verdict; a side without machines makes the claim untestable. Of one machine a side has the interval of
/// its repetitions, of several that of the machines.
Ruling rule(const Claim& claim, const Group& contender, const Group& baseline);

nlohmann::ordered_json to_json(const Claim& claim, const Ruling& ruling);

} // namespace perf
