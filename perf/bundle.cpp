#include "bundle.hpp"
#include "csv.hpp"
#include "energy/log.hpp"
#include "error.hpp"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <memory>
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

std::string slurp(const fs::path& path) {
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string text;
    char block[1 << 16];
    while (file) {
        file.read(block, sizeof block);
        text.append(block, std::size_t(file.gcount()));
    }
    if (!file.is_open() || !file.eof())
        refuse("cannot read {}: {}", path.string(), std::strerror(errno ? errno : EIO));
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

std::vector<Sample> read_samples(const fs::path& path) {
    const std::string text = slurp(path);
    const std::string_view whole = std::string_view(text).substr(0, text.rfind('\n') + 1);
    std::vector<Sample> samples;
    std::vector<const Column*> layout; // by position in the file; null: a column we do not know
    const auto on_row = [&](const csv::Row& cells, std::size_t line) {
        if (layout.empty()) {
            for (const std::string& name : cells) {
                const auto column = std::ranges::find(columns(), name, &Column::name);
                layout.push_back(column == columns().end() ? nullptr : &*column);
            }
            for (const Column& column : columns())
                if (!column.later && std::ranges::find(layout, &column) == layout.end())
                    throw std::runtime_error(fmt::format("line 1: there is no column {}", column.name));
            return;
        }
        if (cells.size() != layout.size())
            throw std::runtime_error(
                fmt::format("line {}: {} cells, but {} columns", line, cells.size(), layout.size()));
        Sample& sample = samples.emplace_back();
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (layout[i] && !layout[i]->set(sample, cells[i]))
                throw std::runtime_error(fmt::format("line {}, column {}: \"{}\" is no value for it", line,
                                                     layout[i]->name, cells[i]));
    };
    try {
        csv::read(whole, on_row);
    } catch (const std::runtime_error& error) {
        refuse("{}: {}", path.string(), error.what());
    }
    if (layout.empty()) refuse("{} is empty: no header, no samples", path.string());
    return samples;
}

Bundle read_bundle(const fs::path& path) {
    std::error_code error;
    const bool alone = fs::is_regular_file(path, error);
    const fs::path folder = alone ? path.parent_path() : path;
    if (!alone && !fs::exists(folder / samples_name, error))
        refuse("{} is no bundle: there is no {} in it", path.string(), samples_name);
    Bundle bundle{.name = fs::weakly_canonical(path).filename().string(),
                  .manifest = {},
                  .samples = read_samples(alone ? path : folder / samples_name)};
    if (!alone && fs::exists(folder / manifest_name, error)) {
        bundle.manifest = nlohmann::ordered_json::parse(slurp(folder / manifest_name), nullptr, false);
        if (bundle.manifest.is_discarded()) refuse("{} is no JSON", (folder / manifest_name).string());
    }
    return bundle;
}

} // namespace perf
