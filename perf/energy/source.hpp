#pragma once
// Where energy is read: one interface, one file a source. A meter either counts joules from some moment on,
// or shows watts; the monitor makes a series of joules of both.
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace perf::energy {

/// What a source is, before anything is read.
struct Info {
    std::string name;       ///< "powercap", "hwmon", "redfish", ...: the column energy_source begins with it
    std::string boundary;   ///< core | package | package+dram | soc | node-dc | wall-ac; what it covers
    std::string where;      ///< the files or the address; never credentials
    bool counts = false;    ///< read() gives joules since some moment; else watts at this moment
    double resolution = 0;  ///< the smallest step that it shows: joules where it counts, else watts
    double period_s = 0;    ///< how often the hardware updates it
    double uncertainty = 0; ///< of the meter, as a share of its value (95 %); 0: its maker does not say
    std::string declared;   ///< for watts that nobody measured: the text that says where they come from
};

/// Something is wrong with a source, in words for the column `reason`.
struct Fault : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Source {
public:
    explicit Source(Info info) : info_(std::move(info)) {}
    virtual ~Source() = default;
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    const Info& info() const noexcept { return info_; }

    /// Joules or watts, as info().counts says. Joules never go back: a wrap-around is the source's own
    /// matter. Throws Fault. May take as long as its answer takes; the monitor has a thread for each source.
    virtual double read() = 0;

private:
    Info info_;
};

/// A source that was looked for, and if it is absent why, and how to get it.
struct Found {
    std::unique_ptr<Source> source; ///< null: absent
    Info info;                      ///< of what was looked for
    std::string absent;
};

/// What the user said about sources.
struct Options {
    std::vector<std::string> names{
        "none"}; ///< none | auto | powercap | hwmon | ... | declared=WATTS:TEXT | ...
    std::filesystem::path sysfs = "/sys"; ///< a copied tree serves as well
};

/// Names as a bundle may keep them: addresses and files of the user's are left out.
std::vector<std::string> without_addresses(const std::vector<std::string>& names);

// Each file's way in. They look below `sysfs` and open what is there.
std::vector<Found> find_powercap(const std::filesystem::path& sysfs);   ///< powercap.cpp: Intel, AMD, SCMI
std::vector<Found> find_perf_power(const std::filesystem::path& sysfs); ///< perf_power.cpp
std::vector<Found> find_hwmon(const std::filesystem::path& sysfs);      ///< hwmon.cpp: xgene, SCMI, ACPI, ...
/// declared.cpp: "95:source of that figure"; refuses one without a source.
std::unique_ptr<Source> declared(const std::string& text);
/// redfish.cpp: "https://bmc[:port]". User and password come from a file named by
/// WATTPROOF_REDFISH_CREDENTIALS (one line "user:password") or from WATTPROOF_REDFISH_USER and
/// WATTPROOF_REDFISH_PASSWORD; a certificate authority of one's own from WATTPROOF_REDFISH_CA. Refuses an
/// address that is none.
std::unique_ptr<Source> redfish(const std::string& url);
/// ipmi.cpp: "" for this machine's own BMC, or "lan://host[:port]" with WATTPROOF_IPMI_CREDENTIALS, or
/// WATTPROOF_IPMI_USER and WATTPROOF_IPMI_PASSWORD.
Found find_ipmi(const std::string& address);

} // namespace perf::energy
