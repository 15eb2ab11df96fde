#include "commands.hpp"
#include "report.hpp"
#include <memory>

namespace perf {

void add_report(CLI::App& app, Exit&) {
    struct Options {
        std::vector<std::filesystem::path> bundles, claims;
        std::filesystem::path page = "report.html", declared;
    };
    auto* command = app.add_subcommand("report", "Write one self-contained page of bundles");
    command->footer(
        "Without a bundle the page is empty: bundles are dropped onto it, and read by the browser alone.");
    const auto options = std::make_shared<Options>();
    command->add_option("DIR", options->bundles, "bundles, or samples.csv files")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--claim", options->claims, "verdicts to begin with: what claim --format json wrote")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false)
        ->type_name("FILE");
    command->add_option("--declared", options->declared, "prices, watts, names and groups, with sources")
        ->type_name("FILE");
    command->add_option("-o,--output", options->page, "the page to write")
        ->capture_default_str()
        ->type_name("FILE");
    command->callback([options] {
        write_report(options->bundles, options->page, options->claims, options->declared);
        fmt::print("{}\n", options->page.string());
    });
}

} // namespace perf
