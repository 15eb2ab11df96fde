#pragma once
// A figure and what it rests on. Whoever multiplies and adds factors with errors gets a figure that still
// knows by how many per cent it moves when one of them moves by one: an error that several terms share counts
// once, and the factor that dominates has a name.
#include "stats.hpp"
#include <map>
#include <string>
#include <vector>

namespace perf {

/// Something that was measured, declared or assumed.
struct Factor {
    std::string name, evidence, source;
    stats::Estimate estimate;
    bool open = false; ///< nobody says how far it may be off; what has no error and is not open is exact
    /// Half the width of its 95 % interval as a share of it; of an open one 10 %, to see what that would
    /// change.
    double doubt() const;
};

/// What is no guess but a trial: how far an open factor is moved.
inline constexpr double trial = 0.1;

class Quantity {
public:
    Quantity(double exact = 0) : value_(exact) {}
    Quantity(const Factor& factor);

    double value() const { return value_; }
    /// Of the errors that are known; open factors are not in it.
    stats::Interval interval() const;

    struct Part {
        Factor factor;
        double power; ///< per cent of the figure for each per cent of the factor
        /// By what share of it the figure moves, when the factor moves by its doubt.
        double swing() const;
    };
    /// By the factor's name.
    const std::map<std::string, Part>& parts() const { return parts_; }
    /// Those that move it most, several where they do so alike; of them all none, where it is exact.
    std::vector<Part> dominant() const;
    /// The share of a factor in the variance that is known.
    double variance_share(const Part& part) const;
    /// "measured: speed; assumed: scaling, utilisation".
    std::string evidence() const;

    friend Quantity operator+(const Quantity& a, const Quantity& b);
    friend Quantity operator*(const Quantity& a, const Quantity& b);
    friend Quantity operator/(const Quantity& a, const Quantity& b);

private:
    void add(const Quantity& other, double weight);
    double error() const;
    double value_;
    std::map<std::string, Part> parts_;
};

} // namespace perf
