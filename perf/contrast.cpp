#include "contrast.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/ranges.h>
#include <set>

namespace perf {
namespace {

void take_mean(Side& side) {
    if (side.machines.size() == 1) side.value = side.machines.front().value;
    if (side.machines.size() < 2) return;
    std::vector<double> logs;
    for (const Score& s : side.machines) logs.push_back(s.value.log);
    side.value = stats::mean(logs);
}

/// The ratio of two sides that have machines.
void conclude(Contrast& c) {
    take_mean(c.a);
    take_mean(c.b);
    c.ratio = c.a.value - c.b.value;
    c.open = unknown_spread(c.a, c.evidence);
    if (c.open.empty()) c.open = unknown_spread(c.b, c.evidence);
    if (c.open.empty() && c.evidence != "counted") c.p = stats::t_test(c.ratio);
}

bool has_value(const Standing& s) { return s.absent.empty(); }

Weighed weigh(std::span<const std::vector<Standing>* const> places, std::span<const Work> works,
              const std::map<std::string, double>& weights = {}) {
    return {{places.begin(), places.end()}, shares_of(works, weights)};
}

std::string joined(const std::set<std::string>& texts, std::string_view between) {
    return fmt::format("{}", fmt::join(texts, between));
}

} // namespace

std::string unknown_spread(const Side& side, const std::string& evidence) {
    const auto& members = side.group->members;
    if (evidence == "counted") { // exact: what is counted on one processor is the same on all of them
        std::map<std::vector<std::string>, const Score*> first;
        for (const Score& s : side.machines) {
            const auto processor = members[s.machine].processor();
            const auto [known, fresh] = first.try_emplace({processor.begin(), processor.end()}, &s);
            if (!fresh && known->second->value.log != s.value.log)
                return fmt::format("{} and {} have one processor, but counts that differ",
                                   members[known->second->machine].machine.name,
                                   members[s.machine].machine.name);
        }
        return "";
    }
    if (side.machines.size() == 1)
        return fmt::format("1 machine of {}: how they differ is not known", side.group->name);
    if (side.value.error == 0 && kind_of(evidence) == "measured")
        return fmt::format("the machines of {} agree to the last digit, as copies of one bundle do",
                           side.group->name);
    return "";
}

stats::Interval Contrast::interval() const { return interval_of(ratio, within); }

std::string Contrast::verdict() const {
    if (!absent.empty()) return "none: " + absent;
    if (kind_of(evidence) != "measured" && evidence != "counted")
        return fmt::format("none: {}, without repetitions", kind_of(evidence));
    if (!open.empty()) return "none: " + open;
    return evidence == "counted" ? verdict_of_counts(interval()) : verdict_of(interval(), metric, *p);
}

std::vector<PlaceContrast> contrasts(const Group& a, const Group& b, Metric metric) {
    std::vector<PlaceContrast> list;
    const std::array groups{&a, &b};
    for (Meeting& m : meetings(groups)) {
        PlaceContrast c;
        c.metric = metric;
        c.absent = m.absent;
        std::set<std::string> evidence, units;
        std::set<std::uint64_t> threads;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            Side& side = i ? c.b : c.a;
            side.group = groups[i];
            double within = 0;
            std::set<std::string> variants;
            for (const Standing& s : *m.sides[i]) {
                threads.insert(s.threads);
                variants.insert(s.variant);
                evidence.insert(s.evidence);
                units.insert(s.unit);
                if (!has_value(s)) continue;
                side.machines.push_back({s.machine, s.worth});
                within = std::max(within, s.within);
            }
            c.within = std::hypot(c.within, within);
            (i ? c.variant_b : c.variant_a) = joined(variants, "/");
        }
        c.evidence = joined(evidence, "; ");
        c.unit = joined(units, "; ");
        c.threads = threads.size() == 1 ? fmt::format("{}", *threads.begin()) : "all";
        if (c.absent.empty()) conclude(c);
        c.meeting = std::move(m);
        list.push_back(std::move(c));
    }
    return list;
}

std::vector<Score> scores(const Weighed& of) {
    struct Sum {
        stats::Estimate value;
        std::size_t places = 0;
    };
    std::map<std::size_t, Sum> machines;
    std::size_t all = 0;
    for (std::size_t i = 0; i < of.places.size(); ++i) {
        if (of.shares[i] == 0) continue;
        ++all;
        for (const Standing& s : *of.places[i])
            if (has_value(s)) {
                Sum& sum = machines[s.machine];
                sum.value = sum.value + of.shares[i] * s.worth;
                ++sum.places;
            }
    }
    std::vector<Score> list;
    for (const auto& [machine, sum] : machines)
        if (sum.places == all) list.push_back({machine, sum.value});
    return list;
}

std::vector<MeanContrast> mean_contrasts(std::span<const PlaceContrast> places,
                                         const std::map<std::string, double>& weights) {
    std::set<std::string> families{""};
    for (const PlaceContrast& c : places)
        if (c.meeting.counts) families.insert(c.meeting.place->family);
    std::vector<MeanContrast> list;
    for (const std::string& family : families) {
        std::vector<const PlaceContrast*> used;
        std::vector<Work> works;
        std::vector<const std::vector<Standing>*> of_a, of_b;
        for (const PlaceContrast& c : places) {
            const MeetingPlace& place = *c.meeting.place;
            if (!c.meeting.counts || (!family.empty() && place.family != family)) continue;
            used.push_back(&c);
            works.push_back({place.family, place.kernel});
            of_a.push_back(c.meeting.sides[0]);
            of_b.push_back(c.meeting.sides[1]);
        }
        const Weighed a = weigh(of_a, works, weights), b = weigh(of_b, works, weights);
        MeanContrast m;
        m.family = family;
        std::set<std::string> evidence, kinds;
        std::set<std::pair<std::string_view, std::string_view>> kernels;
        for (std::size_t i = 0; i < used.size(); ++i) {
            if (a.shares[i] == 0) continue;
            ++m.places;
            kernels.insert({works[i].family, works[i].kernel});
            evidence.insert(used[i]->evidence);
            kinds.emplace(kind_of(used[i]->evidence));
            m.within = std::max(m.within, used[i]->within);
        }
        if (m.places == 0) continue;
        m.kernels = kernels.size();
        m.metric = used.front()->metric;
        m.evidence = joined(evidence, "; ");
        m.a = {used.front()->a.group, scores(a), {}};
        m.b = {used.front()->b.group, scores(b), {}};
        if (kinds.size() > 1) m.absent = joined(kinds, " and ") + " do not meet in a mean";
        for (const Side* side : {&m.a, &m.b})
            if (m.absent.empty() && side->machines.empty())
                m.absent = fmt::format("no machine of {} has all of the {} places that at least half have",
                                       side->group->name, m.places);
        if (m.absent.empty()) conclude(m);
        list.push_back(std::move(m));
    }
    std::ranges::rotate(list, list.begin() + !list.empty()); // of all: last
    return list;
}

Spread spread(const Group& group) {
    Spread s;
    std::vector<const MeetingPlace*> names;
    std::vector<const std::vector<Standing>*> places;
    for (const Meeting& m : meetings(std::array{&group}))
        if (m.counts) {
            names.push_back(m.place);
            places.push_back(m.sides[0]);
        }
    s.places = places.size();
    std::set<std::string> families{""};
    for (const MeetingPlace* place : names) families.insert(place->family);
    if (families.size() == 2) families.erase(std::prev(families.end())); // one family is all
    for (std::size_t i = 0; i < group.members.size(); ++i) s.lacking[i] = 0;
    for (const auto* place : places)
        for (const Standing& standing : *place) s.lacking[standing.machine] += has_value(standing);
    std::erase_if(s.lacking, [&](const auto& machine) { return machine.second == s.places; });

    for (const std::string& family : families) {
        std::vector<const std::vector<Standing>*> used;
        std::vector<Work> works;
        for (std::size_t i = 0; i < places.size(); ++i)
            if (family.empty() || names[i]->family == family) {
                used.push_back(places[i]);
                works.push_back({names[i]->family, names[i]->kernel});
            }
        const std::vector<Score> all = scores(weigh(used, works));
        std::vector<double> logs;
        for (const Score& score : all) logs.push_back(score.value.log);
        const std::vector<double> z =
            logs.size() < stats::least_for_outliers ? std::vector<double>() : stats::modified_z(logs);
        for (std::size_t i = 0; i < z.size(); ++i)
            if (std::abs(z[i]) > stats::outlier)
                s.outliers.push_back({all[i].machine, family, std::exp(logs[i] - stats::median(logs)), z[i]});
        if (!family.empty() || logs.empty()) continue;
        s.scores = all;
        s.z = z;
        s.median = stats::median(logs);
        if (logs.size() > 1) s.between = stats::deviation(logs);
        double squares = 0;
        for (const Score& score : all) squares += std::pow(score.value.error, 2);
        s.within = std::sqrt(squares / double(all.size()));
        if (logs.size() < stats::least_for_outliers)
            s.unjudged = fmt::format("below {} machines", stats::least_for_outliers);
        else if (z.empty())
            s.unjudged = "more than half of the machines are the same";
    }
    if (s.scores.empty()) s.unjudged = "no machine has all places";
    std::ranges::stable_sort(s.outliers, {}, &Spread::Outlier::machine);
    return s;
}

} // namespace perf
