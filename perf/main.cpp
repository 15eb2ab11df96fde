// wattproof: the command line.
#include "commands.hpp"
#include "text.hpp"
#include <algorithm>
#include <cstdio>

int main(int argc, char** argv) {
    using namespace perf;
    Exit exit = fine;
    CLI::App app(
        "wattproof tests performance-per-watt claims about servers: it runs what clouds run (hashing,\n"
        "compression, crypto, JSON) in NEON, SVE and x86 variants, measures them, and compares them.",
        "wattproof");
    app.set_version_flag("--version", WATTPROOF_VERSION);
    app.option_defaults()->multi_option_policy(
        CLI::MultiOptionPolicy::TakeLast); // as people expect of options
    app.footer(
        "Exit codes: 0 fine, 1 a finding (a wrong result, a program that failed, a bundle that is not\n"
        "valid), 2 misuse or a file that cannot be read or written, 3 and 4 a claim undecided or "
        "untestable,\n"
        "130 interrupted.\n"
        "Begin with: wattproof run        Help on a command: wattproof run --help");
    // Behind "exec ... --" stands somebody else's command line.
    char** const end = argv + argc;
    char** const dashes =
        argc > 1 && argv[1] == std::string_view("exec") ? std::find(argv, end, std::string_view("--")) : end;
    add_run(app, exit);
    add_exec(app, exit, {dashes + (dashes != end), end});
    for (const auto add : {add_list, add_machine, add_verify, add_validate, add_count, add_gate, add_compare,
                           add_claim, add_export, add_ceilings, add_overhead, add_watch, add_join,
                           add_predict, add_plan, add_report, add_completion})
        add(app, exit);
    try {
        app.parse(int(dashes - argv), argv);
        if (app.get_subcommands().empty()) {
            fmt::print(stderr, "{}", app.help());
            return misuse;
        }
        if (std::fflush(stdout) != 0) refuse("cannot write the output: {}", std::strerror(errno));
        return exit;
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error); // --help, --version
        const auto commands = app.get_subcommands();
        fmt::print(stderr, "wattproof: {}; see wattproof {}--help\n", error.what(),
                   commands.empty() ? "" : commands.front()->get_name() + " ");
        return misuse;
    } catch (const Error& error) {
        fmt::print(stderr, "wattproof: {}\n", printable(error.what()));
        return error.code;
    } catch (const std::exception& error) {
        fmt::print(stderr, "wattproof: {}\n", printable(error.what()));
        return misuse;
    }
}
