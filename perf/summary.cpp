#include "summary.hpp"
#include "error.hpp"
#include <algorithm>
#include <map>
#include <utility>

namespace perf {
namespace {

auto place(const Cell& c) {
    return std::tie(c.family, c.kernel, c.input, c.size, c.threads, c.load, c.evidence);
}

constexpr std::string_view read_columns[]{"evidence",
                                          "family",
                                          "kernel",
                                          "variant",
                                          "kind",
                                          "input",
                                          "size",
                                          "vl",
                                          "threads",
                                          "load",
                                          "status",
                                          "reason",
                                          "seconds",
                                          "bytes",
                                          "ops",
                                          "ghz",
                                          "cycles",
                                          "instructions",
                                          "energy_j",
                                          "energy_boundary",
                                          "energy_uncertainty_j",
                                          "latency_p99_s",
                                          "ratio",
                                          "records"};

constexpr double flat_out = -1; // before the load levels

/// The cells of each place.
auto by_place(const std::vector<Cell>& all) {
    std::map<decltype(place(all.front())), std::vector<const Cell*>> places;
    for (const Cell& c : all) places[place(c)].push_back(&c);
    return places;
}

const Cell* least(const std::vector<const Cell*>& list, std::string_view kind) {
    const Cell* best = nullptr;
    double least = 0;
    for (const Cell* c : list) {
        if (c->kind != kind) continue;
        const double cost = stats::median(c->costs());
        if (!best || cost < least) best = c, least = cost;
    }
    return best;
}

std::vector<Comparison> by_kind(const std::vector<Cell>& all, std::string_view kind, std::string_view other) {
    std::vector<Comparison> list;
    for (const auto& [place, cells] : by_place(all)) {
        const Cell *a = least(cells, kind), *b = least(cells, other);
        if (a && b) list.push_back(against(*a, *b));
    }
    return list;
}

void extend(std::string& key, const auto& number) {
    key.append(reinterpret_cast<const char*>(&number), sizeof number);
}
void extend(std::string& key, const std::string& text) {
    extend(key, text.size());
    key += text;
}

/// The bytes of texts and numbers, other ones for other values: cheaper to look up than a tuple of strings,
/// which every row would copy.
void make_key(std::string& key, const auto&... values) {
    key.clear();
    (extend(key, values), ...);
}

} // namespace

stats::Interval Cell::gbps() const {
    const stats::Interval time = stats::median_interval(seconds_per_byte);
    const double scale = double(threads) * 1e-9;
    return {scale / time.value, scale / time.high, scale / time.low};
}

void CellTable::add(const Sample& s) {
    if (s.evidence == "counted" ? !s.counted() : !s.ok()) return;
    make_key(key_, s.kernel, s.variant, s.input, s.evidence, s.size, s.threads, s.vl.value_or(0),
             s.load.value_or(flat_out));
    const auto [at, fresh] = index_.try_emplace(key_, cells_.size());
    if (fresh)
        cells_.push_back({.family = s.family,
                          .kernel = s.kernel,
                          .variant = s.variant,
                          .kind = s.kind,
                          .input = s.input,
                          .evidence = s.evidence,
                          .size = s.size,
                          .threads = s.threads,
                          .vl = s.vl,
                          .load = s.load});
    Cell& cell = cells_[at->second];
    if (s.bytes && s.seconds) cell.seconds_per_byte.push_back(s.seconds_per_byte());
    if (s.ops && *s.ops && s.seconds)
        cell.ns_per_op.push_back(*s.seconds * 1e9 * double(s.threads) / double(*s.ops));
    const auto records = double(s.records.value_or(0));
    if (s.energy_j && s.bytes) {
        if (cell.boundary.empty()) cell.boundary = s.energy_boundary;
        if (cell.boundary == s.energy_boundary) {
            cell.nj_per_byte.push_back(*s.energy_j * 1e9 / double(*s.bytes));
            if (records > 0 && *s.energy_j > 0) cell.records_per_joule.push_back(records / *s.energy_j);
            if (s.energy_uncertainty_j && *s.energy_j > 0)
                cell.energy_within = std::max(cell.energy_within, *s.energy_uncertainty_j / *s.energy_j);
        } else {
            cell.boundary = "mixed";
        }
    }
    if (records > 0 && s.seconds) cell.records_per_second.push_back(records / *s.seconds);
    if (records > 0 && s.counted()) cell.instructions_per_record.push_back(*s.instructions / records);
    if (s.latency_p99_s) cell.latency_p99_s.push_back(*s.latency_p99_s);
    if (s.ratio) cell.compression = s.ratio;
    if (s.ghz) cell.ghz.push_back(*s.ghz);
    if (s.bytes && s.cycles) cell.cycles_per_byte.push_back(*s.cycles / double(*s.bytes));
    if (s.bytes && s.instructions) cell.instructions_per_byte.push_back(*s.instructions / double(*s.bytes));
    if (s.instructions && s.cycles && *s.cycles > 0) cell.ipc.push_back(*s.instructions / *s.cycles);
}

std::vector<Cell> CellTable::take() {
    std::vector<Cell> all = std::exchange(cells_, {});
    index_.clear();
    for (Cell& cell : all)
        if (cell.boundary == "mixed") { // joules of two boundaries do not meet
            cell.nj_per_byte.clear();
            cell.records_per_joule.clear();
        }
    const auto order = [](const Cell& c) {
        constexpr std::string_view kinds[]{"native", "compiler", "translated", "peer"};
        return std::tuple(std::string_view(c.family), std::string_view(c.kernel), std::string_view(c.input),
                          c.size, c.threads, c.load.value_or(flat_out),
                          std::ranges::find(kinds, c.kind) - std::begin(kinds), std::string_view(c.variant));
    };
    std::ranges::stable_sort(all, {}, order);
    return all;
}

std::vector<Cell> cells(const std::vector<Sample>& samples) {
    CellTable table;
    for (const Sample& s : samples)
        if (!s.load) table.add(s);
    return table.take();
}

bool same_work(const Cell& a, const Cell& b) { return place(a) == place(b); }

const Cell* fastest(const std::vector<Cell>& all, const Cell& like, std::string_view kind) {
    std::vector<const Cell*> list;
    for (const Cell& c : all)
        if (same_work(c, like)) list.push_back(&c);
    return least(list, kind);
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

std::vector<Comparison> against_peers(const std::vector<Cell>& all) { return by_kind(all, "native", "peer"); }

std::vector<Comparison> against_native(const std::vector<Cell>& all) {
    return by_kind(all, "translated", "native");
}

std::string_view instruction_set(std::string_view variant) {
    return variant.substr(0, variant.find_first_of("-."));
}

std::vector<Comparison> against_isa(const std::vector<Cell>& all, std::string_view isa) {
    std::vector<Comparison> list;
    for (const auto& [place, cells] : by_place(all)) {
        std::map<std::string_view, const Cell*> best; // by instruction set
        for (const Cell* c : cells) {
            if (c->kind != "native") continue;
            const Cell*& least = best[instruction_set(c->variant)];
            if (!least || stats::median(c->costs()) < stats::median(least->costs())) least = c;
        }
        if (const auto other = best.find(isa); other != best.end())
            for (const auto& [name, cell] : best)
                if (name != isa) list.push_back(against(*cell, *other->second));
    }
    return list;
}

void SkippedTable::add(const Sample& s) {
    if (s.status == "ok") return;
    make_key(key_, s.kernel, s.variant, s.status, s.reason);
    const auto [at, fresh] = index_.try_emplace(key_, list_.size());
    if (fresh) list_.push_back({s.kernel, s.variant, s.status, s.reason});
    ++list_[at->second].rows;
}

std::vector<Skipped> skipped(const std::vector<Sample>& samples) {
    SkippedTable table;
    for (const Sample& s : samples) table.add(s);
    return table.take();
}

std::span<const std::string_view> summary_columns() { return read_columns; }

} // namespace perf
