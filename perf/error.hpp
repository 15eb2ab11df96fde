#pragma once
// Errors that end a command with one line and an exit code.
#include <fmt/format.h>
#include <stdexcept>

namespace perf {

/// The program's exit codes.
enum Exit : int {
    fine = 0,
    finding = 1,   ///< the command did its work and found something wrong: a wrong result, a bundle not valid
    misuse = 2,    ///< a wrong argument, or a file or folder that cannot be read or written
    undecided = 3, ///< a claim that the bundles neither support nor refute
    untestable = 4,   ///< a claim that nothing can be said about: what is missing is printed
    interrupted = 130 ///< Ctrl-C: what was measured so far is in the bundle
};

struct Error : std::runtime_error {
    Error(Exit exit_code, const std::string& text) : std::runtime_error(text), code(exit_code) {}
    Exit code;
};

/// A text that is not what it should be, and where: lines and columns count from 1, columns in bytes.
struct Malformed : std::runtime_error {
    Malformed(std::size_t at_line, std::size_t at_column, const std::string& text)
        : std::runtime_error(text), line(at_line), column(at_column) {}
    std::size_t line, column;
};

/// The user must change something: says what, where, and what to do.
template <class... Args>
[[noreturn]] void refuse(fmt::format_string<Args...> format, Args&&... args) {
    throw Error(misuse, fmt::format(format, std::forward<Args>(args)...));
}

/// A file that is malformed.
[[noreturn]] inline void refuse(const std::string& file, const Malformed& error) {
    refuse("{}:{}:{}: {}", file, error.line, error.column, error.what());
}

} // namespace perf
