#include "report.hpp"
#include "bundle.hpp"
#include "error.hpp"
#include "kernels/kernel.hpp"
#include "text.hpp"
#include <cerrno>
#include <cstring>
#include <fstream>

#ifdef WATTPROOF_REPORT_PAGE
// The page as the bundler made it, linked in as it is. Its names are global, because GNU's linker for arm64
// takes two local ones of a section for the same where code reads their addresses from the GOT.
__asm__(".pushsection .rodata\n"
        ".globl wattproof_page, wattproof_page_end\n"
        "wattproof_page: .incbin \"" WATTPROOF_REPORT_PAGE "\"\n"
        "wattproof_page_end: .byte 0\n"
        ".popsection\n");
extern "C" const char wattproof_page[], wattproof_page_end[];
#endif

namespace perf {
namespace {

using Json = nlohmann::ordered_json;

/// The page computes every figure from the rows, and a browser's text has an end: more than this it could not
/// open.
constexpr std::uintmax_t most = std::uintmax_t{256} << 20;

/// The bundle as it is; read_bundle() has refused what is none.
[[maybe_unused]] Json bundle_json(const std::filesystem::path& path) {
    const Bundle bundle = read_bundle(path);
    const bool alone = std::filesystem::is_regular_file(path);
    return {{"name", bundle.name},
            {"machine", bundle.manifest.is_null() ? Json::object() : bundle.manifest},
            {"samples", slurp(alone ? path : path / "samples.csv")}};
}

/// Verdicts as the command claim prints them in JSON: one, or a list of them.
[[maybe_unused]] Json claims_json(const std::vector<std::filesystem::path>& files) {
    Json list = Json::array();
    for (const auto& file : files) {
        const Json read = Json::parse(slurp(file), nullptr, false);
        const Json claims = read.is_array() ? read : Json::array({read});
        for (const Json& claim : claims) {
            if (!claim.is_object() || !claim.contains("verdict"))
                refuse("--claim {}: this is no verdict in JSON: claim --format json writes one",
                       file.string());
            list.push_back(claim);
        }
    }
    return list;
}

/// What a share of a ceiling needs to know of the kernels.
[[maybe_unused]] Json kernels_json() {
    Json list = Json::array();
    for (const kernels::Kernel* k : kernels::all()) {
        Json needs = Json::array();
        for (const kernels::Need& need : k->needs)
            needs.push_back({{"unit", need.unit}, {"bytes", need.bytes}});
        list.push_back({{"name", k->name}, {"writes", k->writes}, {"needs", std::move(needs)}});
    }
    return list;
}

} // namespace

std::string no_report() {
#ifdef WATTPROOF_REPORT_PAGE
    return {};
#else
    return "this build has no report page: Node.js 18 or newer and npm were not found when it was built; "
           "install them "
           "and build again";
#endif
}

void write_report([[maybe_unused]] const std::vector<std::filesystem::path>& bundles,
                  [[maybe_unused]] const std::filesystem::path& path,
                  [[maybe_unused]] const std::vector<std::filesystem::path>& claims) {
    if (const std::string reason = no_report(); !reason.empty()) refuse("{}", reason);
#ifdef WATTPROOF_REPORT_PAGE
    Json document{{"version", 2},
                  {"generated", utc_now()},
                  {"bundles", Json::array()},
                  {"claims", claims_json(claims)},
                  {"kernels", kernels_json()}};
    for (const auto& bundle : bundles) document["bundles"].push_back(bundle_json(bundle));
    // No name in the data can close the script element. A text that is no UTF-8 is shown with replacements.
    const std::string dumped = document.dump(-1, ' ', true, Json::error_handler_t::replace);
    std::string data;
    for (const char c : dumped) c == '<' ? data += "\\u003c" : data += c;
    constexpr std::string_view placeholder = "\"WATTPROOF_DATA\"";
    std::string page(wattproof_page, wattproof_page_end);
    const auto at = page.find(placeholder);
    if (at == page.npos) refuse("the report page of this build has no place for data: build it again");
    page.replace(at, placeholder.size(), data);
    if (page.size() > most)
        refuse("{} would have {} MiB, and a browser opens {}: report fewer bundles, or use compare",
               path.string(), page.size() >> 20, most >> 20);
    std::ofstream file(path, std::ios::binary);
    if (!(file << page) || !file.flush()) refuse("cannot write {}: {}", path.string(), std::strerror(errno));
#endif
}

} // namespace perf
