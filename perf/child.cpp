#include "child.hpp"
#include "error.hpp"
#include "interrupt.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/perf_event.h>
#include <poll.h>
#include <sstream>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace perf {
namespace {

namespace fs = std::filesystem;

constexpr auto grace = std::chrono::seconds(2); // between asking to terminate and killing

[[noreturn]] void fail(const char* what) { throw std::system_error(errno, std::generic_category(), what); }

/// A file descriptor that closes itself.
class File {
public:
    explicit File(int number) : number_(number) {}
    File(File&& other) noexcept : number_(other.release()) {}
    ~File() {
        if (number_ >= 0) close(number_);
    }
    int get() const { return number_; }
    int release() { return std::exchange(number_, -1); }

private:
    int number_;
};

File writable(const fs::path& path) {
    File file(open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (file.get() < 0) refuse("cannot write {}: {}", path.string(), std::strerror(errno));
    return file;
}

std::pair<File, File> pipe_ends() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) fail("pipe");
    return {File(ends[0]), File(ends[1])};
}

/// A descriptor that poll(2) finds ready when the child has ended, which remains to be waited for; and what
/// keeps it so.
std::pair<File, std::jthread> end_of(pid_t child) {
    if (const int process = int(syscall(SYS_pidfd_open, child, 0)); process >= 0)
        return {File(process), std::jthread()};
    if (errno != ENOSYS) fail("pidfd_open");
    // Linux before 5.3: a thread waits, and closes its end of a pipe.
    auto [ended, running] = pipe_ends();
    std::jthread waiting([child, end_of_pipe = running.release()] {
        const File end(end_of_pipe);
        siginfo_t info{};
        while (waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT) < 0 && errno == EINTR) {
        }
    });
    return {std::move(ended), std::move(waiting)};
}

/// perf_event_open(2): an inherited event cannot be read as a group, so each is read alone with its own
/// times.
int open_counter(const Event& event, pid_t process) {
    perf_event_attr attr{};
    attr.size = sizeof attr;
    attr.type = event.type;
    attr.config = event.config;
    attr.disabled = 1;
    attr.enable_on_exec = 1;
    attr.inherit = 1;
    attr.exclude_kernel = 1;
    attr.exclude_hv = 1;
    attr.read_format = PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING;
    return int(syscall(SYS_perf_event_open, &attr, process, -1, -1, PERF_FLAG_FD_CLOEXEC));
}

/// The child's side: only what may be called between fork and exec (signal-safety(7)).
[[noreturn]] void become(char* const* arguments, int gate, int fault, int input, int output, int errors) {
    setpgid(0, 0);
    for (const int signal : {SIGINT, SIGTERM, SIGPIPE}) std::signal(signal, SIG_DFL);
    char go = 0;
    // Nothing to read: the parent is gone.
    if (read(gate, &go, 1) != 1) _exit(127);
    if (dup2(input, STDIN_FILENO) >= 0 && dup2(output, STDOUT_FILENO) >= 0 &&
        dup2(errors, STDERR_FILENO) >= 0)
        execv(arguments[0], arguments);
    const int reason = errno;
    [[maybe_unused]] const ssize_t told = write(fault, &reason, sizeof reason);
    _exit(127);
}

std::string failure(int status) {
    if (WIFSIGNALED(status))
        return fmt::format("killed by signal {} ({})", WTERMSIG(status), strsignal(WTERMSIG(status)));
    if (WEXITSTATUS(status) != 0) return fmt::format("exit status {}", WEXITSTATUS(status));
    return {};
}

double seconds(const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; }

} // namespace

std::string find_program(const std::string& name) {
    const auto runs = [](const std::string& path) {
        std::error_code error;
        return fs::is_regular_file(path, error) && access(path.c_str(), X_OK) == 0;
    };
    if (name.find('/') != name.npos) {
        if (runs(name)) return name;
        refuse("cannot execute {}: {}", name,
               access(name.c_str(), F_OK) == 0 ? "it is not an executable file" : std::strerror(errno));
    }
    const char* path = std::getenv("PATH");
    std::istringstream folders(path ? path : "/usr/bin:/bin");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (std::string file = (folder.empty() ? "." : folder) + "/" + name; runs(file)) return file;
    refuse("cannot execute {}: there is no such program on PATH; give its path, or install it", name);
}

Child::Child(const std::string& program, const std::vector<std::string>& arguments, const fs::path& output,
             const fs::path& errors, std::span<const Event> events)
    : program_(program) {
    std::vector<char*> words{program_.data()};
    std::vector<std::string> copies(arguments);
    for (std::string& word : copies) words.push_back(word.data());
    words.push_back(nullptr);
    const File in(open("/dev/null", O_RDONLY | O_CLOEXEC)), out = writable(output), err = writable(errors);
    auto [gate_out, gate_in] = pipe_ends();
    auto [fault_out, fault_in] = pipe_ends();
    child_ = fork();
    if (child_ < 0) fail("fork");
    if (child_ == 0) {
        close(gate_in.get()); // else it would wait for itself when the parent is gone
        become(words.data(), gate_out.get(), fault_in.get(), in.get(), out.get(), err.get());
    }
    setpgid(child_, child_); // here too: whoever comes first
    gate_ = gate_in.release();
    fault_ = fault_out.release();
    for (const Event& event : events)
        counters_.push_back(event.absent.empty() ? open_counter(event, child_) : -1);
}

Child::~Child() {
    if (child_ > 0) {
        kill(-child_, SIGKILL);
        waitpid(child_, nullptr, 0);
    }
    for (const int file : counters_)
        if (file >= 0) close(file);
    for (const int file : {gate_, fault_})
        if (file >= 0) close(file);
}

void Child::let_go() {
    begin_ = Clock::now();
    if (write(gate_, "g", 1) != 1) fail("write to a child process");
    int reason = 0;
    // The end of the pipe: exec closed it, so it succeeded.
    if (read(fault_, &reason, sizeof reason) == sizeof reason)
        refuse("cannot execute {}: {}", program_, std::strerror(reason));
}

Ended Child::wait() {
    const auto [process, waiting] = end_of(child_);
    std::optional<Clock::time_point> asked;
    // A signal ends poll(2), never restarts it; the timeout is for one that comes just before.
    for (pollfd end{process.get(), POLLIN, 0}; poll(&end, 1, 200) <= 0;) {
        if (!OnInterrupt::asked()) continue;
        const auto now = Clock::now();
        if (!asked) asked = now;
        kill(-child_, now - *asked > grace ? SIGKILL : SIGTERM);
    }
    Ended ended{.seconds = std::chrono::duration<double>(Clock::now() - begin_).count()};
    // As long as it is not waited for, nobody else gets the number of its group.
    kill(-child_, SIGKILL);
    int status = 0;
    rusage usage{};
    wait4(std::exchange(child_, -1), &status, 0, &usage);
    ended.cpu_s = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    ended.switches = std::uint64_t(usage.ru_nivcsw);
    ended.failure = failure(status);
    for (const int file : counters_) {
        auto& count = ended.counts.emplace_back();
        std::array<std::uint64_t, 3> raw{}; // value, time enabled, time running
        if (file < 0 || read(file, raw.data(), sizeof raw) != sizeof raw) continue;
        const double on = double(raw[1]), counting = double(raw[2]);
        if (counting == 0) continue; // never scheduled: no value, not 0
        count = double(raw[0]) * (on / counting);
        ended.running = std::min(ended.running.value_or(1), counting / on);
    }
    return ended;
}

} // namespace perf
