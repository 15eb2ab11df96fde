#include "commands.hpp"
#include "share.hpp"
#include "show.hpp"
#include "text.hpp"
#include <memory>

namespace perf {
namespace {

/// Two bundles: the same variant on both where both have it, and the fastest native one of each.
Table machines(const std::vector<Cell>& first, const std::vector<Cell>& second, Format format) {
    const bool people = format == Format::table;
    Table table{.headings = {{"kernel"},
                             {"input"},
                             {"size", true},
                             {"first"},
                             {"second"},
                             {"ratio", true},
                             {"low", true},
                             {"high", true},
                             {"p", true},
                             {"verdict"}},
                .rows = {}};
    const auto row = [&](const Cell& a, const Cell& b) {
        const Comparison c = against(b, a); // above 1: the second is faster
        table.rows.push_back(
            {a.kernel, a.input, people ? (a.size ? size_text(a.size) : "-") : fmt::format("{}", a.size),
             a.variant, b.variant, fmt::format("{:.4g}", c.ratio.value), fmt::format("{:.4g}", c.ratio.low),
             fmt::format("{:.4g}", c.ratio.high), c.p ? fmt::format("{:.2g}", *c.p) : "-", c.verdict()});
    };
    const auto like = [](const Cell& a) {
        return [&a](const Cell& b) {
            return std::tie(a.kernel, a.input, a.size, a.threads) ==
                   std::tie(b.kernel, b.input, b.size, b.threads);
        };
    };
    for (const Cell& a : first) {
        const auto same =
            std::ranges::find_if(second, [&](const Cell& b) { return like(a)(b) && a.variant == b.variant; });
        if (same != second.end()) row(a, *same);
    }
    for (const Cell& a : first) {
        if (fastest(first, a, "native") != &a) continue;
        const auto place = std::ranges::find_if(second, like(a));
        const Cell* b = place == second.end() ? nullptr : fastest(second, *place, "native");
        if (b && b->variant != a.variant) row(a, *b);
    }
    return table;
}

} // namespace

void add_compare(CLI::App& app, Exit&) {
    struct Options {
        std::vector<std::string> bundles;
        std::string against;
        Format format = Format::table;
    };
    auto* command =
        app.add_subcommand("compare", "Compare ours with the peers of one bundle, or two bundles");
    command->footer(
        "compare DIR --against peer: the fastest native variant against the fastest library; ratio above 1\n"
        "means ours is faster. compare DIR --against neon: the fastest native variant of each other "
        "instruction\n"
        "set against the fastest of neon. compare FIRST SECOND: ratio above 1 means the second is faster. "
        "low\n"
        "and high are the 95 % bootstrap interval of the ratio of the medians; p is Mann-Whitney's.\n"
        "Of counted bundles the ratio is of instructions, above 1 fewer, with no interval: counts are "
        "exact.\n"
        "compare DIR [CEILINGS] --against ceiling: speeds as shares of what the machine can do, as run "
        "--ceilings\n"
        "or wattproof ceilings measured it; as csv and json of every variant.");
    const auto options = std::make_shared<Options>();
    command->add_option("DIR", options->bundles, "one or two bundles")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->required()
        ->expected(1, 2);
    command->add_option("--against", options->against, "what to compare with")->type_name("peer|ceiling|ISA");
    add_format(*command, options->format, {"table", "csv", "json"});
    command->callback([options] {
        const Bundle run = read_bundle(options->bundles.front());
        const auto first = cells(run.samples);
        if (options->against == "ceiling") {
            const auto list = shares(run, first, read_bundle(options->bundles.back()));
            fmt::print("{}", share_table(list, first, options->format).text(options->format));
            return;
        }
        if (options->bundles.size() == 1) {
            if (options->against.empty())
                refuse("compare needs a second bundle, or --against peer, ceiling or an instruction set");
            const bool peers = options->against == "peer";
            const auto list = peers ? against_peers(first) : against_isa(first, options->against);
            if (list.empty() && peers)
                refuse("{}: no kernel in it has both a native variant and a peer", options->bundles.front());
            if (list.empty())
                refuse("--against {}: {} has no native variants of it and of another instruction set",
                       options->against, options->bundles.front());
            fmt::print("{}",
                       ratio_table(list, peers ? "peer" : "against", options->format).text(options->format));
            return;
        }
        if (!options->against.empty()) refuse("--against {} takes one bundle", options->against);
        const Table table =
            machines(first, cells(read_bundle(options->bundles.back()).samples), options->format);
        if (table.rows.empty()) refuse("the two bundles have no kernel, input and size in common");
        fmt::print("{}", table.text(options->format));
    });
}

} // namespace perf
