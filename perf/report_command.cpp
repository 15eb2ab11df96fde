#include "commands.hpp"
#include "report.hpp"
#include <memory>

namespace perf {

void add_report(CLI::App& app, Exit&) {
    struct Options {
        std::vector<std::filesystem::path> bundles;
        std::filesystem::path page = "report.html";
    };
    auto* command = app.add_subcommand("report", "Write one self-contained page of one or more bundles");
    const auto options = std::make_shared<Options>();
    command->add_option("DIR", options->bundles, "bundles")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->required();
    command->add_option("-o,--output", options->page, "the page to write")
        ->capture_default_str()
        ->type_name("FILE");
    command->callback([options] {
        write_report(options->bundles, options->page);
        fmt::print("{}\n", options->page.string());
    });
}

} // namespace perf
