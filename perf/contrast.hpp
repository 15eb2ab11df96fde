#pragma once
// Two groups of machines, with the machine as the unit: a machine's worth is the logarithm of a median, a
// group's the mean over its machines, and the ratio of two has Welch's interval. What differs between
// machines and what differs between repetitions are both in the spread that its error comes from.
#include "machine_groups.hpp"

namespace perf {

/// What a machine is worth: at a place, or over several as the weighted mean of the logarithms.
struct Score {
    std::size_t machine;   ///< its number in the group
    stats::Estimate value; ///< the error is that of its repetitions
};

/// A group in a ratio.
struct Side {
    const Group* group;
    std::vector<Score> machines;
    stats::Estimate value; ///< their mean; of one machine its own, with the error of its repetitions
};

struct Contrast {
    Metric metric = Metric::speed;
    Side a, b;
    stats::Estimate ratio;   ///< a by b
    double within = 0;       ///< share by which meters and declared figures may put it off
    std::optional<double> p; ///< Welch's; none without an interval, nor of exact counts
    std::string evidence;
    std::string absent; ///< why there is no ratio; empty: there is
    std::string open;   ///< why there is no interval between machines; empty: there is

    stats::Interval interval() const; ///< with both errors
    /// The words of Versus::verdict().
    std::string verdict() const;
};

/// Why a side says nothing of how machines of its group differ; "" where it does.
std::string unknown_spread(const Side& side, const std::string& evidence);

/// At a place.
struct PlaceContrast : Contrast {
    Meeting meeting;
    std::string unit;
    std::string threads;              ///< a number, or "all" where machines differ in it
    std::string variant_a, variant_b; ///< with "/" between them where machines differ
};
/// They point into the groups.
std::vector<PlaceContrast> contrasts(const Group& a, const Group& b, Metric metric);

/// Of geometric means, over the places that count.
struct MeanContrast : Contrast {
    std::string family; ///< empty: of all
    std::size_t kernels = 0, places = 0;
};
/// By family and, last, of all. `weights` are those of shares_of().
std::vector<MeanContrast> mean_contrasts(std::span<const PlaceContrast> places,
                                         const std::map<std::string, double>& weights = {});

/// The values of some places, and what each place weighs.
struct Weighed {
    std::vector<const std::vector<Standing>*> places;
    std::vector<double> shares;
};
/// Of the machines that have all of the places: a mean over fewer would be of other work.
std::vector<Score> scores(const Weighed& of);

/// How the machines of a group differ, over the places that at least half of them have.
struct Spread {
    std::size_t places = 0;
    std::vector<Score> scores;
    std::map<std::size_t, std::size_t> lacking; ///< machines without all places: how many they have
    double median = 0;                          ///< of the scores
    std::optional<double> between;              ///< their standard deviation, of two or more
    double within =
        0; ///< what repetitions alone would make of it: the root mean square of the scores' errors
    std::vector<double> z; ///< modified, by scores
    std::string unjudged;  ///< why there is none

    struct Outlier {
        std::size_t machine;
        std::string family; ///< empty: over all
        double ratio;       ///< its score by the group's median
        double z;
    };
    std::vector<Outlier> outliers; ///< by machine
};
Spread spread(const Group& group);

} // namespace perf
