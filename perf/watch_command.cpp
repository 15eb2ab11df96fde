#include "commands.hpp"
#include "energy/monitor.hpp"
#include "energy/watch.hpp"
#include <memory>

namespace perf {
namespace {

constexpr double for_ever = 1e9; // seconds

Exit watch_and_show(const std::string& name, const std::filesystem::path& sysfs,
                    const std::filesystem::path& file, double seconds) {
    for (const char* other : {"none", "meter=", "declared="})
        if (name.starts_with(other))
            refuse("watch {}: nothing is read there; give a source such as ipmi=lan://HOST, "
                   "redfish=https://HOST, "
                   "powercap or hwmon",
                   name);
    auto sources = energy::open_sources(name, sysfs);
    if (sources.empty())
        refuse("watch {}: this machine has no energy source; wattproof machine says why", name);
    energy::Source& source = *sources.front();
    fmt::print(stderr, "watching {} ({}) until Ctrl-C\n", source.info().name, source.info().boundary);
    const auto watched = energy::watch(source, file, seconds);
    fmt::print("{}: {} readings, {} failed\n", file.string(), watched.readings, watched.failed);
    return watched.readings ? fine : finding;
}

} // namespace

void add_watch(CLI::App& app, Exit& exit) {
    struct Options {
        std::string source;
        std::filesystem::path sysfs = "/sys", file;
        double seconds = for_ever;
    };
    auto* command = app.add_subcommand("watch", "Write down what an energy source shows, until Ctrl-C");
    command->footer(
        "For a machine whose BMC is reachable from here only: watch it during the run, then join the\n"
        "log with the run's bundle. Where a name stands for several sources the first is watched.\n"
        "Exit code 1: no reading succeeded.");
    const auto options = std::make_shared<Options>();
    command
        ->add_option("SOURCE", options->source,
                     "as run --energy has it: ipmi=lan://HOST, redfish=https://HOST, powercap, hwmon, ...")
        ->required();
    command->add_option("-o,--output", options->file, "the log, which must not be there yet")
        ->required()
        ->type_name("FILE");
    command->add_option("--seconds", options->seconds, "end after so many")
        ->check(CLI::Range(0.001, for_ever))
        ->type_name("N");
    add_sysfs_root(*command, options->sysfs);
    command->callback([options, &exit] {
        exit = watch_and_show(options->source, options->sysfs, options->file, options->seconds);
    });
}

} // namespace perf
