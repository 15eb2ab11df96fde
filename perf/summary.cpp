#include "summary.hpp"
#include "error.hpp"
#include <algorithm>
#include <map>
#include <tuple>

namespace perf {
namespace {

auto place(const Cell& c) { return std::tie(c.kernel, c.input, c.size, c.threads, c.evidence); }

/// To go once to each place.
bool first_of_place(const std::vector<Cell>& all, const Cell& c) {
    return &*std::ranges::find_if(all, [&](const Cell& d) { return same_work(c, d); }) == &c;
}

} // namespace

stats::Interval Cell::gbps() const {
    const stats::Interval time = stats::median_interval(seconds_per_byte);
    const double scale = double(threads) * 1e-9;
    return {scale / time.value, scale / time.high, scale / time.low};
}

std::vector<Cell> cells(const std::vector<Sample>& samples) {
    std::vector<Cell> all;
    using Key = std::tuple<std::string, std::string, std::string, std::uint64_t, std::uint64_t,
                           std::optional<std::uint64_t>, std::string>;
    std::map<Key, std::size_t> index;
    for (const Sample& s : samples) {
        if ((!s.ok() && !s.counted()) || s.load) continue; // a load level says nothing about the speed
        const auto [at, fresh] = index.try_emplace(
            Key{s.kernel, s.variant, s.input, s.size, s.threads, s.vl, s.evidence}, all.size());
        if (fresh)
            all.push_back({.family = s.family,
                           .kernel = s.kernel,
                           .variant = s.variant,
                           .kind = s.kind,
                           .input = s.input,
                           .evidence = s.evidence,
                           .size = s.size,
                           .threads = s.threads,
                           .vl = s.vl});
        Cell& cell = all[at->second];
        if (s.bytes && s.seconds) cell.seconds_per_byte.push_back(s.seconds_per_byte());
        if (s.ops && *s.ops && s.seconds)
            cell.ns_per_op.push_back(*s.seconds * 1e9 * double(s.threads) / double(*s.ops));
        if (s.energy_j && s.bytes) {
            if (cell.boundary.empty()) cell.boundary = s.energy_boundary;
            if (cell.boundary == s.energy_boundary)
                cell.nj_per_byte.push_back(*s.energy_j * 1e9 / double(*s.bytes));
            else
                cell.boundary = "mixed";
        }
        if (s.ghz) cell.ghz.push_back(*s.ghz);
        if (s.bytes && s.cycles) cell.cycles_per_byte.push_back(*s.cycles / double(*s.bytes));
        if (s.bytes && s.instructions)
            cell.instructions_per_byte.push_back(*s.instructions / double(*s.bytes));
        if (s.instructions && s.cycles && *s.cycles > 0) cell.ipc.push_back(*s.instructions / *s.cycles);
    }
    for (Cell& cell : all)
        if (cell.boundary == "mixed") cell.nj_per_byte.clear(); // joules of two boundaries do not meet
    const auto order = [](const Cell& c) {
        constexpr std::string_view kinds[]{"native", "compiler", "translated", "peer"};
        return std::tuple(std::string_view(c.family), std::string_view(c.kernel), std::string_view(c.input),
                          c.size, c.threads, std::ranges::find(kinds, c.kind) - std::begin(kinds),
                          std::string_view(c.variant));
    };
    std::ranges::stable_sort(all, {}, order);
    return all;
}

bool same_work(const Cell& a, const Cell& b) { return place(a) == place(b); }

const Cell* fastest(const std::vector<Cell>& all, const Cell& like, std::string_view kind) {
    const Cell* best = nullptr;
    double least = 0;
    for (const Cell& c : all) {
        if (c.kind != kind || !same_work(c, like)) continue;
        const double cost = stats::median(c.costs());
        if (!best || cost < least) best = &c, least = cost;
    }
    return best;
}

std::string Comparison::verdict() const {
    if (!p) return ratio.low > 1 ? "fewer" : ratio.high < 1 ? "more" : "equal";
    if (std::min(ours->costs().size(), other->costs().size()) < stats::least_repetitions)
        return fmt::format("none: below {} repetitions", stats::least_repetitions);
    if (*p < stats::significant && ratio.low > 1) return "faster";
    if (*p < stats::significant && ratio.high < 1) return "slower";
    return "inconclusive";
}

Comparison against(const Cell& a, const Cell& b) {
    if (a.evidence != b.evidence)
        refuse("{} of {} is {}, but of {} it is {}: kinds of evidence do not meet in a ratio", a.kernel,
               a.variant, a.evidence, b.variant, b.evidence);
    const auto &ours = a.costs(), &other = b.costs();
    if (!a.counted()) return {&a, &b, stats::ratio_interval(other, ours), stats::mann_whitney(ours, other)};
    const auto [our_least, our_most] = std::ranges::minmax(ours);
    const auto [other_least, other_most] = std::ranges::minmax(other);
    return {&a,
            &b,
            {stats::median(other) / stats::median(ours), other_least / our_most, other_most / our_least},
            {}};
}

std::vector<Comparison> against_peers(const std::vector<Cell>& all) {
    std::vector<Comparison> list;
    for (const Cell& c : all) {
        if (!first_of_place(all, c)) continue;
        const Cell *ours = fastest(all, c, "native"), *peer = fastest(all, c, "peer");
        if (ours && peer) list.push_back(against(*ours, *peer));
    }
    return list;
}

std::string_view instruction_set(std::string_view variant) {
    return variant.substr(0, variant.find_first_of("-."));
}

std::vector<Comparison> against_isa(const std::vector<Cell>& all, std::string_view isa) {
    std::vector<Comparison> list;
    for (const Cell& c : all) {
        if (!first_of_place(all, c)) continue;
        std::map<std::string_view, const Cell*> best; // by instruction set
        for (const Cell& d : all) {
            if (d.kind != "native" || !same_work(c, d)) continue;
            const Cell*& least = best[instruction_set(d.variant)];
            if (!least || stats::median(d.costs()) < stats::median(least->costs())) least = &d;
        }
        if (const auto other = best.find(isa); other != best.end())
            for (const auto& [name, cell] : best)
                if (name != isa) list.push_back(against(*cell, *other->second));
    }
    return list;
}

std::vector<Skipped> skipped(const std::vector<Sample>& samples) {
    std::vector<Skipped> list;
    for (const Sample& s : samples) {
        if (s.status == "ok") continue;
        const auto same = [&](const Skipped& k) {
            return std::tie(k.kernel, k.variant, k.status, k.reason) ==
                   std::tie(s.kernel, s.variant, s.status, s.reason);
        };
        auto at = std::ranges::find_if(list, same);
        if (at == list.end()) at = list.insert(list.end(), {s.kernel, s.variant, s.status, s.reason});
        ++at->rows;
    }
    return list;
}

} // namespace perf
