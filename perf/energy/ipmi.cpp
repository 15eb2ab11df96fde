// The power that a BMC shows by IPMI, through ipmitool: DCMI 1.5, 6.6.1 "Get Power Reading", else a sensor in
// watts (IPMI 2.0, section 43).
#include "../error.hpp"
#include "../text.hpp"
#include "credentials.hpp"
#include "source.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <regex>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace perf::energy {
namespace {

namespace fs = std::filesystem;
using std::chrono::steady_clock;

constexpr std::chrono::seconds reading_takes{5};  ///< at most: one reading
constexpr std::chrono::seconds listing_takes{30}; ///< at most: the list of sensors, once; a real BMC is slow

struct NotInstalled : Fault {
    using Fault::Fault;
};

struct Output {
    bool ok = false;
    std::string out, err;
};

/// A file descriptor.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return fd_; }
    void reset() { close(std::exchange(fd_, -1)); }

private:
    int fd_;
};

/// A program that was started: killed, if it still runs, and waited for.
class Child {
public:
    explicit Child(pid_t pid) : pid_(pid) {}
    ~Child() {
        if (pid_ > 0) {
            kill(pid_, SIGKILL);
            wait();
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    int wait() {
        int status = 0;
        while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
        }
        pid_ = 0;
        return status;
    }

private:
    pid_t pid_;
};

/// One line for a person, of what a program said.
std::string first_line(const std::string& text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == text.npos) return "no answer";
    return text.substr(begin, text.find_first_of("\r\n", begin) - begin);
}

/// Runs ipmitool without a shell, with `password` in its environment. Throws Fault where it does not end in
/// time.
Output ipmitool(const std::vector<std::string>& arguments, const std::string& password,
                std::chrono::seconds limit) {
    std::vector<std::string> environment{"LC_ALL=C", "IPMITOOL_PASSWORD=" + password};
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string_view v = *variable;
        if (!v.starts_with("LC_ALL=") && !v.starts_with("IPMITOOL_PASSWORD=") &&
            !v.starts_with("IPMI_PASSWORD=") && !v.starts_with("WATTPROOF_"))
            environment.emplace_back(v);
    }
    const auto pointers = [](const std::vector<std::string>& strings) {
        std::vector<char*> result;
        result.reserve(strings.size() + 1);
        for (const auto& s : strings)
            result.push_back(const_cast<char*>(s.c_str())); // as POSIX declares them
        result.push_back(nullptr);
        return result;
    };
    std::vector<std::string> words{"ipmitool"};
    words.insert(words.end(), arguments.begin(), arguments.end());

    std::array<int, 2> out{}, err{};
    if (pipe2(out.data(), O_CLOEXEC) != 0)
        throw Fault(fmt::format("ipmi: no pipe: {}", std::strerror(errno)));
    const Descriptor out_read(out[0]);
    Descriptor out_write(out[1]);
    if (pipe2(err.data(), O_CLOEXEC) != 0)
        throw Fault(fmt::format("ipmi: no pipe: {}", std::strerror(errno)));
    const Descriptor err_read(err[0]);
    Descriptor err_write(err[1]);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err[1], STDERR_FILENO);
    pid_t pid = 0;
    const int error = posix_spawnp(&pid, words[0].c_str(), &actions, nullptr, pointers(words).data(),
                                   pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    if (error == ENOENT) throw NotInstalled("ipmi: ipmitool is not installed");
    if (error != 0) throw Fault(fmt::format("ipmi: ipmitool does not start: {}", std::strerror(error)));
    Child child(pid);
    out_write.reset();
    err_write.reset();

    Output result;
    const auto end = steady_clock::now() + limit;
    std::array<pollfd, 2> pipes{{{out_read.get(), POLLIN, 0}, {err_read.get(), POLLIN, 0}}};
    while (pipes[0].fd >= 0 || pipes[1].fd >= 0) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - steady_clock::now()).count();
        if (left <= 0) throw Fault(fmt::format("ipmi: no answer within {} s", limit.count()));
        if (poll(pipes.data(), pipes.size(), int(left)) < 0 && errno != EINTR)
            throw Fault(fmt::format("ipmi: poll: {}", std::strerror(errno)));
        for (auto& pipe : pipes) {
            if (pipe.fd < 0 || pipe.revents == 0) continue;
            std::array<char, 4096> buffer;
            const ssize_t size = ::read(pipe.fd, buffer.data(), buffer.size());
            if (size > 0)
                (pipe.fd == out_read.get() ? result.out : result.err)
                    .append(buffer.data(), std::size_t(size));
            else if (size == 0 || errno != EINTR)
                pipe.fd = -1; // poll leaves it out
        }
    }
    const int status = child.wait();
    result.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return result;
}

/// How ipmitool reaches a BMC.
struct Bmc {
    std::vector<std::string> options; ///< none: this machine's own
    std::string password;

    Output run(const std::vector<std::string>& command, std::chrono::seconds limit) const {
        std::vector<std::string> arguments{"-c"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        arguments.insert(arguments.end(), command.begin(), command.end());
        return ipmitool(arguments, password, limit);
    }
};

const std::vector<std::string> dcmi{"dcmi", "power", "reading"};

/// The watts of what "dcmi power reading" prints; none where power is not measured.
std::optional<double> dcmi_watts(const std::string& text) {
    static const std::regex reading(R"(Instantaneous power reading:\s*(\d+) Watts)");
    static const std::regex active(R"(Power reading state is:\s*activated)");
    std::smatch found;
    if (!std::regex_search(text, found, reading) || !std::regex_search(text, active)) return {};
    const double watts = std::stod(found[1]);
    return watts > 0 ? std::optional(watts) : std::nullopt; // 0: a BMC that does not measure
}

struct Sensor {
    std::string name;
    std::optional<double> watts;
};

/// "name,value,Watts,ok" of "sdr list full"; a name may have commas.
std::vector<Sensor> sensors_in_watts(const std::string& csv) {
    static const std::regex line(R"(([^\n]+),([^,\n]*),Watts,([^,\n]*))");
    std::vector<Sensor> sensors;
    for (std::sregex_iterator i(csv.begin(), csv.end(), line), end; i != end; ++i) {
        char* stop = nullptr;
        const std::string value = (*i)[2];
        const double watts = std::strtod(value.c_str(), &stop);
        const bool number = stop != value.c_str() && *stop == '\0' && watts > 0 && (*i)[3] != "ns";
        sensors.push_back({(*i)[1], number ? std::optional(watts) : std::nullopt});
    }
    return sensors;
}

/// Whether a sensor's name says that it covers the whole node; "PS1 Input Power" or "CPU Power" do not.
bool is_whole(const std::string& name) {
    static const std::regex whole(
        R"((total|sys|system|node|chassis|server)[ _-]*(input[ _-]*)?(power|pwr)([ _-].*)?|(pwr|pw|power)[ _-]*(consumption|meter).*|power|watts)",
        std::regex::icase);
    return std::regex_match(name, whole);
}

class Ipmi : public Source {
public:
    /// sensor "": DCMI
    Ipmi(Info info, Bmc bmc, std::string sensor)
        : Source(std::move(info)), bmc_(std::move(bmc)), sensor_(std::move(sensor)) {}

    double read() override {
        const auto output =
            bmc_.run(sensor_.empty() ? dcmi : std::vector<std::string>{"sdr", "get", sensor_}, reading_takes);
        if (!output.ok) throw Fault("ipmi: " + first_line(output.err));
        std::optional<double> watts;
        if (sensor_.empty())
            watts = dcmi_watts(output.out);
        else if (const auto sensors = sensors_in_watts(output.out); !sensors.empty())
            watts = sensors.front().watts;
        if (!watts) throw Fault("ipmi: the BMC gives no number: " + first_line(output.out));
        return *watts;
    }

private:
    Bmc bmc_;
    std::string sensor_;
};

/// The ways to reach the BMC, best first. ipmitool would ask a BMC on the network for its cipher suites
/// before each reading: 17 (SHA-256) and 3 (SHA-1) are tried instead, once.
std::vector<Bmc> ways(const std::string& address) {
    if (address.empty()) return {Bmc{}};
    static const std::regex form(R"(lan://(\[([0-9A-Fa-f:]+)\]|[0-9A-Za-z][0-9A-Za-z.-]*)(:(\d{1,5}))?/?)");
    std::smatch part;
    if (address.find('@') != address.npos)
        refuse("ipmi: no credentials in the address: put them into a file and name it by "
               "WATTPROOF_IPMI_CREDENTIALS");
    if (!std::regex_match(address, part, form))
        refuse("ipmi: '{}' is no address of a BMC: lan://host or lan://host:port", address);
    const auto login = credentials("WATTPROOF_IPMI");
    if (!login) throw Fault("ipmi: a BMC on the network asks for a user: set WATTPROOF_IPMI_CREDENTIALS");
    const std::string host = part[2].matched ? part[2] : part[1];
    const std::string port = part[4].matched ? part[4].str() : "623";
    std::vector<Bmc> result;
    for (const char* suite : {"17", "3"})
        // -N, -R: seconds until a lost packet is sent again, and how often
        result.push_back({{"-I", "lanplus", "-C", suite, "-N", "1", "-R", "3", "-H", host, "-p", port, "-U",
                           login->user, "-E"},
                          login->password});
    return result;
}

/// Sets found.source, or throws Fault with the reason.
void look(Found& found, const std::string& address) {
    std::string trouble;
    for (const Bmc& bmc : ways(address)) {
        const auto power = bmc.run(dcmi, reading_takes);
        if (power.ok && dcmi_watts(power.out)) {
            found.info.where += " (DCMI)";
            found.source = std::make_unique<Ipmi>(found.info, bmc, "");
            return;
        }
        if (power.err.find("session") != power.err.npos) { // there is none: another way may have one
            trouble = first_line(power.err);
            continue;
        }
        const auto list = bmc.run({"sdr", "list", "full"}, listing_takes);
        if (!list.ok) throw Fault("ipmi: " + first_line(list.err));
        std::string others;
        for (const auto& sensor : sensors_in_watts(list.out)) {
            if (sensor.watts && is_whole(sensor.name)) {
                found.info.where += " (sensor " + sensor.name + ")";
                found.source = std::make_unique<Ipmi>(found.info, bmc, sensor.name);
                return;
            }
            others += (others.empty() ? "" : ", ") + sensor.name;
        }
        throw Fault(others.empty()
                        ? "ipmi: the BMC has neither DCMI power nor a sensor in watts: try Redfish"
                        : "ipmi: no DCMI power, and no sensor in watts that reads and whose name says "
                          "that it covers the whole node: " +
                              others);
    }
    throw Fault("ipmi: " + trouble + "; check the address, the user and the password");
}

} // namespace

Found find_ipmi(const std::string& address) {
    Found found{.source = nullptr,
                .info = {.name = "ipmi",
                         .boundary = "node-dc",
                         .where = address.empty() ? "/dev/ipmi0" : address,
                         .counts = false,
                         .resolution = 1,
                         .period_s = 1,
                         .uncertainty = 0,
                         .declared = {}},
                .absent = {}};
    const std::array<fs::path, 3> devices{"/dev/ipmi0", "/dev/ipmi/0",
                                          "/dev/ipmidev/0"}; // as ipmitool tries them
    const auto device = std::ranges::find_if(devices, [](const auto& path) { return fs::exists(path); });
    if (address.empty() && device == devices.end()) {
        found.absent = "no IPMI device: load ipmi_devintf and ipmi_si on a server with a BMC";
        if (contains_word("/proc/cpuinfo", "hypervisor"))
            found.absent += "; a virtual machine is shown no energy: measure on bare metal";
        return found;
    }
    if (address.empty()) {
        found.info.where = device->string();
        if (access(device->c_str(), R_OK | W_OK) != 0) {
            found.absent =
                "not readable by this user: run as root, or allow reading and writing " + device->string();
            return found;
        }
    }
    try {
        look(found, address);
    } catch (const NotInstalled&) {
        found.absent = "ipmitool is not installed: apt-get install ipmitool";
    } catch (const Fault& fault) {
        found.absent = fault.what();
    }
    return found;
}

} // namespace perf::energy
