#pragma once
// Groups of machines of one kind, an instance type for example, by what each machine is worth at each place.
// Of a bundle the estimates alone are kept, so that a thousand take little room.
#include "pairs.hpp"
#include <functional>

namespace perf {

/// What a machine is worth at a place, by its repetitions.
struct Standing {
    std::size_t machine; ///< its number in the group
    std::uint64_t threads;
    bool full; ///< its threads were all of the machine's
    std::size_t repetitions;
    stats::Estimate worth; ///< the median; its error is that of repetitions
    double within;         ///< share by which meters and declared figures may put it off
    std::string variant, unit, evidence;
    std::string absent; ///< why it is worth nothing here, with the machine's name; empty: it is
};

/// What may differ between machines that are sold as alike. The first three are those of the processor.
inline constexpr std::string_view trait_names[]{"processor", "cpu",      "hardware threads", "microcode",
                                                "kernel",    "compiler", "version"};
inline constexpr std::size_t processor_traits = 3;

struct Member {
    Machine machine;
    std::vector<std::filesystem::path> bundles;
    std::vector<std::string> traits; ///< by trait_names

    std::span<const std::string> processor() const { return std::span(traits).first(processor_traits); }
};

struct Group {
    std::string name;
    bool declared = false; ///< else it has the name of its processor
    std::vector<Member> members;
    std::map<MeetingPlace, std::vector<Standing>> places;
};

/// The group that a machine is declared to be of, else the name of its processor.
std::string group_of(const Machine& machine);

/// Why a cell says nothing, beyond what its worth knows; "" where it does.
using Unfit = std::function<std::string(const Cell&, const Machine&, const Worth&)>;

/// Takes a bundle into a group. Bundles whose machines have one name (declared, else the folder's) are of one
/// machine; at a place that several of them have the better counts, as of several variants. Refuses bundles
/// of one name and two processors. Of load levels energy alone is taken.
void add(Group& group, const Contender& bundle, Metric metric, Choice choice, const Unfit& unfit = {});

/// A place that one or two groups have.
struct Meeting {
    const MeetingPlace* place;
    std::vector<const std::vector<Standing>*> sides; ///< in the order of the groups
    std::string absent; ///< why its values do not meet, or that there are none; empty: they meet
    bool counts;        ///< they meet, and at least half of the machines of each group have one
};

/// The places that all of the groups have. Where all machines were full with a number of threads, the place
/// of that number is left out beside that of all threads.
std::vector<Meeting> meetings(std::span<const Group* const> groups);

} // namespace perf
