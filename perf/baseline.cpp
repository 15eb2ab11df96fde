#include "baseline.hpp"
#include "csv.hpp"
#include "error.hpp"
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <set>
#include <tuple>

namespace perf {
namespace {

const csv::Row& header() {
    static const csv::Row names{"kernel", "variant", "input", "size", "vl", "instructions"};
    return names;
}

auto place(const Count& c) { return std::tie(c.kernel, c.input, c.size, c.vl); }
auto key(const Count& c) { return std::tuple_cat(place(c), std::tie(c.variant)); }
bool earlier(const Count& a, const Count& b) { return key(a) < key(b); }

std::uint64_t number(const std::string& text) {
    std::uint64_t value = 0;
    const char* const end = text.data() + text.size();
    if (const auto [at, error] = std::from_chars(text.data(), end, value); error != std::errc() || at != end)
        throw std::runtime_error(fmt::format("\"{}\" is no whole number", text));
    return value;
}

} // namespace

std::vector<Count> counts(const std::vector<Bundle>& bundles) {
    std::set<Count, decltype(&earlier)> all(&earlier);
    for (const Bundle& bundle : bundles) {
        if (std::ranges::none_of(bundle.samples, &Sample::counted))
            refuse("{} holds no counts: wattproof count makes some, and ./wattproof.sh lab", bundle.name);
        for (const Sample& s : bundle.samples) {
            if (!s.counted() || s.kind == "peer") continue;
            const auto [at, fresh] = all.insert({.kernel = s.kernel,
                                                 .variant = s.variant,
                                                 .input = s.input,
                                                 .size = s.size,
                                                 .vl = s.vl.value_or(0),
                                                 .instructions = std::uint64_t(*s.instructions)});
            if (!fresh && double(at->instructions) != *s.instructions)
                refuse("{} {} on {}, {} B: counted as {} and as {}: no baseline can hold that", s.kernel,
                       s.variant, s.input, s.size, at->instructions, *s.instructions);
        }
    }
    return {all.begin(), all.end()};
}

std::vector<Count> read_baseline(const std::filesystem::path& path) {
    std::vector<Count> all;
    const auto on_row = [&](const csv::Row& cells, std::size_t line) {
        if (line == 1 && cells != header())
            throw std::runtime_error("line 1: it is not the header of a baseline");
        if (line == 1) return;
        try {
            if (cells.size() != header().size()) throw std::runtime_error("it has too few or too many cells");
            all.push_back({.kernel = cells[0],
                           .variant = cells[1],
                           .input = cells[2],
                           .size = number(cells[3]),
                           .vl = number(cells[4]),
                           .instructions = number(cells[5])});
        } catch (const std::runtime_error& error) {
            throw std::runtime_error(fmt::format("line {}: {}", line, error.what()));
        }
    };
    try {
        csv::read(slurp(path), on_row);
    } catch (const std::runtime_error& error) {
        refuse("{}: {}", path.string(), error.what());
    }
    std::ranges::sort(all, earlier);
    return all;
}

void write_baseline(const std::filesystem::path& path, const std::vector<Count>& list) {
    std::ofstream file(path);
    file << csv::line(header());
    for (const Count& c : list)
        file << csv::line(csv::Row{c.kernel, c.variant, c.input, fmt::format("{}", c.size),
                                   fmt::format("{}", c.vl), fmt::format("{}", c.instructions)});
    if (!file.flush()) refuse("cannot write {}: {}", path.string(), std::strerror(errno));
}

double Change::rise() const { return before && !gone ? double(call.instructions) / double(*before) - 1 : 0; }

std::vector<Change> changes(const std::vector<Count>& before, const std::vector<Count>& now) {
    std::vector<Change> list;
    for (const Count& c : now) {
        const auto old = std::ranges::lower_bound(before, c, earlier);
        if (old == before.end() || key(*old) != key(c))
            list.push_back({.call = c, .before = {}});
        else if (old->instructions != c.instructions)
            list.push_back({.call = c, .before = old->instructions});
    }
    for (const Count& c : before)
        if (!std::ranges::binary_search(now, c, earlier) &&
            std::ranges::any_of(now, [&](const Count& n) { return place(n) == place(c); }))
            list.push_back({.call = c, .before = c.instructions, .gone = true});
    return list;
}

} // namespace perf
