#include "references.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace perf {

Table reference_table(const std::filesystem::path& run, const std::filesystem::path& folder) {
    Table table{.headings = {{"reference"},
                             {"family"},
                             {"kernels", true},
                             {"places", true},
                             {"geometric mean", true},
                             {"low", true},
                             {"high", true},
                             {"evidence", false, true}},
                .rows = {}};
    std::vector<std::filesystem::path> bundles;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (std::filesystem::exists(entry.path() / "samples.csv", error)) bundles.push_back(entry.path());
    std::ranges::sort(bundles);
    const Contender ours = read_contender(run);
    for (const auto& path : bundles) {
        const Contender reference = read_contender(path);
        const std::string& name = reference.machine.name;
        std::vector<Versus> list;
        std::string absent = "no kernel, input and size in common";
        for (const auto& [a, b] : pairs(ours, reference, Choice::best)) {
            if (a->load) continue;
            list.push_back(versus(*a, ours.machine, *b, reference.machine, Metric::speed));
            if (!list.back().absent.empty()) absent = list.back().absent;
        }
        const auto all = means(list);
        if (all.empty()) table.rows.push_back({name, "NA", "NA", "NA", "NA", "NA", "NA", "none: " + absent});
        for (const Mean& m : all) {
            if (m.family.empty() && all.size() == 2) continue; // of one family alone
            const stats::Interval i = m.interval();
            table.rows.push_back({name, m.family.empty() ? "all" : m.family, fmt::format("{}", m.kernels),
                                  fmt::format("{}", m.places), fmt::format("{:.3g}", i.value),
                                  fmt::format("{:.3g}", i.low), fmt::format("{:.3g}", i.high),
                                  reference.results.cells.front().evidence});
        }
    }
    return table;
}

} // namespace perf
