#pragma once
// Meters that the kernel shows as files with a number each, in millionths: one source is the sum of its
// files.
#include "source.hpp"
#include <cstdint>

namespace perf::energy {

/// The number in a file of sysfs. Throws Fault when it vanished, may not be read, or is no number.
std::uint64_t number(const std::filesystem::path& file);

/// The first line of a file, "" where there is none.
std::string text(const std::filesystem::path& file);

/// The entries of a folder in the order of their names, numbers by their value; none where it is not there.
std::vector<std::filesystem::path> entries(const std::filesystem::path& folder);

class Files : public Source {
public:
    struct File {
        std::filesystem::path path;
        std::uint64_t range = 0; ///< a counter of joules starts over behind this; 0: it never does
        std::uint64_t last = 0;
        double joules = 0; ///< since the first reading
        bool begun = false;
    };

    Files(Info info, std::vector<File> files) : Source(std::move(info)), files_(std::move(files)) {}
    double read() override;

private:
    std::vector<File> files_;
};

/// What was looked for and is there, if its files can be read; else absent with the reason.
Found files(Info info, std::vector<Files::File> files);

} // namespace perf::energy
