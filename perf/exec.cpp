#include "exec.hpp"
#include "bundle.hpp"
#include "child.hpp"
#include "disturbance.hpp"
#include "energy/log.hpp"
#include "error.hpp"
#include "interrupt.hpp"
#include "manifest.hpp"
#include "progress.hpp"
#include "text.hpp"
#include <charconv>
#include <cmath>

namespace perf {
namespace {

namespace fs = std::filesystem;

constexpr int most_retries = 3;               ///< of a repetition that was disturbed
constexpr std::size_t longest_line = 4096;    ///< that is searched for a number of operations
constexpr double most_ops = 9007199254740992; ///< 2^53: up to here a double holds every whole number

/// The last lines of what a program said on its standard error.
std::string last_lines(const fs::path& path, int lines = 3) {
    std::string text = slurp(path);
    text.erase(text.find_last_not_of(" \n\t\r") + 1);
    std::size_t begin = text.size();
    while (lines-- > 0 && begin != text.npos && begin > 0) begin = text.rfind('\n', begin - 1);
    return begin == text.npos || begin == 0 ? text : text.substr(begin + 1);
}

class Exec {
public:
    explicit Exec(const ExecOptions& options)
        : options_(options), monitor_(options.energy), program_(find_program(options.command.front())),
          arguments_(options.command.begin() + 1, options.command.end()) {
        name_ = options.name.empty() ? fs::path(program_).filename().string() : options.name;
        if (!options.ops_from.empty()) try {
                pattern_ = std::regex(options.ops_from);
            } catch (const std::regex_error&) {
                refuse("--ops-from {}: this is no regular expression", options.ops_from);
            }
        if (pattern_ && pattern_->mark_count() == 0)
            refuse("--ops-from {}: put the number in a group: ([0-9]+)", options.ops_from);
        if (fs::exists(options.folder / "samples.csv"))
            refuse("{} holds samples already: choose another folder with -o", options.folder.string());
        if (!options.count) return;
        auto names = options.counters;
        if (names.empty()) names.assign(default_events().begin(), default_events().end());
        events_ = probe(names);
    }

    ExecResult run() {
        BundleWriter bundle(options_.folder, false, extra_columns(events_));
        std::error_code error;
        fs::create_directories(options_.folder / "output", error);
        if (error)
            refuse("cannot make the folder {}: {}", (options_.folder / "output").string(), error.message());
        const std::string begun = utc_now();
        run_ = begun.substr(0, 19) + "-exec";
        bundle.manifest(manifest({{"id", run_}, {"begun", begun}, {"options", describe()}}, events_, false,
                                 options_.energy.sysfs));
        if (monitor_.size()) energy_log_ = std::make_unique<energy::Log>(options_.folder);

        const OnInterrupt on_interrupt;
        Progress progress("exec");
        const double total = double(options_.warmup + options_.repetitions);
        const auto show = [&](double done) {
            progress.show(done, total, fmt::format("{}, {:.0f} of {:.0f}", name_, done + 1, total));
        };
        for (std::uint64_t w = 0; w < options_.warmup && !stop(); ++w) {
            show(double(w));
            once(fmt::format("warmup-{}", w));
        }
        double retry_seconds = 0; // that may still be spent on what was disturbed
        for (std::uint64_t r = 0; r < options_.repetitions && !stop(); ++r)
            for (int attempt = 0; attempt <= most_retries; ++attempt) {
                show(double(options_.warmup + r));
                const auto [ended, sample, extra] =
                    once(attempt ? fmt::format("{}.{}", r, attempt) : fmt::format("{}", r), r);
                if (stop()) break; // the program was ended by us: no row
                bundle.append(sample, extra);
                ++result_.rows;
                if (sample.ok())
                    for (std::size_t e = 0; e < events_.size(); ++e)
                        if (const auto& count = ended.counts[e])
                            result_.counts[events_[e].name].push_back(*count / double(*sample.ops));
                if (r == 0 && attempt == 0) retry_seconds = ended.seconds * double(options_.repetitions) / 4;
                if (sample.status != "disturbed" || (retry_seconds -= ended.seconds) < 0) break;
            }
        result_.interrupted = stop();
        if (energy_log_) {
            result_.agreements = energy_log_->agreements();
            result_.shortest_energy_phase_s = energy_log_->shortest_phase_s();
        }
        if (!stop()) bundle.seal(outputs_);
        return result_;
    }

private:
    static std::atomic<bool>& stop() { return OnInterrupt::asked(); }

    nlohmann::ordered_json describe() const {
        return {{"program", fs::path(program_).filename().string()},
                {"program_version", nullptr}, // there is no way to ask that all programs know
                {"arguments", arguments_text(arguments_)},
                {"name", name_},
                {"ops", pattern_ ? nlohmann::ordered_json() : nlohmann::ordered_json(options_.ops)},
                {"ops_from", options_.ops_from},
                {"repetitions", options_.repetitions},
                {"warmup", options_.warmup},
                {"energy", energy::without_addresses(options_.energy.names)},
                {"counters", options_.counters},
                {"count", options_.count}};
    }

    struct Once {
        Ended ended;
        Sample sample;
        std::vector<std::string> extra;
    };

    /// Runs the program once. `label` names the files of its output.
    Once once(const std::string& label, std::uint64_t repetition = 0) {
        const std::string output = "output/" + label + ".txt", errors = "output/" + label + ".error.txt";
        Child child(program_, arguments_, options_.folder / output, options_.folder / errors, events_);
        const auto stolen = stolen_from_all();
        const energy::Time begin = monitor_.mark();
        child.let_go();
        const Ended ended = child.wait();
        const energy::Time end = monitor_.mark();
        for (const std::string& file : {output, errors})
            if (fs::file_size(options_.folder / file) > 0)
                outputs_.push_back(file);
            else
                fs::remove(options_.folder / file);
        Once result{.ended = ended, .sample = row(repetition), .extra = {}};
        judge(result, label, stolen);
        if (result.sample.status != "failed" && !label.starts_with('w'))
            write_energy(result.sample, begin, end);
        return result;
    }

    Sample row(std::uint64_t repetition) const {
        return {.run = run_,
                .time = utc_now(),
                .family = "exec",
                .kernel = name_,
                .variant = "program",
                .kind = "program",
                .input = options_.name.empty() ? arguments_text(arguments_) : "named",
                .repetition = repetition};
    }

    void judge(Once& once, const std::string& label, std::optional<double> stolen) {
        const Ended& ended = once.ended;
        Sample& sample = once.sample;
        std::string failure = ended.failure;
        std::uint64_t ops = options_.ops;
        if (failure.empty() && pattern_) {
            std::optional<std::string> text;
            // Standard output first; some (openssl speed) count on standard error.
            for (const char* ending : {".txt", ".error.txt"})
                if (const fs::path file = options_.folder / "output" / (label + ending);
                    !text && fs::exists(file))
                    text = last_match(slurp(file), *pattern_);
            const auto count = text ? parse_count(*text) : std::nullopt;
            if (!text)
                failure = "its output has no match of --ops-from";
            else if (!count)
                failure =
                    fmt::format("\"{}\" in its output is no number of operations: it must be whole", *text);
            else
                ops = *count;
        }
        if (!failure.empty()) {
            sample.status = "failed";
            sample.reason = failure;
            once.extra.assign(extra_columns(events_).size(), "NA");
            if (stop()) return;
            const fs::path errors = options_.folder / "output" / (label + ".error.txt");
            if (fs::exists(errors)) failure += "\n" + last_lines(errors);
            result_.failures.push_back(
                fmt::format("{}: {}", label.starts_with('w') ? label : "repetition " + label, failure));
            return;
        }
        sample.seconds = ended.seconds;
        sample.ops = ops;
        once.extra = write_counts(sample, events_, ended.counts);
        sample.running = ended.running;
        sample.switches = ended.switches;
        if (const auto now = stolen_from_all(); stolen && now && *now >= *stolen)
            sample.steal_s = *now - *stolen;
        // The program may use many CPUs: what was taken from it counts against the time that it had on all of
        // them.
        const Disturbance disturbance{.seconds = ended.cpu_s, .steal_s = sample.steal_s};
        if (const std::string reason = disturbance.reason(); !reason.empty()) {
            sample.status = "disturbed";
            sample.reason = reason;
        }
    }

    /// The energy of the program, and in the reason of a row that is ok why a value is absent.
    void write_energy(Sample& sample, energy::Time begin, energy::Time end) {
        const std::string absent =
            energy_log_ ? energy_log_->record(sample, monitor_, begin, end) : "no energy sampled";
        if (sample.status == "ok") explain(sample, absent);
    }

    const ExecOptions& options_;
    energy::Monitor monitor_;
    std::unique_ptr<energy::Log> energy_log_; ///< null: no energy is watched
    std::string program_;
    std::vector<std::string> arguments_;
    std::string name_, run_;
    std::optional<std::regex> pattern_;
    std::vector<Event> events_;
    std::vector<std::string> outputs_; ///< files to seal
    ExecResult result_;
};

} // namespace

ExecResult exec(const ExecOptions& options) { return Exec(options).run(); }

std::string arguments_text(std::span<const std::string> arguments) {
    if (arguments.empty()) return "no arguments";
    static const std::regex folders("[^\\s=]*/");
    std::string text;
    for (const std::string& argument : arguments) text += std::regex_replace(argument, folders, "") + '\n';
    return "arguments " + sha256(text).substr(0, 12);
}

std::optional<std::uint64_t> parse_count(std::string_view text) {
    static const std::regex grouped("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    std::string plain(text);
    if (std::regex_match(plain, grouped)) std::erase(plain, ',');
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc{} || end != plain.data() + plain.size()) return {};
    if (!(value >= 1 && value <= most_ops) || value != std::floor(value)) return {};
    return std::uint64_t(value);
}

std::optional<std::string> last_match(std::string_view output, const std::regex& pattern) {
    while (!output.empty()) {
        if (output.ends_with('\n')) output.remove_suffix(1);
        const std::size_t before = output.rfind('\n');
        const std::string_view line = before == output.npos ? output : output.substr(before + 1);
        output.remove_suffix(output.size() - (before == output.npos ? 0 : before + 1));
        if (line.size() > longest_line) continue;
        std::optional<std::string> found;
        for (std::cregex_iterator match(line.data(), line.data() + line.size(), pattern), end; match != end;
             ++match)
            found = match->str(1);
        if (found) return found;
    }
    return {};
}

} // namespace perf
