#pragma once
// One function a subcommand: it adds itself to the command line and, when called, does its work and sets the
// exit code. Errors are thrown (error.hpp).
#include "energy/source.hpp"
#include "error.hpp"
#include "table.hpp"
#include "text.hpp"
#include <CLI/CLI.hpp>
#include <map>

namespace perf {

void add_machine(CLI::App& app, Exit& exit);
void add_list(CLI::App& app, Exit& exit);
void add_verify(CLI::App& app, Exit& exit);
void add_run(CLI::App& app, Exit& exit);
/// `command`: what stands behind --, untouched by the parser of our own options.
void add_exec(CLI::App& app, Exit& exit, std::vector<std::string> command);
void add_validate(CLI::App& app, Exit& exit);
void add_count(CLI::App& app, Exit& exit);
void add_gate(CLI::App& app, Exit& exit);
void add_compare(CLI::App& app, Exit& exit);
void add_export(CLI::App& app, Exit& exit);
void add_claim(CLI::App& app, Exit& exit);
void add_ceilings(CLI::App& app, Exit& exit);
void add_overhead(CLI::App& app, Exit& exit);
void add_watch(CLI::App& app, Exit& exit);
void add_join(CLI::App& app, Exit& exit);
void add_predict(CLI::App& app, Exit& exit);
void add_plan(CLI::App& app, Exit& exit);
void add_report(CLI::App& app, Exit& exit);
void add_completion(CLI::App& app, Exit& exit);

/// Where a bundle goes unless -o says otherwise: results/run-20261124T142200.
inline std::filesystem::path default_folder(const std::string& command, std::string time = utc_now()) {
    time.resize(19); // to the second
    std::erase_if(time, [](char c) { return c == ':' || c == '-'; });
    return std::filesystem::path("results") / (command + "-" + time);
}

/// --format with the given names of formats.
inline void add_format(CLI::App& command, Format& format, const std::vector<std::string>& names) {
    static const std::map<std::string, Format> all{{"table", Format::table},
                                                   {"json", Format::json},
                                                   {"csv", Format::csv},
                                                   {"markdown", Format::markdown}};
    command
        .add_option_function<std::string>(
            "--format", [&format](const std::string& name) { format = all.at(name); },
            "how to print: " + CLI::detail::join(names, ", "))
        ->check(CLI::IsMember(names))
        ->type_name("NAME")
        ->default_str(names.front());
}

/// --size: lengths as people write them.
inline void add_sizes(CLI::App& command, std::vector<std::uint64_t>& sizes) {
    command
        .add_option_function<std::vector<std::string>>(
            "--size",
            [&sizes](const std::vector<std::string>& list) {
                sizes.clear();
                for (const std::string& text : list) {
                    const auto size = parse_size(text);
                    if (!size || *size == 0 || *size > std::uint64_t{1} << 32)
                        refuse(
                            "--size {}: give sizes such as 64, 4K or 1MiB, up to 4GiB, separated by commas",
                            text);
                    sizes.push_back(*size);
                }
            },
            "lengths of the input: 64,4K,1MiB")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->delimiter(',')
        ->type_name("LIST");
}

inline void add_sysfs_root(CLI::App& command, std::filesystem::path& sysfs) {
    command.add_option("--sysfs-root", sysfs, "where /sys is looked for: a copied tree")
        ->check(CLI::ExistingDirectory)
        ->capture_default_str()
        ->type_name("DIR");
}

/// --energy and --sysfs-root.
inline void add_energy_options(CLI::App& command, energy::Options& options) {
    command
        .add_option(
            "--energy", options.names,
            "sources: auto, none, powercap, hwmon, scmi, perf-power, ipmi, redfish=URL,\n"
            "meter=FILE:BOUNDARY:OFFSET, declared=WATTS:BOUNDARY:SOURCE; the first that knows goes into the "
            "samples, all into energy.csv")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->capture_default_str()
        ->type_name("NAME...");
    add_sysfs_root(command, options.sysfs);
}

} // namespace perf
