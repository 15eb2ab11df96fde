#pragma once
// Small files of /proc and /sys, and sizes as people write them.
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace perf {

/// The first line of a file, without its end; "" where it cannot be read.
std::string read_line(const std::string& path);

/// Whether `word` stands between white space somewhere in the file.
bool contains_word(const std::string& path, std::string_view word);

/// The value behind the first line "key : value" of a file such as /proc/cpuinfo; "" where there is none.
std::string field(const std::string& path, std::string_view key);

/// Without white space at its ends.
std::string_view trim(std::string_view text);

/// With "?" for every control character: a terminal would obey them.
std::string printable(std::string_view text);

/// The same of the beginning of what may be long, to show in a message.
std::string excerpt(std::string_view text);

/// "64" or "4 KiB", "64K", "1M", "1MiB", "2GiB": a size in bytes, units of 1024.
std::optional<std::uint64_t> parse_size(std::string_view text);

/// Four significant digits, as short as they go.
std::string four_digits(double value);

/// 65536 as "64 KiB"; what is no whole number of a unit stays in bytes: "1500 B".
std::string size_text(std::uint64_t bytes);

/// A time in UTC, ISO 8601 with milliseconds: 2026-11-23T20:00:00.000Z.
std::string utc(std::chrono::system_clock::time_point at);
std::string utc_now();

} // namespace perf
