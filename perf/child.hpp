#pragma once
// One run of somebody else's program: begun under control, counted with its children, waited for, cleaned up
// after.
#include "counters.hpp"
#include <chrono>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace perf {

/// The file that a shell would run for `name`; refuses a name that there is no program of.
std::string find_program(const std::string& name);

/// How a program ended, and what it took.
struct Ended {
    double seconds = 0;         ///< from just before it was executed until it had ended
    double cpu_s = 0;           ///< of all its CPUs, user and kernel; with the children it waited for
    std::uint64_t switches = 0; ///< times taken off a CPU against its will; with those children
    std::string failure;        ///< "exit status 3", "killed by signal 9 (Killed)"; empty: it succeeded
    std::vector<std::optional<double>> counts; ///< as the events, scaled up where they were multiplexed
    std::optional<double> running;             ///< least share of the time that one of them was counting
};

/// A child process that waits to execute a program, so that counters can be opened on it first. It leads a
/// process group of its own, reads nothing (/dev/null) and writes to two files.
class Child {
public:
    /// Forks. `events` as probe() found them: user mode, inherited by the child's children, enabled when it
    /// executes the program. Throws std::system_error where there can be no further process, refuses files
    /// that cannot be written.
    Child(const std::string& program, const std::vector<std::string>& arguments,
          const std::filesystem::path& output, const std::filesystem::path& errors,
          std::span<const Event> events);
    /// Kills the group where it still runs.
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Lets it execute the program; refuses what cannot be executed.
    void let_go();
    /// Waits for its end, and ends what it left behind in its group. On Ctrl-C (OnInterrupt) the group is
    /// told to terminate, and killed two seconds later.
    Ended wait();

private:
    using Clock = std::chrono::steady_clock;
    std::string program_;
    int child_ = -1;            ///< -1: there is none any more
    int gate_ = -1;             ///< a pipe: a byte lets it go
    int fault_ = -1;            ///< a pipe: brings the errno of an exec that failed
    std::vector<int> counters_; ///< one an event; -1: not open
    Clock::time_point begin_;
};

} // namespace perf
