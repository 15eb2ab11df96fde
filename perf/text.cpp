#include "text.hpp"
#include <charconv>
#include <fmt/chrono.h>
#include <fstream>
#include <sstream>

namespace perf {

std::string_view trim(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string printable(std::string_view text) {
    std::string result(text);
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(result[i]); };
    for (std::size_t i = 0; i < result.size(); ++i) {
        const bool low = byte(i) < 0x20 || byte(i) == 0x7f;
        // U+0080 to U+009F: C2 80 to C2 9F in UTF-8.
        const bool high = byte(i) >= 0x80 && byte(i) < 0xa0 && i > 0 && byte(i - 1) == 0xc2;
        if (high) result[i - 1] = '?';
        if (low || high) result[i] = '?';
    }
    return result;
}

std::string excerpt(std::string_view text) {
    constexpr std::size_t most = 120;
    return printable(text.substr(0, most)) + (text.size() > most ? "..." : "");
}

std::string read_line(const std::string& path) {
    std::string line;
    std::ifstream file(path);
    std::getline(file, line);
    return line;
}

bool contains_word(const std::string& path, std::string_view word) {
    std::ifstream file(path);
    for (std::string token; file >> token;)
        if (token == word) return true;
    return false;
}

std::string field(const std::string& path, std::string_view key) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const auto colon = line.find(':');
        if (colon != line.npos && trim(std::string_view(line).substr(0, colon)) == key)
            return std::string(trim(std::string_view(line).substr(colon + 1)));
    }
    return {};
}

std::optional<std::uint64_t> parse_size(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{}) return {};
    const std::string_view unit = trim({end, std::size_t(text.data() + text.size() - end)});
    if (unit.empty() || unit == "B") return number;
    const auto power = std::string_view("KMG").find(unit[0] == 'k' ? 'K' : unit[0]);
    const std::string_view rest = unit.substr(1);
    if (power == std::string_view::npos || !(rest.empty() || rest == "B" || rest == "iB")) return {};
    const unsigned shift = 10 * (unsigned(power) + 1);
    if (number > UINT64_MAX >> shift) return {};
    return number << shift;
}

std::string four_digits(double value) { return fmt::format("{:.4g}", value); }

std::string size_text(std::uint64_t bytes) {
    constexpr const char* units[]{"B", "KiB", "MiB", "GiB"};
    unsigned unit = 0;
    while (unit < 3 && bytes != 0 && bytes % 1024 == 0) bytes /= 1024, ++unit;
    return fmt::format("{} {}", bytes, units[unit]);
}

std::string utc(std::chrono::system_clock::time_point at) {
    const auto second = std::chrono::floor<std::chrono::seconds>(at);
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z",
                       fmt::gmtime(std::chrono::system_clock::to_time_t(second)),
                       std::chrono::floor<std::chrono::milliseconds>(at - second).count());
}

std::string utc_now() { return utc(std::chrono::system_clock::now()); }

} // namespace perf
