#pragma once
// A bundle: the folder that a run writes and everything else reads. samples.csv (one row a repetition,
// written as it is measured), machine.json (the manifest) and SHA256SUMS (the seal of a run that came to its
// end).
#include "csv.hpp"
#include "sample.hpp"
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <vector>

namespace perf {

/// Appends to a bundle's samples.csv. A row is on its way to the disk when append() returns; a row that does
/// not fit on the disk is taken back whole, so that the file ends with a whole row.
class BundleWriter {
public:
    /// Makes the folder, or goes on with one that holds rows (`resume`): a row that was cut off is removed.
    /// `extra` are columns behind the schema's. Refuses a folder that cannot be written, or holds rows
    /// already.
    BundleWriter(std::filesystem::path folder, bool resume, const std::vector<std::string>& extra = {});
    ~BundleWriter();
    BundleWriter(const BundleWriter&) = delete;
    BundleWriter& operator=(const BundleWriter&) = delete;

    void append(const Sample& sample, const std::vector<std::string>& extra = {});
    void manifest(const nlohmann::ordered_json& document);
    /// SHA256SUMS, as sha256sum writes and checks it; `more` are files of the folder beside the two that each
    /// has.
    void seal(const std::vector<std::string>& more = {});

private:
    void write(std::string_view text);
    std::filesystem::path folder_, samples_;
    std::size_t extra_;
    int file_ = -1;
};

/// Goes through the rows of a samples.csv, one after the other.
class SampleReader {
public:
    /// `name` is the file's. Sets the `wanted` columns alone; where none are named, all. A column that this
    /// version does not know is passed over. Refuses what is no samples.csv, with file, line and column.
    SampleReader(std::istream& text, std::string name, std::span<const std::string_view> wanted = {});
    /// The next row, until the one after it; null: there is none. A last row that was cut off is none.
    const Sample* next();
    /// The columns that this version does not know, such as counters, and the cells of this row in them.
    const std::vector<std::string>& extra_columns() const { return extra_columns_; }
    std::vector<std::string> extra() const;

private:
    struct Setter {
        std::size_t cell;
        const Column* column;
    };
    void read_header(std::span<const std::string_view> wanted);

    std::string name_;
    csv::Reader reader_;
    std::vector<Setter> setters_;
    std::vector<std::string> extra_columns_;
    std::vector<std::size_t> extra_cells_; ///< where they stand
    std::size_t columns_ = 0;
    Sample sample_;
};

struct Bundle {
    std::string name;                ///< of the folder
    nlohmann::ordered_json manifest; ///< null where there is no machine.json
    std::vector<Sample> samples;
};

/// Reads a bundle's folder, or a samples.csv alone. Refuses what is not one, with file and line; a last row
/// that was cut off is left out.
Bundle read_bundle(const std::filesystem::path& path);

/// The name of its folder.
std::string bundle_name(const std::filesystem::path& bundle);

/// The samples.csv of a bundle's folder, or the path itself where it is a file.
std::filesystem::path samples_file(const std::filesystem::path& bundle);

/// The machine.json of a bundle's folder; null where there is none.
nlohmann::ordered_json read_manifest(const std::filesystem::path& bundle);

/// A machine.json may come from anybody.
inline constexpr std::size_t largest_manifest = 16 << 20, deepest_manifest = 64;

/// The object in a machine.json. Throws Malformed.
nlohmann::ordered_json parse_manifest(std::string_view text);

/// Opens a file; refuses one that cannot be read.
std::ifstream open_file(const std::filesystem::path& path);

/// A whole file; refuses one that cannot be read, or has more than `most` bytes.
std::string slurp(const std::filesystem::path& path, std::size_t most = SIZE_MAX);

/// The SHA-256 of bytes, in hexadecimal.
std::string sha256(std::string_view text);

/// Reads only the rows: what a resumed run has done already.
std::vector<Sample> read_samples(const std::filesystem::path& file);

} // namespace perf
