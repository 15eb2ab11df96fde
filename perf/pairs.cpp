#include "pairs.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace perf {
namespace {

/// What must be equal for two cells to meet; all of a machine's hardware threads are as one number.
struct Key {
    std::string_view kernel, input;
    std::uint64_t size, threads;
    std::optional<double> load;
    auto operator<=>(const Key&) const = default;
};

constexpr std::uint64_t all_threads = 0;

using ByPlace = std::map<Key, std::vector<const Cell*>>;

ByPlace places(const Contender& c, bool whole) {
    ByPlace map;
    for (const Cell& cell : c.results.cells) {
        if (whole && !full(cell, c.machine)) continue;
        map[{cell.kernel, cell.input, cell.size, whole ? all_threads : cell.threads, cell.load}].push_back(
            &cell);
    }
    return map;
}

/// The one with the least cost; null: none of this kind.
const Cell* best(const std::vector<const Cell*>& list, std::string_view kind) {
    const Cell* found = nullptr;
    double least = 0;
    for (const Cell* c : list) {
        if (!kind.empty() && c->kind != kind) continue;
        const auto& costs = c->load ? c->nj_per_byte : c->costs();
        if (costs.empty()) continue;
        const double cost = stats::median(costs);
        if (!found || cost < least) found = c, least = cost;
    }
    return found;
}

std::string_view kind_of(Choice choice) {
    return choice == Choice::best ? "native" : choice == Choice::peer ? "peer" : "";
}

void meet(const std::vector<const Cell*>& a, const std::vector<const Cell*>& b, Choice choice,
          std::vector<Pair>& found) {
    if (choice == Choice::same) {
        for (const Cell* x : a)
            for (const Cell* y : b)
                if (x->variant == y->variant) found.push_back({x, y});
        return;
    }
    const Cell *x = best(a, kind_of(choice)), *y = best(b, kind_of(choice));
    if (!x && choice == Choice::best) x = best(a, "program"), y = best(b, "program");
    if (x && y) found.push_back({x, y});
}

} // namespace

Contender read_contender(const std::filesystem::path& path, const Machines& declared) {
    Contender c{read_results(path), {}};
    c.machine = machine_of(c.results, declared);
    return c;
}

std::vector<Pair> pairs(const Contender& a, const Contender& b, Choice choice) {
    std::vector<Pair> found;
    for (const bool whole : {false, true}) {
        // Of two machines with as many threads the first pass has met already.
        if (whole && (!a.machine.vcpus || a.machine.vcpus == b.machine.vcpus)) continue;
        const ByPlace of_a = places(a, whole), of_b = places(b, whole);
        for (const auto& [place, list] : of_a)
            if (const auto other = of_b.find(place); other != of_b.end())
                meet(list, other->second, choice, found);
    }
    return found;
}

std::map<MeetingPlace, const Cell*> chosen(const Contender& c, Choice choice) {
    std::map<MeetingPlace, const Cell*> found;
    for (const bool whole : {false, true})
        for (const auto& [key, list] : places(c, whole)) {
            const auto take = [&](const Cell* cell, const std::string& variant = {}) {
                if (cell)
                    found[{cell->family, cell->kernel, cell->input, cell->size, key.threads, cell->load,
                           variant}] = cell;
            };
            if (choice == Choice::same) {
                std::map<std::string_view, std::vector<const Cell*>> variants;
                for (const Cell* cell : list) variants[cell->variant].push_back(cell);
                for (const auto& [variant, cells] : variants) take(best(cells, ""), std::string(variant));
            } else {
                const Cell* cell = best(list, kind_of(choice));
                take(cell || choice != Choice::best ? cell : best(list, "program"));
            }
        }
    return found;
}

stats::Interval interval_of(stats::Estimate ratio, double within) {
    return (ratio + stats::within(1, within)).interval();
}

std::string verdict_of(const stats::Interval& ratio, Metric metric, double p) {
    const bool speed = metric == Metric::speed;
    if (p < stats::significant && ratio.low > 1) return speed ? "faster" : "better";
    if (p < stats::significant && ratio.high < 1) return speed ? "slower" : "worse";
    return "inconclusive";
}

std::string verdict_of_counts(const stats::Interval& ratio) {
    return ratio.low > 1             ? "fewer"
           : ratio.high < 1          ? "more"
           : ratio.low == ratio.high ? "equal"
                                     : "inconclusive";
}

stats::Interval Versus::interval() const { return interval_of(ratio, within); }

std::string Versus::verdict() const {
    if (!absent.empty()) return "none: " + absent;
    if (a->counted()) return verdict_of_counts(interval());
    if (a->evidence != "measured") return "none: " + a->evidence + ", without repetitions";
    if (repetitions < stats::least_repetitions)
        return fmt::format("none: below {} repetitions", stats::least_repetitions);
    return verdict_of(interval(), metric, *p); // of several repetitions there is one
}

Versus versus(const Cell& a, const Machine& of_a, const Cell& b, const Machine& of_b, Metric metric) {
    Versus v{
        .metric = metric, .a = &a, .b = &b, .ratio = {}, .p = {}, .unit = {}, .evidence = {}, .absent = {}};
    const Worth x = worth(a, of_a, metric), y = worth(b, of_b, metric);
    v.unit = x.unit;
    v.evidence = x.evidence == y.evidence ? x.evidence : x.evidence + "; " + y.evidence;
    const auto say = [&](const Machine& machine, const std::string& why) {
        v.absent = machine.name + ": " + why;
    };
    if (a.evidence != b.evidence)
        v.absent = fmt::format("{} of {} and {} of {} do not meet in a ratio", a.evidence, of_a.name,
                               b.evidence, of_b.name);
    else if (!x.absent.empty())
        say(of_a, x.absent);
    else if (!y.absent.empty())
        say(of_b, y.absent);
    else if (x.values.empty() || y.values.empty())
        say(x.values.empty() ? of_a : of_b, "no repetition has it");
    else if (x.unit != y.unit)
        v.absent =
            fmt::format("{} of {} and {} of {} do not meet in a ratio", x.unit, of_a.name, y.unit, of_b.name);
    if (!v.absent.empty()) return v;
    v.ratio = stats::log_median(x.values) - stats::log_median(y.values);
    v.within = std::hypot(x.within, y.within);
    v.repetitions = std::min(x.values.size(), y.values.size());
    // Counts are exact; the spread of theirs is that of batches, and no noise.
    if (a.counted())
        v.ratio.error = 0;
    else if (v.repetitions > 1)
        v.p = stats::mann_whitney(x.values, y.values);
    return v;
}

stats::Interval Mean::interval() const { return interval_of(ratio, within); }

std::vector<double> shares_of(std::span<const Work> all, const std::map<std::string, double>& weights) {
    std::map<std::pair<std::string_view, std::string_view>, double> kernels; // the places of each
    for (const auto& [family, kernel] : all) ++kernels[{family, kernel}];
    const auto weight = [&](const Work& work) {
        if (weights.empty()) return 1.0;
        const auto named = weights.find(std::string(work.kernel));
        if (named != weights.end()) return named->second;
        const auto whole = weights.find(std::string(work.family));
        if (whole == weights.end()) return 0.0;
        // The family's weight is shared by those of its kernels that have none of their own.
        double sharing = 0;
        for (const auto& [key, places] : kernels)
            sharing += key.first == work.family && !weights.contains(std::string(key.second));
        return whole->second / sharing;
    };
    std::vector<double> shares;
    double sum = 0;
    for (const Work& work : all) {
        shares.push_back(weight(work) / kernels[{work.family, work.kernel}]);
        sum += shares.back();
    }
    for (double& share : shares) share /= sum > 0 ? sum : 1;
    return shares;
}

std::vector<Mean> means(std::span<const Versus> all, const std::map<std::string, double>& weights) {
    std::set<std::string> families{""}; // "": of all
    for (const Versus& v : all)
        if (v.absent.empty()) families.insert(v.a->family);
    std::vector<Mean> list;
    for (const std::string& family : families) {
        std::vector<const Versus*> used;
        std::vector<Work> works;
        for (const Versus& v : all)
            if (v.absent.empty() && (family.empty() || v.a->family == family)) {
                used.push_back(&v);
                works.push_back({v.a->family, v.a->kernel});
            }
        const auto shares = shares_of(works, weights);
        Mean m{.family = family, .ratio = {}};
        std::set<std::pair<std::string_view, std::string_view>> kernels;
        for (std::size_t i = 0; i < used.size(); ++i) {
            if (shares[i] == 0) continue;
            m.ratio = m.ratio + shares[i] * used[i]->ratio;
            m.within = std::max(m.within, used[i]->within);
            kernels.insert({works[i].family, works[i].kernel});
            ++m.places;
        }
        m.kernels = kernels.size();
        if (m.places) list.push_back(std::move(m));
    }
    std::ranges::rotate(list, list.begin() + !list.empty()); // of all: last
    return list;
}

} // namespace perf
