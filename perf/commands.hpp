#pragma once
// One function a subcommand: it adds itself to the command line and, when called, does its work and sets the
// exit code. Errors are thrown (error.hpp).
#include "error.hpp"
#include "table.hpp"
#include <CLI/CLI.hpp>
#include <map>

namespace perf {

void add_machine(CLI::App& app, Exit& exit);
void add_list(CLI::App& app, Exit& exit);
void add_verify(CLI::App& app, Exit& exit);
void add_run(CLI::App& app, Exit& exit);
void add_compare(CLI::App& app, Exit& exit);
void add_ceilings(CLI::App& app, Exit& exit);
void add_report(CLI::App& app, Exit& exit);
void add_completion(CLI::App& app, Exit& exit);

/// --format with the given names of formats.
inline void add_format(CLI::App& command, Format& format, const std::vector<std::string>& names) {
    static const std::map<std::string, Format> all{
        {"table", Format::table}, {"json", Format::json}, {"csv", Format::csv}};
    command
        .add_option_function<std::string>(
            "--format", [&format](const std::string& name) { format = all.at(name); },
            "how to print: " + CLI::detail::join(names, ", "))
        ->check(CLI::IsMember(names))
        ->type_name("NAME")
        ->default_str(names.front());
}

} // namespace perf
