#include "validate.hpp"
#include "bundle.hpp"
#include "csv.hpp"
#include "error.hpp"
#include "kernels/kernel.hpp"
#include "stats.hpp"
#include "text.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/ranges.h>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>
#include <tuple>

namespace perf {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::string_view evidences[]{"measured", "counted", "predicted", "declared"};
constexpr std::string_view kinds[]{"native", "translated", "compiler", "peer", "program", "ceiling"};
constexpr std::string_view statuses[]{"ok", "skipped", "failed", "disturbed", "invalid"};
constexpr std::string_view boundaries[]{"core",    "package", "package+dram", "soc",
                                        "node-dc", "wall-ac", "unknown"};

constexpr double tolerated_clock = 0.05; // between the clock and cycles by time
constexpr double citable_seconds = 60;   // of a phase, for its energy

/// A path that begins with somebody's home names the user.
bool names_home(std::string_view text) {
    return text.find("/home/") != text.npos || text.find("/root/") != text.npos;
}

bool one_of(std::string_view text, std::span<const std::string_view> list) {
    return std::ranges::find(list, text) != list.end();
}

/// A row with where it stands.
struct Row {
    std::size_t line;
    Sample sample;
};

class Validator {
public:
    explicit Validator(const fs::path& folder) : folder_(folder) {}

    Validity validate() {
        read_manifest();
        read_rows();
        for (const Row& row : rows_) check(row);
        check_cells();
        check_seal();
        remark();
        return std::move(result_);
    }

private:
    void find(std::string where, std::string what) {
        result_.findings.push_back({std::move(where), std::move(what)});
    }
    void find(std::size_t line, std::string_view column, std::string what) {
        find(fmt::format("samples.csv:{}, column {}", line, column), std::move(what));
    }

    // --- machine.json

    void read_manifest() {
        if (!fs::exists(folder_ / "machine.json")) return find("machine.json", "it is not there");
        manifest_text_ = slurp(folder_ / "machine.json", largest_manifest);
        try {
            manifest_ = parse_manifest(manifest_text_);
        } catch (const Malformed& error) {
            return find(fmt::format("machine.json:{}:{}", error.line, error.column), error.what());
        }
        for (const char* key : {"/processor", "/architecture", "/kernel", "/compiler", "/version",
                                "/counters", "/energy", "/run/id", "/run/begun", "/run/options"})
            if (!manifest_.contains(Json::json_pointer(key)))
                find("machine.json", fmt::format("there is no {}", key));
        find_homes(manifest_, "");
    }

    void find_homes(const Json& value, const std::string& at) {
        if (value.is_structured()) {
            for (const auto& [key, inner] : value.items()) find_homes(inner, fmt::format("{}/{}", at, key));
        } else if (value.is_string() && names_home(value.get_ref<const std::string&>())) {
            const std::size_t place = manifest_text_.find(value.dump());
            const std::string line =
                place == std::string::npos
                    ? ""
                    : fmt::format(":{}",
                                  1 + std::count(manifest_text_.begin(),
                                                 manifest_text_.begin() + std::ptrdiff_t(place), '\n'));
            find(fmt::format("machine.json{}, {}", line, at),
                 "it names a user's folder: take that out and seal again");
        }
    }

    /// A value of the manifest; absent where it has another type or is not there.
    template <class Value>
    std::optional<Value> said(const char* pointer) const {
        const Json::json_pointer at(pointer);
        if (!manifest_.contains(at)) return {};
        const Json& value = manifest_.at(at);
        if constexpr (std::is_same_v<Value, std::string>) {
            if (!value.is_string()) return {};
        } else {
            if (!value.is_number_unsigned()) return {};
        }
        return value.get<Value>();
    }

    bool is_counter(const std::string& name) const {
        const Json counters = manifest_.value("counters", Json::array());
        return counters.is_array() && std::ranges::any_of(counters, [&](const Json& counter) {
                   return counter.is_object() && counter.value("event", Json()) == name;
               });
    }

    // --- samples.csv, cell by cell

    void read_rows() {
        std::ifstream file = open_file(folder_ / "samples.csv");
        csv::Reader reader(file, csv::Ending::line_break);
        std::vector<std::string> names;
        std::vector<const Column*> layout; // by position; null: a counter
        try {
            while (reader.next()) {
                const auto cells = reader.cells();
                if (names.empty()) {
                    names.assign(cells.begin(), cells.end());
                    layout = read_header(names);
                } else if (cells.size() != names.size()) {
                    find(fmt::format("samples.csv:{}", reader.line()),
                         fmt::format("{} cells, but {} columns", cells.size(), names.size()));
                } else {
                    Row& row = rows_.emplace_back(Row{reader.line(), {}});
                    for (std::size_t i = 0; i < cells.size(); ++i)
                        read_cell(row, names[i], layout[i], cells[i]);
                }
            }
        } catch (const Malformed& error) {
            find(fmt::format("samples.csv:{}:{}", error.line, error.column), error.what());
        }
        if (names.empty()) find("samples.csv:1", "there is no header");
        if (reader.torn() && fs::exists(folder_ / "SHA256SUMS"))
            find("samples.csv", "the last row is cut off");
    }

    std::vector<const Column*> read_header(const csv::Row& names) {
        std::vector<const Column*> layout;
        std::set<std::string> seen;
        for (const std::string& name : names) {
            const auto column = std::ranges::find(columns(), name, &Column::name);
            layout.push_back(column == columns().end() ? nullptr : &*column);
            if (!layout.back() && !is_counter(name))
                find(1, name, "it is neither in the schema nor a counter of machine.json");
            if (!seen.insert(name).second) find(1, name, "it is there twice");
        }
        for (const Column& column : columns())
            if (!column.later && !seen.contains(std::string(column.name)))
                find(1, column.name, "there is no such column");
        return layout;
    }

    void read_cell(Row& row, const std::string& name, const Column* column, std::string_view cell) {
        if (names_home(cell)) find(row.line, name, "it names a user's folder");
        Sample counter; // a counter's cell is read as the energy is: NA, or finite and not negative
        const Column& type = column ? *column : *std::ranges::find(columns(), "energy_j", &Column::name);
        if (!type.set(column ? row.sample : counter, cell))
            find(row.line, name, fmt::format("\"{}\" is no value for it", excerpt(cell)));
        else if (const auto list = words(name); !list.empty() && cell != "NA" && !one_of(cell, list))
            find(row.line, name, fmt::format("\"{}\" is none of {}", excerpt(cell), fmt::join(list, ", ")));
    }

    // --- a row

    void check(const Row& row) {
        const Sample& s = row.sample;
        const auto wrong = [&](std::string_view column, std::string what) {
            find(row.line, column, std::move(what));
        };
        static const std::regex utc(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z)");
        if (!std::regex_match(s.time, utc)) wrong("time", "it is no time in UTC as ISO 8601 has it");
        for (const auto& [column, text] : {std::pair{"run", &s.run},
                                           {"evidence", &s.evidence},
                                           {"family", &s.family},
                                           {"kernel", &s.kernel},
                                           {"variant", &s.variant},
                                           {"kind", &s.kind},
                                           {"input", &s.input},
                                           {"status", &s.status}})
            if (text->empty()) wrong(column, "it is NA");
        check_against_manifest(row);
        if (s.size == 0 && s.kind != "program" && s.input != "registers" && s.evidence != "predicted")
            wrong("size", "0 is no length");
        if (s.threads == 0) wrong("threads", "there is no run without threads");
        if (s.vl && (*s.vl < 16 || *s.vl > 256 || *s.vl % 16 != 0))
            wrong("vl", fmt::format("SVE has no vectors of {} bytes", *s.vl));
        if (s.load.value_or(0) > 100) wrong("load", "a level of load is at most 100 %");
        if (s.status != "ok" && s.reason.empty())
            wrong("reason", fmt::format("a row {} needs one", s.status));
        if (s.ratio && *s.ratio == 0) wrong("ratio", "it must be above 0");
        if (s.records && s.ops.value_or(0) && *s.records % *s.ops != 0)
            wrong("records", "it must be a multiple of ops, as all calls are the same");
        check_time(row);
        check_evidence(row);
        check_energy(row);
    }

    void check_against_manifest(const Row& row) {
        const Sample& s = row.sample;
        if (s.run != rows_.front().sample.run)
            find(row.line, "run", fmt::format("\"{}\" is another run than that of the first row", s.run));
        else if (const auto id = said<std::string>("/run/id"); id && *id != s.run)
            find(row.line, "run", fmt::format("\"{}\" is not the run of machine.json, {}", s.run, *id));
        if (const auto seed = said<std::uint64_t>("/run/options/seed");
            seed && !s.run.ends_with(fmt::format("-{}", *seed)))
            find(row.line, "run", fmt::format("it does not end with the seed of machine.json, {}", *seed));
        auto threads = said<std::uint64_t>("/run/options/threads");
        const Json::json_pointer cpus("/run/cpus");
        if (threads && *threads == 0) // as many as there are
            threads = manifest_.contains(cpus) ? std::optional(manifest_.at(cpus).size()) : std::nullopt;
        if (threads && *threads != s.threads)
            find(row.line, "threads", fmt::format("{}, but {} in machine.json", s.threads, *threads));
        if (const auto most = said<std::uint64_t>("/run/options/repetitions"); most && s.repetition >= *most)
            find(row.line, "repetition",
                 fmt::format("{}, but machine.json has {} in all", s.repetition, *most));
        if (const auto vl = said<std::uint64_t>("/sve_vector_length");
            s.vl && s.vl != vl && s.evidence != "predicted")
            find(row.line, "vl", "it is not the vector length of machine.json");
    }

    void check_time(const Row& row) {
        const Sample& s = row.sample;
        const auto wrong = [&](std::string_view column, std::string what) {
            find(row.line, column, std::move(what));
        };
        const bool timed = s.status == "ok" || s.status == "disturbed";
        if (timed && s.evidence == "measured" && !s.seconds) wrong("seconds", "a measured row needs a time");
        if (!timed && s.status != "invalid" && s.seconds)
            wrong("seconds", fmt::format("a row {} has no time", s.status));
        if (s.seconds && *s.seconds == 0) wrong("seconds", "it must be above 0");
        // An idle machine does nothing.
        if (timed && s.load != 0 && s.ops.value_or(0) == 0) wrong("ops", "there must be operations");
        if (timed && s.kind != "program" && s.load != 0 && s.bytes.value_or(0) == 0)
            wrong("bytes", "there must be bytes");
        if (s.kind == "program" && s.bytes) wrong("bytes", "those of a program are not known");
        if (timed && s.bytes && s.ops && counts_input(s.kernel) && s.size && *s.bytes != *s.ops * s.size)
            wrong("bytes", fmt::format("{} is not ops x size, {} x {}", *s.bytes, *s.ops, s.size));
        if (s.seconds_fastest && (*s.seconds_fastest == 0 || *s.seconds_fastest > s.seconds.value_or(0)))
            wrong("seconds_fastest", "it must be above 0 and at most seconds");
        if (s.running && (*s.running == 0 || *s.running > 1))
            wrong("running", fmt::format("{} is no share above 0 and up to 1", *s.running));
        if (s.ghz && (*s.ghz < 0.01 || *s.ghz > 10))
            wrong("ghz", fmt::format("{} GHz is no clock of a processor", *s.ghz));
        // A program or a level of load need not keep its CPUs busy.
        if (s.ghz && s.cycles && s.seconds && *s.seconds > 0 && s.threads && s.kind != "program" && !s.load) {
            const double by_time = *s.cycles / (*s.seconds * double(s.threads)) * 1e-9;
            if (std::abs(by_time - *s.ghz) > tolerated_clock * *s.ghz)
                wrong("ghz", fmt::format("{:.3f}, but cycles by seconds and threads are {:.3f} GHz", *s.ghz,
                                         by_time));
        }
    }

    /// Whether this build knows the kernel as one whose throughput counts its input.
    static bool counts_input(const std::string& name) {
        const auto all = kernels::all();
        const auto kernel = std::ranges::find(all, name, &kernels::Kernel::name);
        return kernel != all.end() && (*kernel)->rate == kernels::Rate::in;
    }

    void check_evidence(const Row& row) {
        const Sample& s = row.sample;
        if (s.evidence == "counted" || s.evidence == "predicted") {
            if (s.seconds) find(row.line, "seconds", fmt::format("{} evidence is never a time", s.evidence));
            if (s.evidence == "counted" && s.status == "ok" && s.instructions.value_or(0) == 0)
                find(row.line, "instructions", "counted evidence needs them");
            if (s.energy_j)
                find(row.line, "energy_j", fmt::format("{} evidence is never an energy", s.evidence));
        }
        if (s.evidence == "predicted" && s.status == "ok") {
            if (s.core.empty()) find(row.line, "core", "predicted evidence is of a core");
            if (s.cycles.value_or(0) == 0) find(row.line, "cycles", "they must be above 0");
        }
        if (s.evidence == "declared" && s.energy_source.empty() && s.reason.empty())
            find(row.line, "reason", "declared evidence needs its source, here or in energy_source");
    }

    void check_energy(const Row& row) {
        const Sample& s = row.sample;
        if (!s.energy_j) {
            if (s.energy_uncertainty_j)
                find(row.line, "energy_uncertainty_j", "there is no energy that it is of");
            if (s.status == "ok" && s.evidence == "measured" && s.reason.empty())
                find(row.line, "reason", "it must say why energy_j is NA");
            return;
        }
        if (*s.energy_j == 0) find(row.line, "energy_j", "it must be above 0, or NA with a reason");
        if (s.energy_source.empty()) find(row.line, "energy_source", "an energy needs one");
        if (s.energy_boundary.empty()) find(row.line, "energy_boundary", "an energy needs one");
        if (!s.energy_uncertainty_j && !s.energy_source.starts_with("declared: "))
            find(row.line, "energy_uncertainty_j", "an energy needs one");
    }

    // --- rows together

    void check_cells() {
        using Key = std::tuple<std::string, std::string, std::string, std::uint64_t, std::uint64_t,
                               std::optional<double>, std::optional<std::uint64_t>, std::string, std::string>;
        std::map<Key, std::map<std::uint64_t, std::vector<const Row*>>> all;
        for (const Row& row : rows_) {
            const Sample& s = row.sample;
            if (one_of(s.status, statuses) && s.status != "skipped")
                all[{s.kernel, s.variant, s.input, s.size, s.threads, s.load, s.vl, s.evidence, s.core}]
                   [s.repetition]
                       .push_back(&row);
        }
        for (const auto& [key, repetitions] : all) {
            std::uint64_t expected = 0;
            std::size_t ok = 0;
            for (const auto& [repetition, tries] : repetitions) {
                if (repetition != expected)
                    find(tries.front()->line, "repetition",
                         fmt::format("{} of {} {} comes, but {} is not there", repetition, std::get<0>(key),
                                     std::get<1>(key), expected));
                expected = repetition + 1;
                const auto good = [](const Row* row) { return row->sample.status == "ok"; };
                const auto last = std::ranges::find_if(tries, good);
                if (last == tries.end()) continue;
                ++ok;
                if (last + 1 != tries.end())
                    find((*(last + 1))->line, "repetition",
                         fmt::format("{} of {} {} is there again after it was ok", repetition,
                                     std::get<0>(key), std::get<1>(key)));
            }
            const std::string& evidence = std::get<7>(key);
            std::size_t& of_its_kind = evidence == "counted"     ? counted_cells_
                                       : evidence == "predicted" ? predicted_cells_
                                       : evidence == "declared"  ? declared_cells_
                                                                 : cells_;
            ++of_its_kind;
            cells_without_verdict_ += &of_its_kind == &cells_ && ok < stats::least_repetitions;
        }
    }

    // --- the seal

    void check_seal() {
        const fs::path sums = folder_ / "SHA256SUMS";
        if (!(result_.sealed = fs::exists(sums))) return;
        static const std::regex form("([0-9a-f]{64}) [ *]([^/].*)");
        std::istringstream lines(slurp(sums));
        std::set<std::string> listed;
        std::size_t number = 0, gone = 0;
        for (std::string line; std::getline(lines, line);) {
            const std::string where = fmt::format("SHA256SUMS:{}", ++number);
            std::smatch parts;
            if (!std::regex_match(line, parts, form) || parts.str(2).find("..") != std::string::npos) {
                find(where, "it is not a SHA-256 and the name of a file of the bundle");
                continue;
            }
            const std::string name = parts.str(2);
            listed.insert(name);
            if (fs::is_regular_file(folder_ / name)) {
                if (sha256(slurp(folder_ / name)) != parts.str(1))
                    find(where, fmt::format("{} is not as it was when the run ended", name));
            } else if (name.starts_with("output/")) {
                ++gone; // what programs print may be nobody else's business
            } else {
                find(where, fmt::format("{} is not there", name));
            }
        }
        for (const char* name : {"samples.csv", "machine.json"})
            if (!listed.contains(name)) find("SHA256SUMS", fmt::format("{} is not sealed", name));
        if (gone) result_.remarks.push_back(fmt::format("output: {} files were taken out", gone));
    }

    // --- what it is good for

    void remark() {
        std::size_t timed = 0, disturbed = 0, energies = 0, citable = 0, counted = 0;
        for (const Row& row : rows_) {
            const Sample& s = row.sample;
            timed += s.status == "ok" || s.status == "disturbed";
            disturbed += s.status == "disturbed";
            if (s.status != "ok") continue;
            counted += s.running.has_value();
            energies += s.energy_j.has_value();
            citable += s.energy_j && s.seconds.value_or(0) >= citable_seconds;
        }
        const auto add = [&](std::string text) { result_.remarks.push_back(std::move(text)); };
        if (counted_cells_)
            add(fmt::format("counts: exact instructions of {} calls; no time and no energy", counted_cells_));
        if (predicted_cells_)
            add(fmt::format("predictions: cycles of {} loops on a core; no time and no energy",
                            predicted_cells_));
        if (declared_cells_)
            add(fmt::format(
                "declared: figures of others ({}), without intervals, so that they decide no claim",
                declared_cells_));
        if (cells_ == 0) return;
        add(fmt::format("rows: {}, of them {} timed, {} disturbed ({:.1f} %)", rows_.size(), timed, disturbed,
                        timed ? 100.0 * double(disturbed) / double(timed) : 0.0));
        add(fmt::format("verdicts: {} of {} cells have the {} repetitions that they take",
                        cells_ - cells_without_verdict_, cells_, stats::least_repetitions));
        add(counted ? fmt::format("counters: in {} rows", counted) : "counters: none; machine.json says why");
        if (energies == 0)
            add("energy: none in rows that are ok; their reasons and machine.json say why");
        else if (citable == energies)
            add(fmt::format("energy: citable, {} rows of at least {} s", citable, citable_seconds));
        else
            add(fmt::format("energy: quick, not citable: {} of {} rows are shorter than {} s",
                            energies - citable, energies, citable_seconds));
    }

    const fs::path& folder_;
    std::string manifest_text_;
    Json manifest_ = Json::object();
    std::vector<Row> rows_;
    std::size_t cells_ = 0, cells_without_verdict_ = 0, counted_cells_ = 0, predicted_cells_ = 0,
                declared_cells_ = 0;
    Validity result_;
};

} // namespace

std::span<const std::string_view> words(std::string_view column) {
    if (column == "evidence") return evidences;
    if (column == "kind") return kinds;
    if (column == "status") return statuses;
    if (column == "energy_boundary") return boundaries;
    return {};
}

Validity validate(const fs::path& folder) {
    std::error_code error;
    if (!fs::exists(folder / "samples.csv", error))
        refuse("{} is no bundle: there is no samples.csv in it", folder.string());
    return Validator(folder).validate();
}

} // namespace perf
