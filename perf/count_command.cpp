#include "bundle.hpp"
#include "commands.hpp"
#include "count.hpp"
#include "show.hpp"
#include <memory>

namespace perf {
namespace {

Exit count_and_show(CountOptions options) {
    if (options.folder.empty()) options.folder = default_folder("count");
    const CountResult result = count(options);
    if (result.interrupted) {
        fmt::print(stderr, "wattproof: interrupted; what was counted is in {}\n", options.folder.string());
        return interrupted;
    }
    const Bundle bundle = read_bundle(options.folder);
    const auto all = cells(bundle.samples);
    fmt::print("{}", speed_tables(all));
    if (const auto list = against_peers(all); !list.empty())
        fmt::print("The fewest instructions of ours against the fewest of a library; above 1 ours are "
                   "fewer:\n{}\n",
                   ratio_table(list, "peer", Format::table).text(Format::table));
    fmt::print("{}", skipped_lines(bundle.samples));
    fmt::print("counted  {} calls, each twice; {} of them differed\n", result.cells, result.unsteady);
    fmt::print("samples  {}\n", (options.folder / "samples.csv").string());
    for (const std::string& wrong : result.wrong) fmt::print(stderr, "wattproof: WRONG RESULT: {}\n", wrong);
    return result.wrong.empty() ? fine : finding;
}

} // namespace

void add_count(CLI::App& app, Exit& exit) {
    auto* command = app.add_subcommand("count", "Count the instructions of one call of each variant");
    command->footer(
        "Needs a counter of instructions. The bundle is evidence of the kind counted: never a time.");
    const auto options = std::make_shared<CountOptions>();
    command->add_option("--kernel", options->kernel, "only kernels whose whole name matches")
        ->type_name("REGEX");
    command->add_option("--variant", options->variant, "only variants whose whole name matches")
        ->type_name("REGEX");
    add_sizes(*command, options->sizes);
    command->add_option("--seed", options->seed, "of the generated data")->capture_default_str();
    command->add_option("--input", options->input, "a file of your own, instead of the kernels' inputs")
        ->type_name("FILE");
    command->add_option("-o,--output", options->folder, "the bundle's folder; else results/count-<time>")
        ->type_name("DIR");
    command->callback([options, &exit] { exit = count_and_show(*options); });
}

} // namespace perf
