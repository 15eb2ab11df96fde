#include "files.hpp"
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fmt/format.h>
#include <fstream>

namespace perf::energy {
namespace fs = std::filesystem;
namespace {

constexpr double millionth = 1e-6; // hwmon's and powercap's units: microjoules, microwatts

/// Adds what a counter grew by. It may have started over, but then less than half its range lies between: a
/// poll comes many times in that.
void count(Files::File& file, std::uint64_t now) {
    if (file.begun && now < file.last) {
        const std::uint64_t grown = file.range - std::min(file.last, file.range) + now;
        if (file.range == 0 || grown > file.range / 2)
            throw Fault(fmt::format("{} went back from {} to {}", file.path.string(), file.last, now));
        file.joules += double(grown) * millionth;
    } else if (file.begun) {
        file.joules += double(now - file.last) * millionth;
    }
    file.last = now;
    file.begun = true;
}

} // namespace

std::uint64_t number(const fs::path& file) {
    errno = 0;
    std::ifstream stream(file);
    std::string line;
    if (!stream || !std::getline(stream, line)) {
        const int error = errno ? errno : EIO;
        if (error == ENOENT) throw Fault(fmt::format("{} is gone", file.string()));
        throw Fault(fmt::format("{} cannot be read: {}", file.string(), std::strerror(error)));
    }
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), value);
    if (error != std::errc{} || end != line.data() + line.size())
        throw Fault(fmt::format("{} holds \"{}\", no number", file.string(), line.substr(0, 40)));
    return value;
}

std::string text(const fs::path& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

std::vector<fs::path> entries(const fs::path& folder) {
    std::vector<fs::path> list;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) list.push_back(entry.path());
    std::ranges::sort(list, [](const fs::path& a, const fs::path& b) {
        return strverscmp(a.c_str(), b.c_str()) < 0; // hwmon2 before hwmon10
    });
    return list;
}

double Files::read() {
    double sum = 0;
    for (File& file : files_) {
        const std::uint64_t now = number(file.path);
        if (!info().counts) {
            sum += double(now) * millionth;
            continue;
        }
        try {
            count(file, now);
        } catch (const Fault&) {
            file.last = now; // go on from here
            throw;
        }
        sum += file.joules;
    }
    return sum;
}

Found files(Info info, std::vector<Files::File> list) {
    Found found{.source = nullptr, .info = info, .absent = {}};
    try {
        for (const Files::File& file : list) number(file.path);
    } catch (const Fault& fault) {
        found.absent = fmt::format("{}: run as root, or allow reading (chmod o+r)", fault.what());
        return found;
    }
    found.source = std::make_unique<Files>(std::move(info), std::move(list));
    return found;
}

} // namespace perf::energy
