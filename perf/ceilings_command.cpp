#include "bundle.hpp"
#include "ceilings.hpp"
#include "commands.hpp"
#include "interrupt.hpp"
#include "manifest.hpp"
#include "show.hpp"
#include "text.hpp"
#include <memory>
#include <set>

namespace perf {
namespace {

struct CeilingsOptions {
    std::vector<std::string> threads{"1", "all"};
    std::filesystem::path folder;
    Format format = Format::table;
};

/// One placement for each number of threads, fewest first; one copy a core.
std::vector<Placement> placements(const std::vector<std::string>& threads) {
    const std::uint64_t cores = every_cpu(Smt::avoid).cpus.size();
    std::set<std::uint64_t> numbers;
    for (const std::string& text : threads) {
        const std::uint64_t number = text == "all" ? cores : std::stoull(text);
        if (number > cores)
            refuse("--threads {}: there are {} cores, and ceilings take one a thread", text, cores);
        numbers.insert(number);
    }
    std::vector<Placement> list;
    list.reserve(numbers.size());
    for (const std::uint64_t number : numbers) list.push_back(placement(number, Smt::avoid));
    return list;
}

Exit measure_and_show(CeilingsOptions options) {
    const auto teams = placements(options.threads);
    const std::string begun = utc_now();
    if (options.folder.empty()) options.folder = default_folder("ceilings", begun);
    BundleWriter bundle(options.folder, false);
    CeilingOptions ceilings{.append = [&](const Sample& sample) { bundle.append(sample); }};
    ceilings.run = fmt::format("{}-{}", begun.substr(0, 19), ceilings.seed);
    nlohmann::ordered_json about{{"id", ceilings.run},
                                 {"begun", begun},
                                 {"options", {{"seed", ceilings.seed}}},
                                 {"copies_share_cores", false}};
    for (const Placement& team : teams) about["teams"].push_back(team.cpus);
    bundle.manifest(manifest(std::move(about), {}, false, "/sys"));
    const OnInterrupt on_interrupt;
    for (const Placement& team : teams) measure_ceilings(team, ceilings);
    if (OnInterrupt::asked()) {
        fmt::print(stderr, "wattproof: interrupted; the rows so far are in {}\n", options.folder.string());
        return interrupted;
    }
    bundle.seal();
    const auto samples = read_bundle(options.folder).samples;
    fmt::print("{}", ceiling_table(cells(samples), options.format).text(options.format));
    if (options.format != Format::table) return fine;
    for (const Skipped& s : skipped(samples))
        if (s.status == "skipped") fmt::print("skipped: {} {}: {}\n", s.kernel, s.variant, s.reason);
    fmt::print("samples  {}\n", (options.folder / "samples.csv").string());
    return fine;
}

} // namespace

void add_ceilings(CLI::App& app, Exit& exit) {
    auto* command = app.add_subcommand("ceilings", "Measure this machine's own limits, and write a bundle");
    command->footer(
        "compare DIR CEILINGS --against ceiling shows the kernels of a run as shares of them. per_cycle are\n"
        "instructions, bytes_per_cycle is of one core; low and high are the 95 % interval of gbps.");
    const auto options = std::make_shared<CeilingsOptions>();
    command->add_option("--threads", options->threads, "copies at the same time, one a core: 1,all")
        ->check(CLI::Range(1, 4096) | CLI::IsMember({"all"}))
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->delimiter(',')
        ->type_name("LIST");
    command->add_option("-o,--output", options->folder, "the bundle's folder; else results/ceilings-<time>")
        ->type_name("DIR");
    add_format(*command, options->format, {"table", "csv", "json", "markdown"});
    command->callback([options, &exit] { exit = measure_and_show(*options); });
}

} // namespace perf
