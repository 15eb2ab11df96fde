// BMCs on the network: Redfish from a server with TLS on this machine, IPMI from OpenIPMI's simulator.
#include "folder.hpp"
#include "perf/energy/source.hpp"
#include "perf/error.hpp"
#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <optional>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace {

namespace fs = std::filesystem;
namespace energy = perf::energy;
using namespace std::chrono_literals;

using tests::Folder;

void spoil(const fs::path& path, std::string_view text) {
    std::ofstream(path.string() + ".new", std::ios::binary) << text; // whole, for who reads it meanwhile
    fs::rename(path.string() + ".new", path);
}

std::string contents(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A program that ends with the test.
class Program {
public:
    Program(std::vector<std::string> words, const fs::path& log) : pid_(fork()) {
        if (pid_ != 0) return;
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        std::vector<char*> arguments;
        arguments.reserve(words.size() + 1);
        for (auto& word : words) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        if (!std::freopen(log.c_str(), "w", stdout) || !std::freopen("/dev/null", "r", stdin) ||
            dup2(STDOUT_FILENO, STDERR_FILENO) < 0)
            _exit(127);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    ~Program() {
        if (pid_ > 0) {
            kill(pid_, SIGKILL);
            wait();
        }
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    int wait() {
        int status = 0;
        waitpid(std::exchange(pid_, 0), &status, 0);
        return status;
    }

private:
    pid_t pid_;
};

template <class Condition>
bool within(std::chrono::seconds limit, Condition condition) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(20ms);
    }
    return true;
}

bool installed(const char* program) {
    return std::system(fmt::format("command -v {} >/dev/null 2>&1", program).c_str()) == 0;
}

/// A variable of the environment, until the test ends.
class Variable {
public:
    Variable(const char* name, const std::string& value) : name_(name) {
        if (const char* old = std::getenv(name)) old_ = old;
        setenv(name, value.c_str(), 1);
    }
    ~Variable() {
        if (old_)
            setenv(name_, old_->c_str(), 1);
        else
            unsetenv(name_);
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* name_;
    std::optional<std::string> old_;
};

/// The text of what `call` throws; "" where it throws nothing of that kind.
template <class Exception, class Call>
std::string thrown(Call call) {
    try {
        call();
    } catch (const Exception& e) {
        return e.what();
    }
    return {};
}

void expect_in(const std::string& text, std::string_view part) {
    EXPECT_NE(text.find(part), text.npos) << text;
    EXPECT_EQ(text.find('\n'), text.npos) << text; // one line
}

// --- Redfish

class Redfish : public testing::Test {
protected:
    void SetUp() override {
        if (thrown<perf::Error>([] { energy::redfish("no address"); }).find("libcurl was not found") !=
            std::string::npos)
            GTEST_SKIP() << "built without libcurl";
        if (!installed("python3") || !installed("openssl")) GTEST_SKIP() << "no python3 or no openssl";
        const std::string pem = (folder.path / "server.pem").string();
        const int made = std::system(
            fmt::format(
                "cd {} && openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out ca.pem -days 2 "
                "-subj /CN=bmc -addext subjectAltName=IP:127.0.0.1 2>openssl.log && cat ca.pem key.pem "
                ">server.pem",
                folder.path.string())
                .c_str());
        ASSERT_EQ(made, 0) << contents(folder.path / "openssl.log");
        spoil(folder.path / "watts", "231.5");
        server.emplace(std::vector<std::string>{"python3", WATTPROOF_SOURCE "/tests/redfish_server.py",
                                                folder.path.string()},
                       folder.path / "server.log");
        ASSERT_TRUE(within(30s, [&] { return fs::exists(folder.path / "port"); }))
            << contents(folder.path / "server.log");
        url = "https://127.0.0.1:" + contents(folder.path / "port");
        spoil(folder.path / "login", "watt:right\n");
    }

    void mode(std::string_view text) { spoil(folder.path / "mode", text); }
    std::string fault() {
        return thrown<energy::Fault>([&] { energy::redfish(url); });
    }

    Folder folder;
    std::string url;
    std::optional<Program> server;
    Variable login{"WATTPROOF_REDFISH_CREDENTIALS", (folder.path / "login").string()};
    Variable ca{"WATTPROOF_REDFISH_CA", (folder.path / "ca.pem").string()};
};

TEST_F(Redfish, ReadsTheWattsOfTheNodeAsTheyChange) {
    const auto source = energy::redfish(url);
    EXPECT_EQ(source->info().boundary, "node-dc");
    EXPECT_EQ(source->info().where, url + "/redfish/v1/Chassis/1/EnvironmentMetrics");
    EXPECT_FALSE(source->info().counts);
    EXPECT_NEAR(source->info().resolution, 0.1, 1e-9);
    EXPECT_EQ(source->read(), 231.5);
    spoil(folder.path / "watts", "187");
    EXPECT_EQ(source->read(), 187);
}

TEST_F(Redfish, TakesThePowerResourceWhereThereAreNoMetrics) {
    mode("power");
    spoil(folder.path / "watts", "402");
    const auto source = energy::redfish(url + "/");
    EXPECT_EQ(source->info().where, url + "/redfish/v1/Chassis/1/Power");
    EXPECT_EQ(source->info().resolution, 1);
    EXPECT_EQ(source->read(), 402);
}

TEST_F(Redfish, TakesUserAndPasswordFromTheEnvironmentToo) {
    unsetenv("WATTPROOF_REDFISH_CREDENTIALS"); // the fixture's, which puts it back
    const Variable user("WATTPROOF_REDFISH_USER", "watt");
    const Variable password("WATTPROOF_REDFISH_PASSWORD", "right");
    EXPECT_EQ(energy::redfish(url)->read(), 231.5);
}

TEST_F(Redfish, AWrongPasswordIsAFaultThatDoesNotRepeatIt) {
    spoil(folder.path / "login", "watt:open:sesame\n");
    const auto text = fault();
    expect_in(text, "HTTP 401");
    EXPECT_EQ(text.find("sesame"), text.npos) << text;
    fs::remove(folder.path / "login");
    expect_in(fault(), "WATTPROOF_REDFISH_CREDENTIALS must name");
}

TEST_F(Redfish, ACertificateThatNobodySignedIsRefused) {
    unsetenv("WATTPROOF_REDFISH_CA");
    expect_in(fault(), "WATTPROOF_REDFISH_CA");
    setenv("WATTPROOF_REDFISH_CA", (folder.path / "none.pem").c_str(), 1);
    expect_in(fault(), "TLS");
    setenv("WATTPROOF_REDFISH_CA", (folder.path / "ca.pem").c_str(), 1);
    EXPECT_EQ(fault(), "");
}

TEST_F(Redfish, ACertificateForAnotherNameIsRefused) {
    url.replace(0, std::string_view("https://127.0.0.1").size(), "https://localhost");
    expect_in(fault(), "TLS");
}

TEST_F(Redfish, WhatIsNoNumberIsAFault) {
    const auto source = energy::redfish(url);
    const auto reading = [&] { return thrown<energy::Fault>([&] { source->read(); }); };
    for (const char* watts : {"null", "\"231\"", "0", "-5"}) {
        spoil(folder.path / "watts", watts);
        expect_in(reading(), "no number");
        expect_in(fault(), "no chassis shows watts");
    }
    spoil(folder.path / "watts", "231");
    for (const auto& [name, part] :
         {std::pair{"nonsense", "no JSON"}, std::pair{"error", "HTTP 500"},
          std::pair{"nothing", "no chassis shows watts"}, std::pair{"part", "no chassis shows watts"}}) {
        mode(name);
        expect_in(fault(), part);
        EXPECT_NE(reading(), "") << name;
    }
    mode("metrics");
    EXPECT_EQ(source->read(), 231);
}

TEST_F(Redfish, ABmcThatFallsSilentIsAFaultAndNoHang) {
    const auto source = energy::redfish(url);
    mode("silent");
    expect_in(thrown<energy::Fault>([&] { source->read(); }), "no answer within");
    server.reset();
    expect_in(thrown<energy::Fault>([&] { source->read(); }), "redfish: https://127.0.0.1");
}

TEST_F(Redfish, AnAddressThatIsNoneIsRefused) {
    for (const char* address : {"", "bmc", "http://bmc", "https://", "https://bmc/redfish/v1",
                                "https://bmc:port", "https://bmc?x", "file:///etc/passwd"})
        expect_in(thrown<perf::Error>([&] { energy::redfish(address); }), "no address of a BMC");
    const auto text = thrown<perf::Error>([] { energy::redfish("https://watt:sesame@bmc"); });
    expect_in(text, "no credentials in the address");
    EXPECT_EQ(text.find("sesame"), text.npos) << text;
}

// --- IPMI

/// A UDP port that is free now.
unsigned free_port() {
    const int s = socket(AF_INET, SOCK_DGRAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool bound = bind(s, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                       getsockname(s, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    close(s);
    return bound ? ntohs(address.sin_port) : 0;
}

/// A sensor of a BMC: a full sensor record (IPMI 2.0, table 43-1) in watts, 2 W a step.
std::string sensor(unsigned number, const std::string& name, const fs::path& file) {
    std::vector<unsigned> record{number,
                                 0,
                                 0x51,
                                 0x01, // full
                                 unsigned(43 + name.size()),
                                 0x20,
                                 0,
                                 number,
                                 0x07, // of the system board
                                 1,
                                 0x7f,
                                 0x68,
                                 0x0b,  // other units
                                 0x01}; // an analog value
    record.resize(21);                  // no events
    record[20] = 0;                     // unsigned
    record.insert(record.end(),
                  {6, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    record.push_back(unsigned(0xc0 | name.size()));
    record.insert(record.end(), name.begin(), name.end());
    return fmt::format("sensor_add 0x20 0 {0} 0x0b 0x01 poll 50 file \"{1}\" div=2\n"
                       "sensor_set_event_support 0x20 0 {0} enable scanning none {2} {2} {2} {2}\n"
                       "main_sdr_add 0x20 {3:#04x}\n",
                       number, file.string(), std::string(15, '0'), fmt::join(record, " "));
}

class Ipmi : public testing::Test {
protected:
    void SetUp() override {
        if (!installed("ipmitool") || !installed("ipmi_sim"))
            GTEST_SKIP() << "no ipmitool or no ipmi_sim (package openipmi)";
        spoil(folder.path / "login", "watt:right\n");
        spoil(folder.path / "watts", "220");
        spoil(folder.path / "part", "90");
        fs::create_directory(folder.path / "state");
    }

    /// Starts the simulator; `more` goes into its configuration.
    void start(const std::string& sensors, const std::string& more = {}) {
        port = free_port();
        spoil(folder.path / "lan.conf",
              fmt::format("name \"bmc\"\nset_working_mc 0x20\n{}startlan 1\n"
                          "addr 127.0.0.1 {}\npriv_limit admin\n"
                          "allowed_auths_admin md5\nguid 0123456789abcdef0123456789abcdef\nendlan\n"
                          "user 2 true \"watt\" \"right\" admin 10 md5\n",
                          more, port));
        spoil(folder.path / "bmc.emu",
              "mc_setbmc 0x20\nmc_add 0x20 0 no-device-sdrs 0x23 9 8 0x9f 0x1291 0xf02\n" + sensors +
                  "mc_enable 0x20\n");
        const auto file = [&](const char* name) { return (folder.path / name).string(); };
        simulator.emplace(std::vector<std::string>{"ipmi_sim", "-n", "-c", file("lan.conf"), "-f",
                                                   file("bmc.emu"), "-s", file("state")},
                          folder.path / "log");
        const auto listens = [&] {
            return contents("/proc/net/udp").find(fmt::format("0100007F:{:04X} ", port)) != std::string::npos;
        };
        ASSERT_TRUE(within(30s, listens)) << contents(folder.path / "log");
    }

    energy::Found find() const { return energy::find_ipmi(fmt::format("lan://127.0.0.1:{}", port)); }

    /// The simulator reads a sensor's file every 50 ms, and shows 0 until the first time.
    energy::Found find_source() const {
        energy::Found found;
        within(30s, [&] { return (found = find()).source != nullptr; });
        return found;
    }
    static bool comes_to(energy::Source& source, double watts) {
        return within(30s, [&] { return source.read() == watts; });
    }

    /// A program of that name in front of the real one.
    void replace_ipmitool(std::string_view script) {
        fs::create_directory(folder.path / "bin");
        spoil(folder.path / "bin/ipmitool", script);
        fs::permissions(folder.path / "bin/ipmitool", fs::perms::owner_all);
    }

    Folder folder;
    unsigned port = 0;
    std::optional<Program> simulator;
    Variable login{"WATTPROOF_IPMI_CREDENTIALS", (folder.path / "login").string()};
};

TEST_F(Ipmi, ReadsTheSensorOfTheWholeNodeAsItChanges) {
    start(sensor(1, "PS1 Input", folder.path / "part") + sensor(2, "Total_Power", folder.path / "watts"));
    const auto found = find_source();
    ASSERT_TRUE(found.source) << found.absent;
    EXPECT_EQ(found.source->info().boundary, "node-dc");
    EXPECT_EQ(found.source->info().where, fmt::format("lan://127.0.0.1:{} (sensor Total_Power)", port));
    EXPECT_TRUE(comes_to(*found.source, 220));
    spoil(folder.path / "watts", "338");
    EXPECT_TRUE(comes_to(*found.source, 338));
    simulator.reset();
    EXPECT_NE(thrown<energy::Fault>([&] { found.source->read(); }), "");
}

TEST_F(Ipmi, ReadsDcmiFirst) {
    start(sensor(1, "Total_Power", folder.path / "part"),
          fmt::format("loadlib \"{}\" \"{}\"\n", IPMI_DCMI, (folder.path / "watts").string()));
    const auto found = find();
    ASSERT_TRUE(found.source) << found.absent;
    EXPECT_EQ(found.source->info().where, fmt::format("lan://127.0.0.1:{} (DCMI)", port));
    EXPECT_EQ(found.source->read(), 220);
    spoil(folder.path / "watts", "1021");
    EXPECT_EQ(found.source->read(), 1021);
    spoil(folder.path / "watts", "0"); // not measured any more
    expect_in(thrown<energy::Fault>([&] { found.source->read(); }), "no number");
}

TEST_F(Ipmi, APartOfTheNodeIsNotTakenForIt) {
    start(sensor(1, "PS1 Input", folder.path / "part") + sensor(2, "CPU Power", folder.path / "part"));
    const auto found = find();
    EXPECT_FALSE(found.source);
    expect_in(found.absent, "PS1 Input, CPU Power");
}

TEST_F(Ipmi, AWrongPasswordIsAReasonThatDoesNotRepeatIt) {
    start(sensor(1, "Total_Power", folder.path / "watts"));
    spoil(folder.path / "login", "watt:sesame\n");
    const auto found = find();
    EXPECT_FALSE(found.source);
    expect_in(found.absent, "check the address, the user and the password");
    EXPECT_EQ(found.absent.find("sesame"), found.absent.npos) << found.absent;
    spoil(folder.path / "login", "watt:right\n");
    EXPECT_TRUE(find_source().source);
    fs::remove(folder.path / "login");
    expect_in(find().absent, "WATTPROOF_IPMI_CREDENTIALS must name");
}

TEST_F(Ipmi, ThePasswordIsNotOnTheCommandLine) {
    replace_ipmitool(fmt::format("#!/bin/sh\necho \"$*\" >>{0}/arguments\nenv >>{0}/environment\nexit 1\n",
                                 folder.path.string()));
    const Variable path("PATH", (folder.path / "bin").string() + ":" + std::getenv("PATH"));
    const Variable older("IPMITOOL_PASSWORD", "another");
    EXPECT_FALSE(find().source);
    expect_in(contents(folder.path / "arguments").substr(0, 2), "-c");
    EXPECT_EQ(contents(folder.path / "arguments").find("right"), std::string::npos);
    const auto environment = contents(folder.path / "environment");
    EXPECT_NE(environment.find("IPMITOOL_PASSWORD=right\n"), environment.npos);
    EXPECT_EQ(environment.find("another"), environment.npos);
}

TEST_F(Ipmi, AnIpmitoolThatHangsIsKilled) {
    replace_ipmitool(fmt::format("#!/bin/sh\necho $$ >{}/pid\nexec sleep 600\n", folder.path.string()));
    const Variable path("PATH", (folder.path / "bin").string() + ":" + std::getenv("PATH"));
    const auto found = find();
    expect_in(found.absent, "no answer within 5 s");
    EXPECT_NE(kill(std::stoi(contents(folder.path / "pid")), 0), 0);
}

TEST_F(Ipmi, WithoutIpmitoolItSaysHowToGetIt) {
    const Variable path("PATH", folder.path.string());
    expect_in(energy::find_ipmi("lan://127.0.0.1").absent, "apt-get install ipmitool");
}

TEST(IpmiAddress, WhatIsNoneIsRefused) {
    for (const char* address : {"bmc", "lan://", "lan://-H", "lan://bmc:port", "lan://bmc/x", "https://bmc"})
        expect_in(thrown<perf::Error>([&] { energy::find_ipmi(address); }), "no address of a BMC");
    const auto text = thrown<perf::Error>([] { energy::find_ipmi("lan://watt:sesame@bmc"); });
    expect_in(text, "no credentials in the address");
    EXPECT_EQ(text.find("sesame"), text.npos) << text;
}

TEST(IpmiAddress, WithoutADeviceItSaysWhichModulesToLoad) {
    if (fs::exists("/dev/ipmi0") || fs::exists("/dev/ipmi") || fs::exists("/dev/ipmidev"))
        GTEST_SKIP() << "this machine has an IPMI device";
    const auto found = energy::find_ipmi("");
    EXPECT_FALSE(found.source);
    expect_in(found.absent, "load ipmi_devintf and ipmi_si");
}

} // namespace
