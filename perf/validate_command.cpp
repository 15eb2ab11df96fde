#include "commands.hpp"
#include "validate.hpp"
#include <memory>

namespace perf {
namespace {

/// Of a bundle: one mistake may stand in thousands of rows.
constexpr std::size_t most_findings = 20;

void show(const std::string& folder, const Validity& validity) {
    if (!validity.valid())
        fmt::print("INVALID  {}\n", folder);
    else
        fmt::print("VALID  {}{}\n", folder, validity.sealed ? "" : ", but not sealed: the run did not end");
    for (const Finding& finding :
         std::span(validity.findings).first(std::min(most_findings, validity.findings.size())))
        fmt::print("  {}: {}\n", printable(finding.where), printable(finding.what));
    if (validity.findings.size() > most_findings)
        fmt::print("  and {} more\n", validity.findings.size() - most_findings);
    if (!validity.valid() && !validity.sealed) fmt::print("  not sealed: the run did not end\n");
    for (const std::string& remark : validity.remarks) fmt::print("    {}\n", remark);
}

} // namespace

void add_validate(CLI::App& app, Exit& exit) {
    auto* command = app.add_subcommand("validate", "Check that bundles are whole, well-formed and plausible");
    command->footer(
        "Prints VALID, or INVALID with the reasons by file and line, and what the bundle is good for.\n"
        "Exit code 1: one is not valid, or not sealed because its run did not end.");
    const auto folders = std::make_shared<std::vector<std::string>>();
    command->add_option("DIR", *folders, "bundles")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->required();
    command->callback([folders, &exit] {
        for (const std::string& folder : *folders) {
            const Validity validity = validate(folder);
            show(folder, validity);
            if (!validity.valid() || !validity.sealed) exit = finding;
        }
    });
}

} // namespace perf
