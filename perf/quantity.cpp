#include "quantity.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/ranges.h>
#include <set>

namespace perf {

double Factor::doubt() const {
    if (estimate.error > 0) return std::log(stats::Estimate{0, estimate.error}.interval().high);
    return open ? trial : 0;
}

Quantity::Quantity(const Factor& factor) : value_(std::exp(factor.estimate.log)) {
    parts_.emplace(factor.name, Part{factor, 1});
}

double Quantity::Part::swing() const { return std::abs(power) * factor.doubt(); }

double Quantity::error() const {
    double squares = 0;
    for (const auto& [name, part] : parts_) squares += std::pow(part.power * part.factor.estimate.error, 2);
    return std::sqrt(squares);
}

stats::Interval Quantity::interval() const {
    if (value_ == 0) return {0, 0, 0};
    return stats::Estimate{std::log(value_), error()}.interval();
}

std::vector<Quantity::Part> Quantity::dominant() const {
    double most = 0;
    for (const auto& [name, part] : parts_) most = std::max(most, part.swing());
    std::vector<Part> list;
    for (const auto& [name, part] : parts_)
        if (most > 0 && part.swing() > 0.99 * most) list.push_back(part);
    return list;
}

double Quantity::variance_share(const Part& part) const {
    const double all = error();
    return all == 0 ? 0 : std::pow(part.power * part.factor.estimate.error / all, 2);
}

std::string Quantity::evidence() const {
    std::string text;
    for (const char* kind : {"measured", "declared", "assumed"}) {
        std::set<std::string> names; // "speed" of however many kernels
        for (const auto& [name, part] : parts_)
            if (part.factor.evidence == kind) names.insert(name.substr(0, name.find(" of ")));
        if (!names.empty())
            text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", kind, fmt::join(names, ", "));
    }
    return text;
}

void Quantity::add(const Quantity& other, double weight) {
    for (const auto& [name, part] : other.parts_) {
        const auto [at, fresh] = parts_.try_emplace(name, Part{part.factor, 0});
        at->second.power += weight * part.power;
    }
}

Quantity operator+(const Quantity& a, const Quantity& b) {
    Quantity sum(a.value_ + b.value_);
    if (sum.value_ == 0) return sum;
    sum.add(a, a.value_ / sum.value_);
    sum.add(b, b.value_ / sum.value_);
    return sum;
}

Quantity operator*(const Quantity& a, const Quantity& b) {
    Quantity product(a.value_ * b.value_);
    product.add(a, 1);
    product.add(b, 1);
    return product;
}

Quantity operator/(const Quantity& a, const Quantity& b) {
    Quantity quotient(a.value_ / b.value_);
    quotient.add(a, 1);
    quotient.add(b, -1);
    return quotient;
}

} // namespace perf
