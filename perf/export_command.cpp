#include "commands.hpp"
#include "export.hpp"
#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>

namespace perf {
namespace {

const std::map<std::string, std::string (*)(std::span<const Bundle>)> formats{
    {"google-benchmark", google_benchmark},
    {"bencher", bencher},
    {"github-action-benchmark", github_action_benchmark},
    {"prometheus", prometheus},
    {"csv", wide_csv}};

} // namespace

void add_export(CLI::App& app, Exit&) {
    struct Options {
        std::vector<std::filesystem::path> bundles;
        std::string format, file;
    };
    auto* command = app.add_subcommand("export", "Write the figures of bundles for other tools");
    command->footer(
        "google-benchmark: JSON of one bundle, for its compare.py.\n"
        "bencher: Bencher Metric Format. github-action-benchmark: for its customSmallerIsBetter.\n"
        "prometheus: text, for the textfile collector of the node exporter.\n"
        "csv: a row a kernel, variant, input, size and threads, for spreadsheets.\n"
        "docs/export.md says what is in them.");
    const auto options = std::make_shared<Options>();
    command->add_option("DIR", options->bundles, "bundles")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->required();
    std::vector<std::string> names;
    for (const auto& [name, write] : formats) names.push_back(name);
    command->add_option("--format", options->format, "whose format")
        ->required()
        ->check(CLI::IsMember(names))
        ->type_name("NAME");
    command->add_option("-o,--output", options->file, "the file to write instead of the standard output")
        ->type_name("FILE");
    command->callback([options] {
        std::vector<Bundle> bundles;
        for (const auto& path : options->bundles) bundles.push_back(read_bundle(path));
        const std::string text = formats.at(options->format)(bundles);
        if (options->file.empty()) {
            fmt::print("{}", text);
            return;
        }
        std::ofstream file(options->file, std::ios::binary);
        if (!(file << text) || !file.flush())
            refuse("cannot write {}: {}", options->file, std::strerror(errno));
    });
}

} // namespace perf
