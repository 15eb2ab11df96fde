// The only process of an emulated machine: runs /command, and tells over the console what it printed, how it ended and
// what is in the folder that OUT names, for cmake/yitian and tests/bochs. A line of the console is @@guest and a word
// about the state; or one of the program's: '|' and a line of its standard output, '!' and one of its standard error;
// or after "@@guest ended" '|' and a line of the file that was named before.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <string>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

namespace {

void send_file(const std::filesystem::path& path, const std::string& name) {
    std::printf("@@guest file %s\n", name.c_str());
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) std::printf("|%s\n", line.c_str());
}

/// What a program writes to one of its streams, line by line.
class Stream {
public:
    explicit Stream(char mark) : mark_(mark) {
        if (pipe(ends_.data()) != 0) std::abort();
    }
    void become(int fd) const { // in the program's process
        dup2(ends_[1], fd);
        for (const int end : ends_) close(end);
    }
    void keep_reading() const { close(ends_[1]); }
    int fd() const { return ends_[0]; }
    /// False at its end.
    bool forward() {
        char block[4096];
        const ssize_t got = read(ends_[0], block, sizeof block);
        text_.append(block, got > 0 ? std::size_t(got) : 0);
        if (got <= 0 && !text_.empty()) text_ += '\n';
        for (std::size_t end; (end = text_.find('\n')) != std::string::npos; text_.erase(0, end + 1))
            std::printf("%c%s\n", mark_, text_.substr(0, end).c_str());
        std::fflush(stdout);
        return got > 0;
    }

private:
    std::array<int, 2> ends_{};
    char mark_;
    std::string text_;
};

} // namespace

int main() {
    mount("dev", "/dev", "devtmpfs", 0, nullptr);
    mount("proc", "/proc", "proc", 0, nullptr);
    mount("sys", "/sys", "sysfs", 0, nullptr);
    const int console = open("/dev/console", O_RDWR | O_NOCTTY);
    termios settings;
    tcgetattr(console, &settings);
    cfmakeraw(&settings); // no \r before \n
    tcsetattr(console, TCSANOW, &settings);
    for (const int fd : {0, 1, 2}) dup2(console, fd);
    std::printf("\n@@guest start\n");
    std::fflush(stdout);

    // Strings that end in \0: the environment, then the command from the first one without a '='.
    std::ifstream file("/command", std::ios::binary);
    std::string command(std::istreambuf_iterator<char>(file), {});
    std::vector<char*> words;
    for (char* word = command.data(); word < command.data() + command.size(); word += std::strlen(word) + 1)
        if (words.empty() && std::strchr(word, '='))
            putenv(word);
        else
            words.push_back(word);
    words.push_back(nullptr);

    if (chdir("/work") != 0) return 1;
    std::array streams{Stream('|'), Stream('!')};
    const pid_t child = fork();
    if (child == 0) {
        dup2(open("/dev/null", O_RDONLY), 0);
        streams[0].become(1), streams[1].become(2);
        execvp(words[0], words.data());
        std::perror(words[0]);
        std::_Exit(127);
    }
    std::array<pollfd, 2> open{};
    for (std::size_t i = 0; i < streams.size(); ++i) {
        streams[i].keep_reading();
        open[i] = {.fd = streams[i].fd(), .events = POLLIN, .revents = 0};
    }
    while (open[0].fd >= 0 || open[1].fd >= 0) {
        poll(open.data(), open.size(), -1);
        for (std::size_t i = 0; i < streams.size(); ++i)
            if (open[i].revents != 0 && !streams[i].forward()) open[i].fd = -1;
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status)) std::printf("!ended by signal %d: %s\n", WTERMSIG(status), strsignal(WTERMSIG(status)));
    std::printf("@@guest ended %d\n", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    const char* const out = std::getenv("OUT");
    std::error_code none;
    if (out && std::filesystem::is_directory(out, none))
        for (const auto& entry : std::filesystem::recursive_directory_iterator(out))
            if (entry.is_regular_file())
                send_file(entry.path(), std::filesystem::relative(entry.path(), out).string());
    std::printf("@@guest done\n");
    std::fflush(stdout);
    tcdrain(console);
    sync();
    reboot(RB_POWER_OFF);
    for (;;) pause(); // where there is no power to switch off
}
