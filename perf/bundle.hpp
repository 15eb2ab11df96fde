#pragma once
// A bundle: the folder that a run writes and everything else reads. samples.csv (one row a repetition,
// written as it is measured), machine.json (the manifest) and SHA256SUMS (the seal of a run that came to its
// end).
#include "sample.hpp"
#include <filesystem>
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

struct Bundle {
    std::string name;                ///< of the folder
    nlohmann::ordered_json manifest; ///< null where there is no machine.json
    std::vector<Sample> samples;
};

/// Reads a bundle's folder, or a samples.csv alone. Refuses what is not one, with file and line; a last row
/// that was cut off is left out.
Bundle read_bundle(const std::filesystem::path& path);

/// A whole file; refuses one that cannot be read.
std::string slurp(const std::filesystem::path& path);

/// The SHA-256 of bytes, in hexadecimal.
std::string sha256(std::string_view text);

/// Reads only the rows: what a resumed run has done already.
std::vector<Sample> read_samples(const std::filesystem::path& file);

} // namespace perf
