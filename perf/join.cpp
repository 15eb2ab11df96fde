#include "join.hpp"
#include "bundle.hpp"
#include "energy/log.hpp"
#include "energy/power_log.hpp"
#include "error.hpp"
#include "manifest.hpp"
#include "text.hpp"
#include "validate.hpp"
#include <algorithm>
#include <sstream>

namespace perf {
namespace {

namespace fs = std::filesystem;
using Seconds = std::chrono::duration<double>;

constexpr const char* power_name = "power.csv";

/// What a row's time may be behind the end of its phase: the row is written when all threads have ended, and
/// its time has milliseconds.
constexpr double marker_s = 0.01;

struct TimeSpan {
    energy::Time begin, end; ///< UTC, since 1970, as those of the log
};

/// The phase that a run would have taken the energy of; none of a row that has no time, or is a ceiling,
/// which is the best of many looks.
std::optional<TimeSpan> phase_of(const Sample& sample) {
    const auto time = energy::timestamp(sample.time);
    if (!time || !sample.seconds || sample.evidence != "measured" || sample.kind == "ceiling") return {};
    if (*sample.seconds > *time) return {}; // before 1970
    const auto at = [](double s) {
        return energy::Time(std::chrono::duration_cast<energy::Clock::duration>(Seconds(s)));
    };
    return TimeSpan{.begin = at(*time - *sample.seconds), .end = at(*time)};
}

std::string text(energy::Time at) {
    return utc(std::chrono::system_clock::time_point(
        std::chrono::duration_cast<std::chrono::system_clock::duration>(at.time_since_epoch())));
}

/// The files that a seal names beside the two that every bundle has and the log of energy; those that were
/// taken out since are left out. The bundle is valid, so that each line is right.
std::vector<std::string> other_files(const fs::path& bundle) {
    constexpr std::size_t behind_sum = 66;
    std::vector<std::string> names;
    std::istringstream lines(slurp(bundle / "SHA256SUMS"));
    for (std::string line; std::getline(lines, line);)
        if (const std::string name = line.substr(behind_sum);
            name != "samples.csv" && name != "machine.json" && name != energy::log_name &&
            fs::is_regular_file(bundle / name))
            names.push_back(name);
    return names;
}

void copy_to(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::create_directories(to.parent_path(), error);
    if (!error) fs::copy_file(from, to, error);
    if (error) refuse("cannot copy {} to {}: {}", from.string(), to.string(), error.message());
}

class Join {
public:
    explicit Join(const JoinOptions& options) : options_(options) {
        const fs::path inside =
            fs::weakly_canonical(options.folder).lexically_relative(fs::weakly_canonical(options.bundle));
        if (!inside.empty() && *inside.begin() != "..")
            refuse("-o {} is in {}, which stays as it is: choose another folder", options.folder.string(),
                   options.bundle.string());
        const Validity validity = validate(options.bundle);
        if (!validity.valid() || !validity.sealed)
            refuse("{} is not valid or not sealed: wattproof validate says why", options.bundle.string());
        manifest_ = read_manifest(options.bundle);
        if (manifest_.contains("joined"))
            refuse("{} was joined already: join the bundle that it was made from", options.bundle.string());
        log_ = energy::read_power_log(options.log, Seconds(options.offset_s));
        joined_.boundary = log_.info.boundary;
        check_time();
    }

    Joined run() {
        std::ifstream file = open_file(samples());
        SampleReader rows(file, samples().string());
        BundleWriter bundle(options_.folder, false, rows.extra_columns());
        if (fs::exists(options_.bundle / energy::log_name))
            copy_to(options_.bundle / energy::log_name, options_.folder / energy::log_name);
        auto more = other_files(options_.bundle);
        for (const std::string& name : more) copy_to(options_.bundle / name, options_.folder / name);
        copy_to(options_.log, options_.folder / power_name);
        more.emplace_back(power_name);
        energy::Log log(options_.folder);
        while (const Sample* row = rows.next()) {
            Sample sample = *row;
            add_energy(sample, log);
            bundle.append(sample, rows.extra());
        }
        describe();
        bundle.manifest(manifest_);
        bundle.seal(more);
        return joined_;
    }

private:
    fs::path samples() const { return samples_file(options_.bundle); }

    /// Refuses a log that ends before the run or begins behind it, and a run that lacks no energy.
    void check_time() const {
        std::optional<TimeSpan> run;
        std::ifstream file = open_file(samples());
        SampleReader rows(file, samples().string());
        while (const Sample* row = rows.next())
            if (const auto phase = phase_of(*row); phase && !row->energy_j)
                run = run ? TimeSpan{std::min(run->begin, phase->begin), std::max(run->end, phase->end)}
                          : phase;
        if (!run) refuse("{} has no row that lacks an energy", options_.bundle.string());
        const auto &first = log_.points.front(), &last = log_.points.back();
        if (last.at < run->begin || first.at > run->end)
            refuse("{} is not of the time of the run: by the host's clock it is from {} to {}, the run from "
                   "{} to "
                   "{}; --clock-offset is what the host's clock is ahead",
                   options_.log.string(), text(first.at), text(last.at), text(run->begin), text(run->end));
    }

    void add_energy(Sample& sample, energy::Log& log) {
        const auto phase = phase_of(sample);
        if (!phase) return;
        if (sample.energy_j) return void(++joined_.before);
        const double edge_s = log_.info.period_s + options_.uncertainty_s + marker_s;
        const energy::Reading reading =
            energy::between(log_.points, log_.info, phase->begin, phase->end, edge_s);
        const std::string absent =
            log.record(sample, std::span(&log_.info, 1), std::span(&reading, 1), *sample.seconds);
        ++(sample.energy_j ? joined_.known : joined_.unknown[absent]);
        if (sample.status != "ok") return; // then the reason is another one
        sample.reason.clear();
        explain(sample, absent);
    }

    void describe() {
        manifest_["joined"] = {{"at", utc_now()},
                               {"samples_sha256", sha256(slurp(samples()))},
                               {"log", power_name},
                               {"source", log_.info.name},
                               {"boundary", log_.info.boundary},
                               {"clock_offset_s", options_.offset_s},
                               {"clock_uncertainty_s", options_.uncertainty_s}};
    }

    const JoinOptions& options_;
    nlohmann::ordered_json manifest_;
    energy::PowerLog log_;
    Joined joined_;
};

} // namespace

Joined join_log(const JoinOptions& options) { return Join(options).run(); }

} // namespace perf
