#include "claim.hpp"
#include "commands.hpp"
#include <memory>

namespace perf {
namespace {

struct Options {
    std::string file, declared;
    std::vector<std::string> bundles, contender, baseline;
    Format format = Format::table;
};

/// The bundles named for a side, else those that match it.
std::optional<Contender> side_of(const Claim::Side& side, std::string_view name,
                                 const std::vector<Contender>& named, const std::vector<Contender>& all) {
    std::vector<Contender> found = named;
    if (named.empty())
        for (const Contender& c : all)
            if (side.matches(c)) found.push_back(c);
    if (found.empty()) return {};
    return join(std::move(found), name);
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
    line("contender", r.contender);
    line("baseline", r.baseline.empty() || claim.baseline.named
                         ? r.baseline
                         : r.baseline + "; the source names none, so that as stated the claim is untestable");
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

Exit run(const Options& options) {
    const Claim claim = read_claim(options.file);
    const Machines declared = options.declared.empty() ? Machines() : read_machines(options.declared);
    const auto read = [&](const std::vector<std::string>& paths) {
        std::vector<Contender> list;
        for (const std::string& path : paths) list.push_back(read_contender(path, declared));
        return list;
    };
    const auto all = read(options.bundles);
    const auto contender = side_of(claim.contender, "contender", read(options.contender), all);
    const auto baseline = side_of(claim.baseline, "baseline", read(options.baseline), all);
    if (contender && baseline && contender->results.path == baseline->results.path)
        refuse("{} is both contender and baseline: name them with --contender and --baseline",
               contender->results.name);
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
        "--baseline name them instead. Several bundles of one machine are as one. Tested are the fastest of "
        "all\n"
        "variants, in runs that kept all hardware threads busy (per-core: any), and the geometric mean of "
        "them.\n"
        "Exit codes: 0 supported, 1 refuted, 3 inconclusive, 4 untestable; 2 misuse.");
    const auto options = std::make_shared<Options>();
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
