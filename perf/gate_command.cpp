#include "baseline.hpp"
#include "commands.hpp"
#include <memory>

namespace perf {
namespace {

struct GateOptions {
    std::filesystem::path baseline;
    std::vector<std::filesystem::path> bundles;
    double within = 1; ///< per cent
    bool update = false;
    Format format = Format::table;
};

std::string_view what(const Change& change, double within) {
    if (change.gone) return "gone";
    if (!change.before) return "new";
    return change.rise() * 100 > within ? "RISEN" : change.rise() > 0 ? "more" : "fewer";
}

Exit gate(const GateOptions& options) {
    std::vector<Bundle> bundles;
    for (const auto& folder : options.bundles) bundles.push_back(read_bundle(folder));
    const auto now = counts(bundles);
    std::vector<Count> before;
    // The first time there is none yet.
    if (!options.update || std::filesystem::exists(options.baseline))
        before = read_baseline(options.baseline);
    Table table{.headings = {{"kernel"},
                             {"variant"},
                             {"input"},
                             {"size", true},
                             {"vl", true},
                             {"before", true},
                             {"now", true},
                             {"change_percent", true},
                             {"what"}},
                .rows = {}};
    std::size_t risen = 0;
    for (const Change& c : changes(before, now)) {
        if (options.update && !c.before) continue; // a new one is no change
        const std::string_view word = what(c, options.within);
        risen += word == "RISEN";
        table.rows.push_back({c.call.kernel, c.call.variant, c.call.input, fmt::format("{}", c.call.size),
                              fmt::format("{}", c.call.vl), c.before ? fmt::format("{}", *c.before) : "NA",
                              c.gone ? "NA" : fmt::format("{}", c.call.instructions),
                              c.before && !c.gone ? fmt::format("{:+.2f}", c.rise() * 100) : "NA",
                              std::string(word)});
    }
    if (options.format != Format::table || !table.rows.empty()) fmt::print("{}", table.text(options.format));
    if (options.update) {
        write_baseline(options.baseline, now);
        fmt::print(stderr, "{}: {} counts\n", options.baseline.string(), now.size());
        return fine;
    }
    if (risen)
        fmt::print(stderr,
                   "wattproof: {} of {} counts rose by more than {} %; where that is meant, write them into "
                   "{} by --update\n",
                   risen, now.size(), options.within, options.baseline.string());
    else
        fmt::print(stderr, "{} counts, none rose by more than {} %\n", now.size(), options.within);
    return risen ? finding : fine;
}

} // namespace

void add_gate(CLI::App& app, Exit& exit) {
    auto* command = app.add_subcommand("gate", "Hold the instructions of counted bundles to a baseline");
    command->footer(
        "Prints what differs. Exits with 1 where the instructions of a call rose by more than --within.");
    const auto options = std::make_shared<GateOptions>();
    command->add_option("BASELINE", options->baseline, "a file such as results/baseline/*.csv")->required();
    command->add_option("DIR", options->bundles, "bundles of counts")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->required();
    command->add_option("--within", options->within, "per cent that a count may rise by")
        ->check(CLI::Range(0.0, 100.0))
        ->capture_default_str()
        ->type_name("PERCENT");
    command->add_flag("--update", options->update, "write the counts into BASELINE instead");
    add_format(*command, options->format, {"table", "csv", "json", "markdown"});
    command->callback([options, &exit] { exit = gate(*options); });
}

} // namespace perf
