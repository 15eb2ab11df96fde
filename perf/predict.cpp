#include "predict.hpp"
#include "bundle.hpp"
#include "child.hpp"
#include "error.hpp"
#include "interrupt.hpp"
#include "manifest.hpp"
#include "progress.hpp"
#include "select.hpp"
#include "text.hpp"
#include <algorithm>
#include <fmt/ranges.h>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>

namespace perf {
namespace {

namespace fs = std::filesystem;

// One version, so that predictions of two machines are the same: the first that Debian 12 and 13 both have
// with a model of each core.
constexpr const char* clang_name = "clang++-19";
constexpr const char* model_name = "llvm-mca-19";

constexpr Core all_cores[]{
    {"neoverse-n2", "aarch64", "neoverse-n2", 16},
    {"neoverse-v2", "aarch64", "neoverse-v2", 16},
    {"zen4", "x86_64", "znver4", 0},
    {"sapphirerapids", "x86_64", "sapphirerapids", 0},
};

#ifdef __aarch64__
constexpr std::string_view this_architecture = "aarch64";
#else
constexpr std::string_view this_architecture = "x86_64";
#endif

constexpr double mostly = 0.85;  // of the cycles
constexpr int iterations = 1000; // so that what happens before the steady state is a thousandth

/// A folder for what the programs print, gone when it ends.
class Scratch {
public:
    Scratch() {
        std::string pattern = (fs::temp_directory_path() / "wattproof-XXXXXX").string();
        if (!mkdtemp(pattern.data()))
            refuse("cannot make a folder in {}", fs::temp_directory_path().string());
        path = pattern;
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    fs::path path;
};

/// A program that failed.
struct Failed : std::runtime_error {
    Failed(const std::string& what, std::string errors)
        : std::runtime_error(what), printed(std::move(errors)) {}
    std::string printed; ///< the first error on its standard error
};

/// A compiler, or the model.
class Tool {
public:
    /// Refuses a program that there is none of.
    Tool(std::string name, const char* package, const Scratch& scratch)
        : name_(std::move(name)), scratch_(&scratch) {
        try {
            path_ = find_program(name_);
        } catch (const Error&) {
            refuse("predict needs {}: install the package {}, or run ./wattproof.sh predict, which does",
                   name_, package);
        }
    }

    /// What it prints on its standard output. Throws Failed.
    std::string run(const std::vector<std::string>& arguments) const {
        const fs::path output = scratch_->path / "output", errors = scratch_->path / "errors";
        Child child(path_, arguments, output, errors, {});
        child.let_go();
        if (const Ended ended = child.wait(); !ended.failure.empty())
            throw Failed(fmt::format("{}: {}", name_, ended.failure), line_with("error", slurp(errors)));
        return slurp(output);
    }

    /// The line of --version that has the number.
    std::string version() const { return line_with(".", run({"--version"})); }

private:
    static std::string line_with(std::string_view word, const std::string& text) {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);)
            if (line.find(word) != line.npos) return line.substr(line.find_first_not_of(' '));
        return {};
    }

    std::string name_, path_;
    const Scratch* scratch_;
};

/// What compiles the sources of one processor.
class Compiler {
public:
    Compiler(std::string_view processor, bool clang, const Scratch& scratch) {
        const bool across = processor != this_architecture;
        if (across && processor != "aarch64") {
            absent = fmt::format("only a machine of this processor, {}, compiles it", processor);
            return;
        }
        try {
            if (clang) {
                options_.push_back(fmt::format("--target={}-linux-gnu", processor));
                tool_.emplace(clang_name, "clang-19", scratch);
            } else if (across) {
                tool_.emplace("aarch64-linux-gnu-g++", "g++-aarch64-linux-gnu", scratch);
            } else {
                tool_.emplace("g++", "g++", scratch);
            }
        } catch (const Error& error) {
            if (!across) throw;
            absent = error.what();
            return;
        }
        if (!across) return;
        const fs::path sysroot = fs::path(source_tree()) / "build/sysroot-arm64";
        if (!fs::exists(sysroot / "usr/include")) absent = "there is no arm64 sysroot: run cmake/sysroot";
        options_.push_back("--sysroot=" + sysroot.string());
    }

    std::string absent; ///< why it does not compile here; empty: it does

    std::string version() const { return tool_ ? tool_->version() : ""; }

    /// The assembly. Throws Failed.
    std::string compile(const SourceFile& source) const {
        std::vector<std::string> arguments = options_;
        std::istringstream flags{std::string(source.flags)};
        for (std::string flag; flags >> flag;) arguments.push_back(flag);
        for (const std::string& more :
             {std::string("-std=c++20"), std::string("-w"), std::string("-DWATTPROOF_PREDICT"),
              std::string("-DVARIANT_SYMBOL=variant"), fmt::format("-DVARIANT_NAME=\"{}\"", source.variant),
              fmt::format("-I{}", source_tree()), "-I" + fs::path(source.path).parent_path().string(),
              std::string("-S"), std::string(source.path), std::string("-o-")})
            arguments.push_back(more);
        return tool_->run(arguments);
    }

private:
    std::optional<Tool> tool_;
    std::vector<std::string> options_;
};

Simulation simulate(const Tool& model, const Core& core, const fs::path& loop) {
    std::vector<std::string> arguments{"--json", fmt::format("-mtriple={}-linux-gnu", core.processor),
                                       fmt::format("-mcpu={}", core.llvm_name),
                                       fmt::format("-iterations={}", iterations), loop.string()};
    // An Arm core of LLVM's lacks what its maker may leave out: SVE2's AES and SM4.
    if (core.processor == "aarch64") arguments.emplace_back("-mattr=+all");
    return parse_simulation(model.run(arguments));
}

/// Those whose names match; refuses as select() does.
std::vector<const SourceFile*> chosen(const PredictOptions& options) {
    const std::regex k_pattern = pattern("--kernel", options.kernel),
                     v_pattern = pattern("--variant", options.variant);
    std::vector<const SourceFile*> list;
    std::set<std::string_view> kernel_names, variant_names;
    for (const SourceFile& source : sources()) {
        kernel_names.insert(source.kernel);
        if (!matches(source.kernel, k_pattern)) continue;
        variant_names.insert(source.variant);
        if (matches(source.variant, v_pattern)) list.push_back(&source);
    }
    if (variant_names.empty())
        refuse("--kernel {}: no such kernel; there are {}", options.kernel, fmt::join(kernel_names, ", "));
    if (list.empty())
        refuse("--variant {}: no such variant with vectors; there are {}", options.variant,
               fmt::join(variant_names, ", "));
    return list;
}

/// Adds what a loop takes on a core to a row: the cycles of the turns that the marker counts bytes of.
void fill(Sample& row, const Loop& loop, const Core& core, const Simulation& simulation) {
    const double times = double(loop.turns) / double(loop.unrolled); // through the instructions
    row.bytes = loop.bytes + loop.vectors * core.vector_length;
    row.ops = loop.turns;
    row.cycles = simulation.cycles * times;
    row.instructions = double(loop.instructions.size()) * times;
    row.bottleneck = simulation.bottleneck();
    for (const auto& port : simulation.ports)
        row.pressure += fmt::format("{}{}={}", row.pressure.empty() ? "" : ";", port.name,
                                    four_digits(port.cycles * times));
    row.reason = caveat(loop);
}

/// The work of predict(): a source at a time.
class Predictor {
public:
    Predictor(const PredictOptions& options, const Scratch& scratch)
        : folder_(options.folder),
          model_(model_name, "llvm-19", scratch), compilers_{{"aarch64", {"aarch64", options.clang, scratch}},
                                                             {"x86_64", {"x86_64", options.clang, scratch}}},
          bundle_(options.folder, false) {
        const std::string begun = utc_now();
        run_ = fmt::format("{}-predict", begun.substr(0, 19));
        nlohmann::ordered_json about{{"id", run_},
                                     {"begun", begun},
                                     {"options",
                                      {{"kernel", options.kernel},
                                       {"variant", options.variant},
                                       {"compiler", options.clang ? "clang" : "gcc"}}},
                                     {"model", model_.version()}};
        for (const auto& [processor, compiler] : compilers_)
            about["compilers"][processor] =
                compiler.absent.empty() ? nlohmann::ordered_json(compiler.version()) : nullptr;
        for (const Core& core : all_cores) about["cores"].push_back(core.name);
        bundle_.manifest(manifest(std::move(about), {}, false, "/sys"));
        fs::create_directory(folder_ / "loops");
    }

    void predict(const SourceFile& source) {
        Sample row{.run = run_, .evidence = "predicted"};
        row.family = source.family;
        row.kernel = source.kernel;
        row.variant = source.variant;
        row.kind = "native";
        row.input = "none";
        const Compiler& compiler = compilers_.at(std::string(source.processor));
        if (!compiler.absent.empty()) return append(row, "skipped", compiler.absent);
        try {
            const std::string assembly = compiler.compile(source);
            const auto core = std::ranges::find(all_cores, source.processor, &Core::processor);
            const auto loops = find_loops(assembly, core->vector_length);
            if (loops.empty()) append(row, "skipped", "no main loop is marked in its source");
            for (const Loop& loop : loops) predict(row, source, loop);
        } catch (const Failed& failed) {
            if (OnInterrupt::asked()) return; // by Ctrl-C, not by itself
            append(row, "failed", failed.what());
            failures_.push_back(
                fmt::format("{} {}: {}: {}", source.kernel, source.variant, failed.what(), failed.printed));
        }
    }

    std::vector<std::string> end() {
        bundle_.seal(files_);
        return std::move(failures_);
    }

private:
    void predict(Sample row, const SourceFile& source, const Loop& loop) {
        row.input = loop.name;
        if (!loop.absent.empty())
            return append(row, "skipped",
                          fmt::format("the loop {} is no straight line: {}", loop.name, loop.absent));
        files_.push_back(fmt::format("loops/{}.{}.{}.s", source.kernel, source.variant, loop.name));
        std::ofstream file(folder_ / files_.back());
        for (const std::string& instruction : loop.instructions) file << '\t' << instruction << '\n';
        if (!file.flush()) refuse("cannot write {}", (folder_ / files_.back()).string());
        for (const Core& core : all_cores) {
            if (core.processor != source.processor) continue;
            Sample predicted = row;
            predicted.core = core.name;
            if (core.vector_length) predicted.vl = core.vector_length;
            fill(predicted, loop, core, simulate(model_, core, folder_ / files_.back()));
            append(predicted, "ok", predicted.reason);
        }
    }

    void append(Sample row, std::string status, std::string reason) {
        row.time = utc_now();
        row.status = std::move(status);
        row.reason = std::move(reason);
        bundle_.append(row);
    }

    const fs::path& folder_;
    Tool model_;
    std::map<std::string, Compiler> compilers_; ///< by processor
    BundleWriter bundle_;
    std::string run_;
    std::vector<std::string> files_, failures_;
};

} // namespace

std::span<const Core> cores() { return all_cores; }

std::string Simulation::bottleneck() const {
    std::vector<std::string> full;
    for (const Port& port : ports)
        if (port.cycles >= mostly * cycles) full.push_back(port.name);
    if (uops >= mostly * width * cycles) full.emplace_back("dispatch");
    return full.empty() ? "dependencies" : fmt::format("{}", fmt::join(full, "+"));
}

std::string caveat(const Loop& loop) {
    return loop.contains("aese") || loop.contains("aesd")
               ? "slower than the core: the model does not fuse AESE with AESMC, nor AESD with AESIMC"
               : "";
}

Simulation parse_simulation(std::string_view json) {
    const auto document = nlohmann::json::parse(json);
    std::vector<std::string> names = document.at("TargetInfo").at("Resources");
    // "N2UnitB" and a byte with the number of the unit: "N2UnitB.1"; and without what all of them begin with.
    std::size_t prefix = names.empty() ? 0 : names.front().size();
    for (std::string& name : names) {
        if (static_cast<unsigned char>(name.back()) < ' ')
            name.replace(name.size() - 1, 1, std::to_string(int(name.back())));
        const auto differ = std::ranges::mismatch(name, names.front());
        prefix = std::min(prefix, std::size_t(differ.in1 - name.begin()));
    }
    const auto& region = document.at("CodeRegions").at(0);
    const auto& summary = region.at("SummaryView");
    const double times = summary.at("Iterations");
    Simulation simulation{.cycles = summary.at("TotalCycles").get<double>() / times,
                          .uops = summary.at("TotaluOps").get<double>() / times,
                          .width = summary.at("DispatchWidth"),
                          .ports = {}};
    // What all instructions take stands behind the last of them.
    const std::size_t total = region.at("Instructions").size();
    for (const auto& use : region.at("ResourcePressureView").at("ResourcePressureInfo"))
        if (use.at("InstructionIndex") == total)
            simulation.ports.push_back(
                {names.at(use.at("ResourceIndex")).substr(prefix), use.at("ResourceUsage")});
    return simulation;
}

PredictResult predict(const PredictOptions& options) {
    const auto list = chosen(options);
    for (const SourceFile* source : list)
        if (!fs::exists(source->path))
            refuse("predict compiles the kernels' sources, and {} is not there: build wattproof anew",
                   source->path);
    const OnInterrupt on_interrupt;
    const Scratch scratch;
    Predictor predictor(options, scratch);
    {
        Progress progress("predict");
        for (std::size_t i = 0; i < list.size() && !OnInterrupt::asked(); ++i) {
            progress.show(double(i), double(list.size()),
                          fmt::format("{} {}", list[i]->kernel, list[i]->variant));
            predictor.predict(*list[i]);
        }
    }
    if (OnInterrupt::asked()) return {.failures = {}, .interrupted = true};
    return {.failures = predictor.end(), .interrupted = false};
}

} // namespace perf
