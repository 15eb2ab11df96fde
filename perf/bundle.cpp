#include "bundle.hpp"
#include "energy/log.hpp"
#include "error.hpp"
#include "text.hpp"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace perf {
namespace fs = std::filesystem;
namespace {

constexpr const char* samples_name = "samples.csv";
constexpr const char* manifest_name = "machine.json";
constexpr const char* sums_name = "SHA256SUMS";

std::string header(const std::vector<std::string>& extra) {
    csv::Row names;
    for (const Column& column : columns()) names.emplace_back(column.name);
    names.insert(names.end(), extra.begin(), extra.end());
    return csv::line(names);
}

} // namespace

std::ifstream open_file(const fs::path& path) {
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file.is_open()) refuse("cannot read {}: {}", path.string(), std::strerror(errno ? errno : EIO));
    return file;
}

std::string slurp(const fs::path& path, std::size_t most) {
    std::ifstream file = open_file(path);
    std::string text;
    char block[1 << 16];
    while (file) {
        file.read(block, sizeof block);
        text.append(block, std::size_t(file.gcount()));
        if (text.size() > most) refuse("{} is larger than {}", path.string(), size_text(most));
    }
    if (!file.eof()) refuse("cannot read {}: {}", path.string(), std::strerror(errno ? errno : EIO));
    return text;
}

std::string sha256(std::string_view text) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    if (EVP_Digest(text.data(), text.size(), digest, &length, EVP_sha256(), nullptr) != 1)
        refuse("this OpenSSL offers no SHA-256");
    std::string hex;
    for (unsigned i = 0; i < length; ++i) hex += fmt::format("{:02x}", digest[i]);
    return hex;
}

BundleWriter::BundleWriter(fs::path folder, bool resume, const std::vector<std::string>& extra)
    : folder_(std::move(folder)), samples_(folder_ / samples_name), extra_(extra.size()) {
    std::error_code error;
    fs::create_directories(folder_, error);
    if (error) refuse("cannot make the folder {}: {}", folder_.string(), error.message());
    if (!resume && fs::exists(samples_, error))
        refuse("{} holds samples already: go on with --resume, or choose another folder with -o",
               folder_.string());
    file_ = open(samples_.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (file_ < 0) refuse("cannot write {}: {}", samples_.string(), std::strerror(errno));
    const std::string first = header(extra), there = slurp(samples_);
    if (there.empty()) {
        write(first);
        return;
    }
    if (!there.starts_with(first))
        refuse("{} has other columns than this run would write: choose another folder with -o",
               samples_.string());
    // A killed run may have left part of a row.
    if (ftruncate(file_, off_t(there.rfind('\n') + 1)) != 0)
        refuse("cannot write {}: {}", samples_.string(), std::strerror(errno));
}

BundleWriter::~BundleWriter() {
    if (file_ >= 0) close(file_);
}

void BundleWriter::write(std::string_view text) {
    struct stat before {};
    fstat(file_, &before);
    const ssize_t written = ::write(file_, text.data(), text.size());
    if (written == ssize_t(text.size())) return;
    const int reason = written < 0 ? errno : ENOSPC;
    // Taken back whole. If even that fails, the reader leaves the torn row out.
    [[maybe_unused]] const int ignored = ftruncate(file_, before.st_size);
    refuse("cannot write {}: {}; the rows written so far are kept", samples_.string(), std::strerror(reason));
}

void BundleWriter::append(const Sample& sample, const std::vector<std::string>& extra) {
    csv::Row cells;
    for (const Column& column : columns()) cells.push_back(column.get(sample));
    cells.insert(cells.end(), extra.begin(), extra.end());
    cells.resize(columns().size() + extra_, "NA");
    write(csv::line(cells));
}

void BundleWriter::manifest(const nlohmann::ordered_json& document) {
    std::ofstream file(folder_ / manifest_name);
    if (!(file << document.dump(2) << std::endl))
        refuse("cannot write {}: {}", (folder_ / manifest_name).string(), std::strerror(errno));
}

void BundleWriter::seal(const std::vector<std::string>& more) {
    std::ofstream file(folder_ / sums_name);
    std::vector<std::string> names{samples_name, manifest_name};
    if (fs::exists(folder_ / energy::log_name)) names.emplace_back(energy::log_name);
    names.insert(names.end(), more.begin(), more.end());
    for (const std::string& name : names) file << sha256(slurp(folder_ / name)) << "  " << name << '\n';
    if (!file.flush()) refuse("cannot write {}: {}", (folder_ / sums_name).string(), std::strerror(errno));
}

// --- rows

SampleReader::SampleReader(std::istream& text, std::string name, std::span<const std::string_view> wanted)
    : name_(std::move(name)), reader_(text, csv::Ending::line_break) {
    try {
        read_header(wanted);
    } catch (const Malformed& error) {
        refuse(name_, error);
    }
}

void SampleReader::read_header(std::span<const std::string_view> wanted) {
    if (!reader_.next()) refuse("{} is empty: no header, no samples", name_);
    const auto names = reader_.cells();
    columns_ = names.size();
    for (const Column& column : columns()) {
        const auto found = std::ranges::find(names, column.name);
        if (found == names.end()) {
            if (column.later) continue;
            reader_.fail(0, fmt::format("there is no column {}", column.name));
        }
        const auto cell = std::size_t(found - names.begin());
        if (std::find(found + 1, names.end(), column.name) != names.end())
            reader_.fail(cell, fmt::format("there are two columns {}", column.name));
        if (wanted.empty() || std::ranges::find(wanted, column.name) != wanted.end())
            setters_.push_back({cell, &column});
    }
    for (std::size_t cell = 0; cell < names.size(); ++cell)
        if (std::ranges::find(columns(), names[cell], &Column::name) == columns().end()) {
            extra_columns_.emplace_back(names[cell]);
            extra_cells_.push_back(cell);
        }
}

std::vector<std::string> SampleReader::extra() const {
    std::vector<std::string> list;
    for (const std::size_t cell : extra_cells_) list.emplace_back(reader_.cells()[cell]);
    return list;
}

const Sample* SampleReader::next() {
    try {
        if (!reader_.next()) return nullptr;
        const auto cells = reader_.cells();
        if (cells.size() != columns_)
            reader_.fail(0, fmt::format("{} cells, but {} columns", cells.size(), columns_));
        for (const auto& [cell, column] : setters_)
            if (!column->set(sample_, cells[cell]))
                reader_.fail(
                    cell, fmt::format("{}: \"{}\" is no value for it", column->name, excerpt(cells[cell])));
        if (sample_.threads == 0) reader_.fail(0, "threads: 0 do no work");
        return &sample_;
    } catch (const Malformed& error) {
        refuse(name_, error);
    }
}

fs::path samples_file(const fs::path& bundle) {
    std::error_code error;
    if (fs::is_regular_file(bundle, error)) return bundle;
    if (!fs::exists(bundle / samples_name, error))
        refuse("{} is no bundle: there is no {} in it", bundle.string(), samples_name);
    return bundle / samples_name;
}

std::vector<Sample> read_samples(const fs::path& path) {
    std::ifstream file = open_file(path);
    SampleReader reader(file, path.string());
    std::vector<Sample> samples;
    while (const Sample* sample = reader.next()) samples.push_back(*sample);
    return samples;
}

// --- the manifest

nlohmann::ordered_json parse_manifest(std::string_view text) {
    const auto fail = [&](std::size_t at, const std::string& what) {
        const std::string_view before = text.substr(0, at);
        throw Malformed(1 + std::size_t(std::ranges::count(before, '\n')), at - (before.rfind('\n') + 1) + 1,
                        what);
    };
    // Whoever walks through it calls itself for each level.
    std::size_t depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') quoted = !quoted;
        if (quoted) {
            i += c == '\\';
        } else if (c == '[' || c == '{') {
            if (++depth > deepest_manifest)
                fail(i, fmt::format("nested deeper than {} levels", deepest_manifest));
        } else if (depth && (c == ']' || c == '}')) {
            --depth;
        }
    }
    nlohmann::ordered_json manifest;
    try {
        manifest = nlohmann::ordered_json::parse(text);
    } catch (const nlohmann::json::parse_error& error) {
        const std::string_view what(error.what()); // "[id] parse error at line 1, column 2: reason"
        fail(std::min(error.byte - (error.byte > 0), text.size()), excerpt(what.substr(what.find(": ") + 2)));
    } catch (const nlohmann::json::exception& error) { // a number that no double can hold
        fail(0, excerpt(error.what()));
    }
    if (!manifest.is_object()) fail(0, "it is no JSON object");
    return manifest;
}

nlohmann::ordered_json read_manifest(const fs::path& bundle) {
    std::error_code error;
    const fs::path file = bundle / manifest_name;
    if (fs::is_regular_file(bundle, error) || !fs::exists(file, error)) return {};
    try {
        return parse_manifest(slurp(file, largest_manifest));
    } catch (const Malformed& malformed) {
        refuse(file.string(), malformed);
    }
}

std::string bundle_name(const fs::path& bundle) { return fs::weakly_canonical(bundle).filename().string(); }

Bundle read_bundle(const fs::path& path) {
    return {.name = bundle_name(path),
            .manifest = read_manifest(path),
            .samples = read_samples(samples_file(path))};
}

} // namespace perf
