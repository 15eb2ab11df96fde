#pragma once
// A folder of the test's own, gone when it ends.
#include <cstdlib>
#include <filesystem>
#include <string>

namespace tests {

class Folder {
public:
    Folder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "wattproof-XXXXXX").string();
        path = mkdtemp(pattern.data());
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path path;
};

} // namespace tests
