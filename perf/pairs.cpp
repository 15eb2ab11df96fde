#include "pairs.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace perf {
namespace {

/// What must be equal for two cells to meet; all of a machine's hardware threads are as one number.
struct Place {
    std::string_view kernel, input;
    std::uint64_t size, threads;
    std::optional<double> load;
    auto operator<=>(const Place&) const = default;
};

constexpr std::uint64_t all_threads = 0;

using ByPlace = std::map<Place, std::vector<const Cell*>>;

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

void meet(const std::vector<const Cell*>& a, const std::vector<const Cell*>& b, Choice choice,
          std::vector<Pair>& found) {
    if (choice == Choice::same) {
        for (const Cell* x : a)
            for (const Cell* y : b)
                if (x->variant == y->variant) found.push_back({x, y});
        return;
    }
    const std::string_view kind = choice == Choice::best ? "native" : choice == Choice::peer ? "peer" : "";
    const Cell *x = best(a, kind), *y = best(b, kind);
    if (!x && choice == Choice::best) x = best(a, "program"), y = best(b, "program");
    if (x && y) found.push_back({x, y});
}

stats::Interval with(stats::Estimate ratio, double within) {
    return (ratio + stats::within(1, within)).interval();
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

stats::Interval Versus::interval() const { return with(ratio, within); }

std::string Versus::verdict() const {
    if (!absent.empty()) return "none: " + absent;
    const stats::Interval i = interval();
    if (a->counted()) return i.low > 1 ? "fewer" : i.high < 1 ? "more" : "equal"; // instructions
    if (a->evidence != "measured") return "none: " + a->evidence + ", without repetitions";
    if (repetitions < stats::least_repetitions)
        return fmt::format("none: below {} repetitions", stats::least_repetitions);
    const bool speed = metric == Metric::speed;
    if (p && *p < stats::significant && i.low > 1) return speed ? "faster" : "better";
    if (p && *p < stats::significant && i.high < 1) return speed ? "slower" : "worse";
    return "inconclusive";
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

stats::Interval Mean::interval() const { return with(ratio, within); }

std::vector<Mean> means(std::span<const Versus> all, const std::map<std::string, double>& weights) {
    std::map<std::pair<std::string, std::string>, std::vector<const Versus*>> kernels; // by family and name
    std::set<std::string> families;
    for (const Versus& v : all)
        if (v.absent.empty()) {
            kernels[{v.a->family, v.a->kernel}].push_back(&v);
            families.insert(v.a->family);
        }
    const auto weight = [&](const std::string& family, const std::string& kernel) {
        if (weights.empty()) return 1.0;
        const auto named = weights.find(kernel);
        if (named != weights.end()) return named->second;
        const auto whole = weights.find(family);
        if (whole == weights.end()) return 0.0;
        // The family's weight is shared by those of its kernels that have none of their own.
        double sharing = 0;
        for (const auto& [key, list] : kernels)
            sharing += key.first == family && !weights.contains(key.second);
        return whole->second / sharing;
    };
    const auto mean = [&](const std::string& family) {
        Mean m{.family = family, .ratio = {}};
        double sum = 0;
        for (const auto& [key, list] : kernels) {
            const double w = weight(key.first, key.second);
            if ((!family.empty() && key.first != family) || w == 0) continue;
            stats::Estimate kernel;
            for (const Versus* v : list) {
                kernel = kernel + v->ratio;
                m.within = std::max(m.within, v->within);
            }
            m.ratio = m.ratio + w / double(list.size()) * kernel;
            sum += w;
            ++m.kernels;
            m.places += list.size();
        }
        if (sum > 0) m.ratio = 1 / sum * m.ratio;
        return m;
    };
    std::vector<Mean> list;
    for (const std::string& family : families) list.push_back(mean(family));
    list.push_back(mean(""));
    std::erase_if(list, [](const Mean& m) { return m.places == 0; });
    return list;
}

} // namespace perf
