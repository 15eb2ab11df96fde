#include "claim.hpp"
#include "commands.hpp"
#include <fmt/ranges.h>
#include <memory>
#include <set>

namespace perf {
namespace {

struct ClaimOptions {
    std::string file, declared;
    std::vector<std::string> bundles, contender, baseline;
    Format format = Format::table;
};

/// A side as the verdict sees it: of one machine nothing is known of others.
std::string described(const std::string& name, std::size_t machines) {
    if (machines == 0) return name;
    if (machines == 1) return name + "; of 1 machine, how others of its kind differ from it is not known";
    return fmt::format("{}; {} machines", name, machines);
}

void print(const Claim& claim, const Ruling& r) {
    const auto line = [](std::string_view name, const std::string& text) {
        if (!text.empty()) fmt::print("{:<11}{}\n", name, text);
    };
    line("claim", claim.title);
    line("words", claim.words);
    line("source", claim.source + ", " + claim.date);
    line("reading", claim.reading);
    line("tested", fmt::format("{}, {} {:g}{}", name_of(claim.metric), claim.at_most ? "at most" : "at least",
                               claim.threshold, claim.boundary.empty() ? "" : ", " + claim.boundary));
    line("contender", described(r.contender, r.contender_machines));
    line("baseline", described(r.baseline, r.baseline_machines) +
                         (r.baseline.empty() || claim.baseline.named
                              ? ""
                              : "; the source names none, so that as stated the claim is untestable"));
    line("left out",
         r.left_out.empty() ? "" : fmt::format("{}: they lack places", fmt::join(r.left_out, ", ")));
    line("verdict", std::string(name_of(r.verdict)) + (r.open.empty() ? "" : ": " + r.open));
    if (r.ratio)
        line(
            "ratio",
            fmt::format("{:.4g}{}, of {} {} in {} {}; {}{}", r.ratio->value,
                        r.open.empty() ? fmt::format(" ({:.4g} to {:.4g})", r.ratio->low, r.ratio->high) : "",
                        r.kernels, r.kernels == 1 ? "kernel" : "kernels", r.places,
                        r.places == 1 ? "place" : "places", r.evidence,
                        r.boundary.empty() ? "" : ", " + r.boundary));
    for (const std::string& text : r.missing) line("missing", text);
    for (const std::string& text : r.flips) line("flips", text);
}

Exit run(const ClaimOptions& options) {
    const Claim claim = read_claim(options.file);
    const Machines declared = read_machines(options.declared);
    Group contender, baseline;
    for (const std::string& path : options.contender)
        add(claim, contender, read_contender(path, declared), "contender");
    for (const std::string& path : options.baseline)
        add(claim, baseline, read_contender(path, declared), "baseline");
    for (const std::string& path : options.bundles) {
        const Contender bundle = read_contender(path, declared);
        if (options.contender.empty() && claim.contender.matches(bundle))
            add(claim, contender, bundle, "contender");
        if (options.baseline.empty() && claim.baseline.matches(bundle))
            add(claim, baseline, bundle, "baseline");
    }
    std::set<std::filesystem::path> contenders;
    for (const Member& m : contender.members) contenders.insert(m.bundles.begin(), m.bundles.end());
    for (const Member& m : baseline.members)
        for (const auto& path : m.bundles)
            if (contenders.contains(path))
                refuse("{} is both contender and baseline: name them with --contender and --baseline",
                       m.machine.name);
    const Ruling ruling = rule(claim, contender, baseline);
    if (options.format == Format::json)
        fmt::print("{}\n", to_json(claim, ruling).dump(2));
    else
        print(claim, ruling);
    constexpr Exit codes[]{fine, finding, undecided, untestable};
    return codes[std::size_t(ruling.verdict)];
}

} // namespace

void add_claim(CLI::App& app, Exit& exit) {
    auto* command = app.add_subcommand("claim", "Give a verdict on a claim about two machines");
    command->footer(
        "FILE is a claim such as those in results/claims: somebody's words, and the reading of them that is\n"
        "tested. The bundles are matched to its contender and its baseline by processor; --contender and\n"
        "--baseline name them instead. Bundles with one name (the folder's, or declared) are of one machine. "
        "Where\n"
        "several machines match a side, the machine is the unit: the interval is Welch's of their means. "
        "Tested are\n"
        "the fastest of all variants, in runs that kept all hardware threads busy (per-core: any), and the "
        "geometric\n"
        "mean of them.\n"
        "Exit codes: 0 supported, 1 refuted, 3 inconclusive, 4 untestable; 2 misuse.");
    const auto options = std::make_shared<ClaimOptions>();
    command->add_option("FILE", options->file, "the claim, a TOML file")->required();
    command->add_option("DIR", options->bundles, "bundles")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->expected(0, 10000);
    for (const auto& [name, list] :
         {std::pair{"--contender", &options->contender}, {"--baseline", &options->baseline}})
        command->add_option(name, *list, fmt::format("bundle of the {}", name + 2))
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
            ->expected(1)
            ->type_name("DIR");
    command->add_option("--declared", options->declared, "prices and watts, with sources")->type_name("FILE");
    add_format(*command, options->format, {"table", "json"});
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace perf
