// The power that a BMC shows by Redfish: DMTF DSP0266 (protocol), DSP0268 (schemas Chassis,
// EnvironmentMetrics, Power).
#include "../error.hpp"
#include "credentials.hpp"
#include "source.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <curl/curl.h>
#include <nlohmann/json.hpp>
#include <optional>

namespace perf::energy {
namespace {

using nlohmann::json;

constexpr long timeout_ms = 4000;               ///< of one request, from its name look-up to its last byte
constexpr std::size_t largest_answer = 4 << 20; ///< bytes

/// The BMC answers, but not with what was asked for.
struct BadAnswer : Fault {
    using Fault::Fault;
};

/// "https://host[:port]" of an address; refuses another scheme, a path, and credentials, which it does not
/// repeat.
std::string base_of(const std::string& address) {
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url(curl_url(), curl_url_cleanup);
    const auto part = [&](CURLUPart what) -> std::string {
        char* text = nullptr;
        if (curl_url_get(url.get(), what, &text, 0) != CURLUE_OK) return {};
        const std::unique_ptr<char, decltype(&curl_free)> owned(text, curl_free);
        return text;
    };
    if (address.find('@') != address.npos)
        refuse("redfish: no credentials in the address: put them into a file and name it by "
               "WATTPROOF_REDFISH_CREDENTIALS");
    if (curl_url_set(url.get(), CURLUPART_URL, address.c_str(), 0) != CURLUE_OK ||
        part(CURLUPART_SCHEME) != "https" || part(CURLUPART_PATH) != "/" || !part(CURLUPART_QUERY).empty() ||
        !part(CURLUPART_FRAGMENT).empty())
        refuse("redfish: '{}' is no address of a BMC: https://host or https://host:port", address);
    const std::string port = part(CURLUPART_PORT);
    return "https://" + part(CURLUPART_HOST) + (port.empty() ? "" : ":" + port);
}

std::size_t append(const char* data, std::size_t, std::size_t size, void* to) {
    auto& text = *static_cast<std::string*>(to);
    if (text.size() + size > largest_answer) return 0; // curl takes it as an error
    text.append(data, size);
    return size;
}

/// One connection, kept open between requests.
class Bmc {
public:
    explicit Bmc(std::string address)
        : base_(std::move(address)), curl_(curl_easy_init(), curl_easy_cleanup) {
        if (!curl_) throw Fault("redfish: libcurl does not start");
        set(CURLOPT_PROTOCOLS_STR, "https");
        set(CURLOPT_REDIR_PROTOCOLS_STR, "https");
        set(CURLOPT_FOLLOWLOCATION,
            1L); // to a name with a / at its end; another host is not given credentials
        set(CURLOPT_MAXREDIRS, 3L);
        set(CURLOPT_PROXY, ""); // a BMC is reached directly
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_TIMEOUT_MS, timeout_ms);
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        set(CURLOPT_ERRORBUFFER, error_.data());
        set(CURLOPT_WRITEFUNCTION, append);
        set(CURLOPT_USERAGENT, "wattproof");
        if (const char* ca = std::getenv("WATTPROOF_REDFISH_CA")) set(CURLOPT_CAINFO, ca);
        if (const auto login = credentials("WATTPROOF_REDFISH")) {
            set(CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
            set(CURLOPT_USERNAME, login->user.c_str());
            set(CURLOPT_PASSWORD, login->password.c_str());
        }
    }
    Bmc(const Bmc&) = delete; // curl holds the address of error_
    Bmc& operator=(const Bmc&) = delete;

    const std::string& base() const { return base_; }

    json get(const std::string& path) {
        // Anything else could make another host of the address.
        if (!path.starts_with('/')) throw BadAnswer(text(path, "is no path of the BMC"));
        std::string body;
        set(CURLOPT_URL, (base_ + path).c_str());
        set(CURLOPT_WRITEDATA, &body);
        error_[0] = '\0';
        const CURLcode code = curl_easy_perform(curl_.get());
        if (code != CURLE_OK) throw Fault(text(path, trouble(code)));
        long status = 0;
        curl_easy_getinfo(curl_.get(), CURLINFO_RESPONSE_CODE, &status);
        if (status == 401 || status == 403)
            throw BadAnswer(text(path, fmt::format("HTTP {}: the BMC does not accept the credentials: see "
                                                   "WATTPROOF_REDFISH_CREDENTIALS",
                                                   status)));
        if (status != 200) throw BadAnswer(text(path, fmt::format("HTTP {}", status)));
        json answer = json::parse(body, nullptr, false);
        if (answer.is_discarded()) throw BadAnswer(text(path, "the answer is no JSON"));
        return answer;
    }

    std::string text(const std::string& path, const std::string& what) const {
        return "redfish: " + base_ + path + ": " + what;
    }

private:
    template <class Value>
    void set(CURLoption option, Value value) {
        if (curl_easy_setopt(curl_.get(), option, value) != CURLE_OK)
            throw Fault("redfish: this libcurl lacks an option that TLS with a BMC needs");
    }

    std::string trouble(CURLcode code) const {
        std::string detail = error_[0] == '\0' ? curl_easy_strerror(code) : error_.data();
        if (code == CURLE_OPERATION_TIMEDOUT)
            return fmt::format("no answer within {} s", double(timeout_ms) / 1000);
        if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE)
            return "TLS: " + detail + "; name the BMC's certificate authority by WATTPROOF_REDFISH_CA";
        return detail;
    }

    std::string base_;
    std::array<char, CURL_ERROR_SIZE> error_{};
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl_;
};

/// Where the number stands: a resource, and the place in it.
struct Place {
    std::string path;
    json::json_pointer pointer;
};

const json* find(const json& document, const json::json_pointer& pointer) {
    return document.contains(pointer) ? &document.at(pointer) : nullptr;
}

std::string link(const json& document, const char* to) {
    const json* id = find(document, json::json_pointer(to) / "@odata.id");
    return id != nullptr && id->is_string() ? id->get<std::string>() : "";
}

/// A node that answers draws something: 0 is what a BMC shows that does not measure.
std::optional<double> watts(const json& document, const json::json_pointer& pointer) {
    const json* number = find(document, pointer);
    if (number == nullptr || !number->is_number()) return {};
    const auto value = number->get<double>();
    return std::isfinite(value) && value > 0 ? std::optional(value) : std::nullopt;
}

/// Chassis that are a part of a node, or many nodes: their power is not a node's.
bool is_node(const json& chassis) {
    constexpr std::array<std::string_view, 13> others{
        "Card", "Cartridge", "Component", "Expansion",  "IPBasedDrive",     "Module", "Pod",
        "Rack", "RackGroup", "Row",       "PowerStrip", "StorageEnclosure", "Zone"};
    const auto type = chassis.find("ChassisType");
    return type == chassis.end() || !type->is_string() ||
           std::ranges::find(others, type->get<std::string>()) == others.end();
}

/// The first number that one chassis shows.
std::optional<std::pair<Place, double>> look_in(Bmc& bmc, const json& chassis, std::string& trouble) {
    struct Kind {
        const char *link, *list, *number;
    };
    for (const Kind& kind : {Kind{"/EnvironmentMetrics", nullptr, "/PowerWatts/Reading"},
                             Kind{"/Power", "/PowerControl", "/PowerConsumedWatts"}}) {
        const std::string path = link(chassis, kind.link);
        if (path.empty()) continue;
        try {
            const json document = bmc.get(path);
            const auto at = [&](const std::string& pointer) -> std::optional<std::pair<Place, double>> {
                const Place place{path, json::json_pointer(pointer)};
                const auto value = watts(document, place.pointer);
                return value ? std::optional(std::pair(place, *value)) : std::nullopt;
            };
            if (kind.list == nullptr) {
                if (auto found = at(kind.number)) return found;
                continue;
            }
            const json* list = find(document, json::json_pointer(kind.list));
            for (std::size_t i = 0; list != nullptr && list->is_array() && i < list->size(); ++i)
                if (auto found = at(fmt::format("{}/{}{}", kind.list, i, kind.number))) return found;
        } catch (const BadAnswer& answer) {
            trouble = answer.what();
        }
    }
    return {};
}

std::pair<Place, double> look(Bmc& bmc) {
    const std::string collection = "/redfish/v1/Chassis";
    const json list = bmc.get(collection);
    const json* members = find(list, json::json_pointer("/Members"));
    if (members == nullptr || !members->is_array())
        throw BadAnswer(bmc.text(collection, "the answer has no Members"));
    std::string trouble;
    for (const json& member : *members) {
        try {
            const json chassis = bmc.get(link(member, ""));
            if (!chassis.is_object() || !is_node(chassis)) continue;
            if (auto found = look_in(bmc, chassis, trouble)) return *found;
        } catch (const BadAnswer& answer) {
            trouble = answer.what();
        }
    }
    throw BadAnswer(
        !trouble.empty()
            ? trouble
            : bmc.text(collection,
                       "no chassis shows watts by EnvironmentMetrics.PowerWatts or by PowerControl"));
}

/// 1 W, or less where the reading has decimals (at most three: more are a float's).
double resolution(double value) {
    double step = 1;
    while (step > 1e-3 && std::fabs(std::round(value / step) * step - value) > 1e-6) step /= 10;
    return step;
}

class Redfish : public Source {
public:
    Redfish(std::unique_ptr<Bmc> bmc, Place place, double first)
        : Source({.name = "redfish",
                  .boundary = "node-dc",
                  .where = bmc->base() + place.path,
                  .counts = false,
                  .resolution = resolution(first),
                  .period_s = 1,
                  .uncertainty = 0,
                  .declared = {}}),
          bmc_(std::move(bmc)), place_(std::move(place)) {}

    double read() override {
        const auto value = watts(bmc_->get(place_.path), place_.pointer);
        if (!value) throw Fault(bmc_->text(place_.path, "no number at " + place_.pointer.to_string()));
        return *value;
    }

private:
    std::unique_ptr<Bmc> bmc_;
    Place place_;
};

} // namespace

std::unique_ptr<Source> redfish(const std::string& url) {
    auto bmc = std::make_unique<Bmc>(base_of(url));
    const auto [place, first] = look(*bmc);
    return std::make_unique<Redfish>(std::move(bmc), place, first);
}

} // namespace perf::energy
