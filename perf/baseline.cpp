#include "baseline.hpp"
#include "csv.hpp"
#include "error.hpp"
#include "text.hpp"
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
    std::ifstream file = open_file(path);
    csv::Reader reader(file);
    const auto number = [&](std::size_t cell) {
        const std::string_view text = reader.cells()[cell];
        std::uint64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size())
            reader.fail(cell, fmt::format("\"{}\" is no whole number", excerpt(text)));
        return value;
    };
    try {
        if (!reader.next() || !std::ranges::equal(reader.cells(), header()))
            reader.fail(0, "it is not the header of a baseline");
        while (reader.next()) {
            const auto cells = reader.cells();
            if (cells.size() != header().size()) reader.fail(0, "it has too few or too many cells");
            all.push_back({.kernel = std::string(cells[0]),
                           .variant = std::string(cells[1]),
                           .input = std::string(cells[2]),
                           .size = number(3),
                           .vl = number(4),
                           .instructions = number(5)});
        }
    } catch (const Malformed& error) {
        refuse(path.string(), error);
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
