#include "commands.hpp"
#include "join.hpp"
#include <memory>

namespace perf {
namespace {

constexpr std::size_t most_reasons = 5;
constexpr double longest_offset =
    1e8; // seconds: a clock that begins at 1970 is off by more, and is to be set

Exit join_and_show(const JoinOptions& options) {
    const Joined joined = join_log(options);
    fmt::print("{} rows have an energy of {} now\n", joined.known, joined.boundary);
    if (joined.before) fmt::print("{} rows keep the energy that they had\n", joined.before);
    std::size_t shown = 0;
    for (const auto& [reason, rows] : joined.unknown) {
        if (++shown > most_reasons) break;
        fmt::print("{} rows have none: {}\n", rows, printable(reason));
    }
    if (joined.unknown.size() > most_reasons)
        fmt::print("and {} more reasons, in {}\n", joined.unknown.size() - most_reasons,
                   (options.folder / "energy.csv").string());
    fmt::print("joined  {}\n", options.folder.string());
    return joined.known ? fine : finding;
}

} // namespace

void add_join(CLI::App& app, Exit& exit) {
    auto* command =
        app.add_subcommand("join", "Give a bundle the energy of a log that was watched from elsewhere");
    command->footer(
        "Rows that have an energy keep it. The old bundle stays as it is.\n"
        "The clocks: without the two options the log is taken to be by the clock of the host that ran.\n"
        "Exit code 1: no row got an energy.");
    const auto options = std::make_shared<JoinOptions>();
    command->add_option("DIR", options->bundle, "the bundle, as run or exec wrote it")->required();
    command->add_option("LOG", options->log, "what wattproof watch wrote")->required();
    command->add_option("-o,--output", options->folder, "the folder of the new bundle")
        ->required()
        ->type_name("DIR");
    auto* offset = command
                       ->add_option("--clock-offset", options->offset_s,
                                    "seconds that the clock of the host was ahead of the log's")
                       ->check(CLI::Range(-longest_offset, longest_offset))
                       ->type_name("S");
    auto* uncertainty = command
                            ->add_option("--clock-uncertainty", options->uncertainty_s,
                                         "seconds that this may be off, either way")
                            ->check(CLI::Range(0.0, longest_offset))
                            ->type_name("S");
    offset->needs(uncertainty);
    uncertainty->needs(offset);
    command->callback([options, &exit] { exit = join_and_show(*options); });
}

} // namespace perf
