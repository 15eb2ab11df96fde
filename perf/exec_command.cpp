#include "bundle.hpp"
#include "commands.hpp"
#include "exec.hpp"
#include "show.hpp"
#include "stats.hpp"
#include "text.hpp"
#include <memory>

namespace perf {
namespace {

constexpr std::size_t most_failures = 3; ///< failures: a program that fails mostly does so every time

/// One row: the workload, how many repetitions, seconds, rate, counts.
Table result_table(const std::vector<Sample>& samples, const ExecResult& result) {
    std::vector<double> seconds, rates;
    std::size_t tried = 0;
    for (const Sample& s : samples) {
        tried = std::max(tried, std::size_t(s.repetition) + 1);
        if (!s.ok()) continue;
        seconds.push_back(*s.seconds);
        rates.push_back(double(*s.ops) / *s.seconds);
    }
    Table table{.headings = {{"workload"}, {"ok"}}, .rows = {{samples.front().kernel}}};
    auto& row = table.rows.front();
    row.push_back(fmt::format("{} of {}", seconds.size(), tried));
    const auto add = [&](const std::string& heading, const std::string& cell) {
        table.headings.push_back({heading, true});
        row.push_back(cell);
    };
    if (seconds.empty()) return table;
    const stats::Interval time = stats::median_interval(seconds);
    add("seconds", four_digits(time.value));
    add("low", four_digits(time.low));
    add("high", four_digits(time.high));
    add("ops/s", four_digits(stats::median(rates)));
    for (const auto& [event, values] : result.counts) add(event + "/op", four_digits(stats::median(values)));
    return table;
}

Exit exec_and_show(const ExecOptions& options) {
    const ExecResult result = exec(options);
    const auto shown = std::min(most_failures, result.failures.size());
    for (const std::string& failure : std::span(result.failures).first(shown))
        fmt::print(stderr, "wattproof: FAILED: {}\n", failure);
    if (result.failures.size() > shown)
        fmt::print(stderr, "wattproof: and {} more failed\n", result.failures.size() - shown);
    if (result.interrupted) {
        fmt::print(stderr, "wattproof: interrupted; {} rows are in {}\n", result.rows,
                   options.folder.string());
        return interrupted;
    }
    fmt::print("{}", result_table(read_bundle(options.folder).samples, result).text(Format::table));
    fmt::print("\n{}", energy_lines(result.agreements, result.shortest_energy_phase_s));
    fmt::print("samples  {}\n", (options.folder / "samples.csv").string());
    fmt::print("machine  {}\n", (options.folder / "machine.json").string());
    fmt::print("output   {}\n", (options.folder / "output").string());
    return result.failures.empty() ? fine : finding;
}

} // namespace

void add_exec(CLI::App& app, Exit& exit, std::vector<std::string> command_line) {
    auto* command = app.add_subcommand("exec", "Measure any program, and write a bundle");
    command->footer(
        "wattproof exec [OPTIONS] -o DIR -- COMMAND [ARGUMENTS]: COMMAND is run again and again,\n"
        "without input; what it prints goes to DIR/output. Its arguments are not kept, only a hash of\n"
        "them: samples and manifest name no path of yours. Exit code 1: it failed.");
    const auto options = std::make_shared<ExecOptions>();
    const auto counters = std::make_shared<std::vector<std::string>>();
    options->command = std::move(command_line);
    auto* ops = command->add_option("--ops", options->ops, "operations that one run of the program does")
                    ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 53))
                    ->capture_default_str()
                    ->type_name("N");
    command
        ->add_option(
            "--ops-from", options->ops_from,
            "the first group of the last match in the program's output is their number; a line at a time, "
            "standard output first")
        ->excludes(ops)
        ->type_name("REGEX");
    command->add_option("--repetitions", options->repetitions, "runs that count; below 9 there is no verdict")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--warmup", options->warmup, "runs before them that do not count")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str()
        ->type_name("N");
    command
        ->add_option("--counters", *counters,
                     "libpfm4 events, e.g. perf::CYCLES,perf::TASK-CLOCK; none: open no counters")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->delimiter(',')
        ->type_name("LIST");
    command
        ->add_option("--name", options->name,
                     "of the workload; rows of one name are compared whatever program and arguments were")
        ->type_name("NAME");
    add_energy_options(*command, options->energy);
    command->add_option("-o,--output", options->folder, "the bundle's folder")->required()->type_name("DIR");
    command->callback([options, counters, &exit] {
        if (options->command.empty())
            refuse("exec needs a program: wattproof exec [OPTIONS] -o DIR -- COMMAND [ARGUMENTS]");
        options->count = *counters != std::vector<std::string>{"none"};
        if (options->count) options->counters = *counters;
        exit = exec_and_show(*options);
    });
}

} // namespace perf
