#include "bundle.hpp"
#include "commands.hpp"
#include "predict.hpp"
#include "predict_check.hpp"
#include "show.hpp"
#include "stats.hpp"
#include "text.hpp"
#include <cmath>
#include <memory>
#include <optional>
#include <sstream>

namespace perf {
namespace {

/// The most that a port is busy, of a row's `pressure`, in cycles.
double busiest(const Sample& s) {
    double most = 0;
    std::istringstream ports(s.pressure);
    for (std::string port; std::getline(ports, port, ';');)
        most = std::max(most, std::stod(port.substr(port.find('=') + 1)));
    return most;
}

Table prediction_table(const std::vector<Sample>& samples) {
    Table table{.headings = {{"kernel"},
                             {"variant"},
                             {"loop"},
                             {"core"},
                             {"bytes", true},
                             {"instructions", true},
                             {"cycles", true},
                             {"bytes/cycle", true},
                             {"busy", true},
                             {"bottleneck"}},
                .rows = {}};
    for (const Sample& s : samples) {
        if (s.status != "ok") continue;
        const auto turns = double(*s.ops);
        table.rows.push_back({s.kernel, s.variant, s.input, s.core, four_digits(double(*s.bytes) / turns),
                              four_digits(*s.instructions / turns), four_digits(*s.cycles / turns),
                              four_digits(double(*s.bytes) / *s.cycles),
                              fmt::format("{:.0f} %", busiest(s) / *s.cycles * 100), s.bottleneck});
    }
    return table;
}

void show_check(const std::vector<Sample>& predicted, const Bundle& measured) {
    Table table{.headings = {{"kernel"},
                             {"variant"},
                             {"loop"},
                             {"input"},
                             {"measured", true},
                             {"predicted", true},
                             {"error", true}},
                .rows = {}};
    std::vector<double> errors;
    for (const Checked& c : check_predictions(predicted, measured)) {
        table.rows.push_back({c.kernel, c.variant, c.loop, c.input, four_digits(c.measured),
                              four_digits(c.predicted), fmt::format("{:+.1f} %", c.error() * 100)});
        errors.push_back(std::abs(c.error()));
    }
    fmt::print("Against {}, cycles a byte at {}:\n{}", measured.name, size_text(checked_size),
               table.text(Format::table));
    fmt::print("median of the errors without their sign: {:.1f} % of {} loops\n\n",
               stats::median(errors) * 100, errors.size());
}

Exit predict_and_show(PredictOptions options, const std::string& check) {
    if (options.folder.empty()) options.folder = default_folder("predict");
    std::optional<Bundle> measured;
    if (!check.empty()) measured = read_bundle(check);
    const PredictResult result = predict(options);
    if (result.interrupted) {
        fmt::print(stderr, "wattproof: interrupted; the rows so far are in {}\n", options.folder.string());
        return interrupted;
    }
    const auto samples = read_bundle(options.folder).samples;
    fmt::print("{}", prediction_table(samples).text(Format::table));
    for (const Skipped& s : skipped(samples))
        if (s.status == "skipped") fmt::print("skipped: {} {}: {}\n", s.kernel, s.variant, s.reason);
    fmt::print("\n");
    if (measured) show_check(samples, *measured);
    fmt::print("samples  {}\n", (options.folder / "samples.csv").string());
    fmt::print("loops    {}\n", (options.folder / "loops").string());
    for (const std::string& failure : result.failures) fmt::print(stderr, "wattproof: FAILED: {}\n", failure);
    return result.failures.empty() ? fine : finding;
}

} // namespace

void add_predict(CLI::App& app, Exit& exit) {
    struct Options {
        PredictOptions predict;
        std::string compiler = "gcc", check;
    };
    auto* command =
        app.add_subcommand("predict", "Predict cycles of the main loops on four cores, and write a bundle");
    command->footer("The loops that the sources mark are compiled and simulated by llvm-mca. bytes, "
                    "instructions\n"
                    "and cycles are of one turn of the loop. busy: the port of LLVM's model with the most "
                    "work, as a share\n"
                    "of the cycles. bottleneck: the ports that are busy, and dispatch where it is full, for "
                    "at least 85 % of\n"
                    "the cycles; else dependencies. The model has no caches, no branch prediction and no "
                    "store forwarding:\n"
                    "--check says how far off it is.");
    const auto options = std::make_shared<Options>();
    command->add_option("--kernel", options->predict.kernel, "only kernels whose whole name matches")
        ->type_name("REGEX");
    command->add_option("--variant", options->predict.variant, "only variants whose whole name matches")
        ->type_name("REGEX");
    command->add_option("--compiler", options->compiler, "gcc, which wattproof is built with, or clang")
        ->check(CLI::IsMember({"gcc", "clang"}))
        ->capture_default_str()
        ->type_name("NAME");
    command
        ->add_option("--check", options->check,
                     "a bundle that was measured on one of the cores: print the errors")
        ->type_name("DIR");
    command
        ->add_option("-o,--output", options->predict.folder,
                     "the bundle's folder; else results/predict-<time>")
        ->type_name("DIR");
    command->callback([options, &exit] {
        options->predict.clang = options->compiler == "clang";
        exit = predict_and_show(options->predict, options->check);
    });
}

} // namespace perf
