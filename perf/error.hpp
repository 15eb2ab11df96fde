#pragma once
// Errors that end a command with one line and an exit code.
#include <fmt/format.h>
#include <stdexcept>

namespace perf {

/// The program's exit codes.
enum Exit : int {
    fine = 0,
    finding = 1, ///< the command did its work and found something wrong: a wrong result, a bundle not valid
    misuse = 2,  ///< a wrong argument, or a file or folder that cannot be read or written
    interrupted = 130 ///< Ctrl-C: what was measured so far is in the bundle
};

struct Error : std::runtime_error {
    Error(Exit exit_code, const std::string& text) : std::runtime_error(text), code(exit_code) {}
    Exit code;
};

/// The user must change something: says what, where, and what to do.
template <class... Args>
[[noreturn]] void refuse(fmt::format_string<Args...> format, Args&&... args) {
    throw Error(misuse, fmt::format(format, std::forward<Args>(args)...));
}

} // namespace perf
