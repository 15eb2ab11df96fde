// The only process of the emulated machine: runs /command, and tells over the serial port what it printed, what it
// wrote to WATTPROOF_RAN and how it ended. Lines that begin with @@bochs are for tests/bochs.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/mount.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

namespace {

std::string contents(const char* path) {
    std::string text;
    if (std::FILE* file = std::fopen(path, "r")) {
        for (int c; (c = std::getc(file)) != EOF;) text += char(c);
        std::fclose(file);
    }
    return text;
}

} // namespace

int main() {
    mount("dev", "/dev", "devtmpfs", 0, nullptr);
    mount("proc", "/proc", "proc", 0, nullptr);
    mount("sys", "/sys", "sysfs", 0, nullptr);
    const int serial = open("/dev/ttyS0", O_RDWR | O_NOCTTY);
    termios settings;
    tcgetattr(serial, &settings);
    cfmakeraw(&settings); // no \r before \n
    tcsetattr(serial, TCSANOW, &settings);
    for (const int fd : {0, 1, 2}) dup2(serial, fd);
    std::printf("\n@@bochs start\n");
    std::fflush(stdout);

    // Strings that end in \0: two of the environment, then the command.
    std::string command = contents("/command");
    std::vector<char*> arguments;
    for (char* word = command.data(); word < command.data() + command.size(); word += std::strlen(word) + 1)
        arguments.push_back(word);
    putenv(arguments.at(0));
    putenv(arguments.at(1));
    putenv(const_cast<char*>("WATTPROOF_RAN=/ran"));
    putenv(const_cast<char*>("TERM=dumb"));
    // Without XSAVEC, which is hidden (see tests/bochs), the loader's lazy binding loses the upper halves of the vector
    // arguments of the first call of a library's function.
    putenv(const_cast<char*>("LD_BIND_NOW=1"));
    arguments.push_back(nullptr);

    const pid_t child = fork();
    if (child == 0) {
        if (chdir("/work") == 0) execvp(arguments[2], &arguments[2]);
        std::perror(arguments[2]);
        std::_Exit(127);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status)) std::printf("\nended by signal %d: %s\n", WTERMSIG(status), strsignal(WTERMSIG(status)));
    std::printf("\n@@bochs ran\n%s@@bochs exit %d\n", contents("/ran").c_str(),
                WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    std::fflush(stdout);
    tcdrain(serial);
    for (;;) pause(); // tests/bochs ends the emulator
}
