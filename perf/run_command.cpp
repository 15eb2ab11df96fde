#include "bundle.hpp"
#include "commands.hpp"
#include "levels.hpp"
#include "references.hpp"
#include "report.hpp"
#include "runner.hpp"
#include "show.hpp"
#include "suite.hpp"
#include "text.hpp"
#include <memory>

namespace perf {
namespace {

/// --duration and --citable, for levels and for repetitions.
void set_durations(RunOptions& run, std::optional<double> duration, bool citable) {
    if (citable && run.load.empty())
        refuse("--citable needs --load: give the levels, --load 100,75,50,25,0 or --load 100 alone");
    if (citable && duration) refuse("--citable and --duration contradict each other: give one of them");
    if (run.load.empty()) {
        if (duration && run.min_time)
            refuse("--duration and --min-time mean the same here: give one of them");
        if (duration) run.min_time = duration;
        return;
    }
    if (citable) {
        run.duration = 120, run.ramp = 15;
        run.repetitions = std::max<std::uint64_t>(run.repetitions.value_or(0), 3);
    } else if (duration) {
        run.duration = *duration, run.ramp = std::min(run.ramp, *duration / 10);
    }
}

Exit run_and_show(RunOptions options, const std::string& references) {
    if (options.folder.empty()) {
        if (options.resume) refuse("--resume needs -o DIR, the folder of the run to go on with");
        options.folder = default_folder("run");
    }
    const RunResult result = run(options);
    if (result.interrupted) {
        fmt::print(stderr, "wattproof: interrupted; {} rows are in {}; go on with --resume -o {}\n",
                   result.rows, options.folder.string(), options.folder.string());
        return interrupted;
    }
    const Bundle bundle = read_bundle(options.folder);
    const auto all = cells(bundle.samples);
    fmt::print("{}{}", speed_tables(all), load_tables(loaded(bundle.samples)));
    if (const auto list = against_peers(all); !list.empty())
        fmt::print("The fastest of ours against the fastest library; above 1 ours is faster:\n{}\n",
                   ratio_table(list, "peer", Format::table).text(Format::table));
    fmt::print("{}{}", skipped_lines(bundle.samples),
               energy_lines(result.agreements, result.shortest_energy_phase_s));
    if (!references.empty())
        if (const Table table = reference_table(options.folder, references); !table.rows.empty())
            fmt::print("The speed of this machine by that of others, the fastest native variants of each; "
                       "above 1 this one "
                       "is faster:\n{}\n",
                       table.text(Format::table));
    fmt::print("samples  {}\n", (options.folder / "samples.csv").string());
    fmt::print("machine  {}\n", (options.folder / "machine.json").string());
    if (const std::string reason = no_report(); reason.empty()) {
        write_report({options.folder}, options.folder / "report.html");
        fmt::print("report   {}\n", (options.folder / "report.html").string());
    } else {
        fmt::print("report   none: {}\n", reason);
    }
    for (const std::string& wrong : result.wrong) fmt::print(stderr, "wattproof: WRONG RESULT: {}\n", wrong);
    return result.wrong.empty() ? fine : finding;
}

} // namespace

void add_run(CLI::App& app, Exit& exit) {
    struct Options {
        RunOptions run;
        std::vector<std::string> counters;
        std::string threads = "1", smt = "avoid";
        std::optional<double> duration;
        bool citable = false;
        std::string references;
    };
    auto* command = app.add_subcommand("run", "Measure, and write a bundle and a report");
    const auto options = std::make_shared<Options>();
    RunOptions& run = options->run;
    command->add_option("--suite", run.suite, "quick (three minutes for all), standard or full")
        ->check(CLI::IsMember(suite_names()))
        ->capture_default_str()
        ->type_name("NAME");
    command->add_option("--kernel", run.kernel, "only kernels whose whole name matches")->type_name("REGEX");
    command->add_option("--variant", run.variant, "only variants whose whole name matches")
        ->type_name("REGEX");
    add_sizes(*command, run.sizes);
    command
        ->add_option("--threads", options->threads,
                     "copies at the same time, each on a CPU of its own; all: one a core")
        ->check(CLI::Range(1, 4096) | CLI::IsMember({"all"}))
        ->capture_default_str()
        ->type_name("N|all");
    command
        ->add_option("--smt", options->smt,
                     "avoid: copies share no core; use: fill both hardware threads of a core")
        ->check(CLI::IsMember({"avoid", "use"}))
        ->capture_default_str()
        ->type_name("WORD");
    command->add_option("--repetitions", run.repetitions, "of each measurement; below 9 there is no verdict")
        ->check(CLI::Range(1, 1000000))
        ->type_name("N");
    command
        ->add_option_function<double>(
            "--precision", [&run](double percent) { run.precision = percent / 100; },
            "repeat until each median is known to this half width in per cent, or --budget is spent")
        ->check(CLI::Range(0.01, 100.0))
        ->type_name("PERCENT");
    command->add_option("--budget", run.budget, "seconds after which --precision gives up")
        ->check(CLI::Range(0.0, 1e6))
        ->capture_default_str()
        ->type_name("SECONDS");
    command->add_option("--min-time", run.min_time, "seconds that a repetition lasts at least")
        ->check(CLI::Range(1e-6, 3600.0))
        ->type_name("SECONDS");
    command
        ->add_option("--load", run.load,
                     "levels in per cent of the maximum, e.g. 100,75,50,25,0; else calls are back to back")
        ->delimiter(',')
        ->check(CLI::Range(0.0, 100.0))
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->type_name("LIST");
    command->add_option("--duration", options->duration, "seconds of a level, or of a repetition")
        ->check(CLI::Range(0.001, 86400.0))
        ->type_name("SECONDS");
    command->add_flag(
        "--citable", options->citable,
        "what a figure of energy needs to be cited: three times 15 s before, 120 s, 15 s after");
    command->add_option("--seed", run.seed, "of the generated data and of the order")->capture_default_str();
    command->add_option("--input", run.input, "a file of your own, instead of the kernels' inputs")
        ->type_name("FILE");
    command
        ->add_option("--counters", options->counters,
                     "libpfm4 events, e.g. perf::CYCLES,perf::TASK-CLOCK; none: open no counters")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->delimiter(',')
        ->type_name("LIST");
    add_energy_options(*command, run.energy);
    command->add_flag("--ceilings", run.ceilings,
                      "first measure this machine's own limits, for compare DIR --against ceiling");
    command->add_flag("--resume", run.resume,
                      "go on with the run in DIR; give the options it was begun with");
    command
        ->add_option("--references", options->references,
                     "a folder of bundles to compare the run with at its end")
        ->check(CLI::ExistingDirectory)
        ->envname("WATTPROOF_REFERENCES")
        ->type_name("DIR");
    command->add_option("-o,--output", run.folder, "the bundle's folder; else results/run-<time>")
        ->type_name("DIR");
    command->callback([options, &exit] {
        RunOptions chosen = options->run;
        chosen.count = options->counters != std::vector<std::string>{"none"};
        if (chosen.count) chosen.counters = options->counters;
        chosen.threads = options->threads == "all" ? 0 : std::stoull(options->threads);
        chosen.smt = options->smt == "use" ? Smt::use : Smt::avoid;
        set_durations(chosen, options->duration, options->citable);
        exit = run_and_show(std::move(chosen), options->references);
    });
}

} // namespace perf
