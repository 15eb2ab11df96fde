#include "report.hpp"
#include "ceilings.hpp"
#include "error.hpp"
#include "summary.hpp"
#include "text.hpp"
#include <cerrno>
#include <cmath>
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

Json median_or_null(const std::vector<double>& values) {
    return values.empty() ? Json() : Json(stats::median(values));
}

Json cell_json(const Cell& c) {
    const bool timed = !c.seconds_per_byte.empty();
    const stats::Interval gbps = timed ? c.gbps() : stats::Interval{};
    const auto known = [&](double value) { return timed ? Json(value) : Json(); };
    return {{"kernel", c.kernel},
            {"family", c.family},
            {"variant", c.variant},
            {"kind", c.kind},
            {"input", c.input},
            {"size", c.size},
            {"vl", c.vl ? Json(*c.vl) : Json()},
            {"threads", c.threads},
            {"n", c.costs().size()},
            {"gbps", known(gbps.value)},
            {"gbps_low", known(gbps.low)},
            {"gbps_high", known(gbps.high)},
            {"ns", median_or_null(c.ns_per_op)},
            {"cycles_per_byte", median_or_null(c.cycles_per_byte)},
            {"instructions_per_byte", median_or_null(c.instructions_per_byte)},
            {"ipc", median_or_null(c.ipc)},
            {"ghz", median_or_null(c.ghz)},
            {"energy_nj_per_byte", median_or_null(c.nj_per_byte)},
            {"energy_boundary", c.boundary.empty() ? Json() : Json(c.boundary)}};
}

[[maybe_unused]] Json bundle_json(const Bundle& bundle) {
    auto all = cells(bundle.samples);
    std::erase_if(all, [](const Cell& c) { return c.seconds_per_byte.empty() && !c.counted(); });
    if (all.empty() && !cells(bundle.samples).empty())
        refuse("{} holds only programs, and the page shows kernels: use compare", bundle.name);
    Json cells_list = Json::array(), ratios = Json::array(), skips = Json::array();
    for (const Cell& c : all)
        if (c.family != ceiling_family) cells_list.push_back(cell_json(c));
    for (const Comparison& c : against_peers(all))
        ratios.push_back({{"kernel", c.ours->kernel},
                          {"input", c.ours->input},
                          {"size", c.ours->size},
                          {"variant", c.ours->variant},
                          {"peer", c.other->variant},
                          {"ratio", c.ratio.value},
                          {"low", c.ratio.low},
                          {"high", c.ratio.high}});
    for (const Skipped& s : skipped(bundle.samples))
        skips.push_back({{"kernel", s.kernel},
                         {"variant", s.variant},
                         {"status", s.status},
                         {"reason", s.reason},
                         {"rows", s.rows}});
    return {{"name", bundle.name},
            {"machine", bundle.manifest.is_null() ? Json::object() : bundle.manifest},
            {"evidence", bundle.samples.empty() ? "measured" : bundle.samples.front().evidence},
            {"cells", std::move(cells_list)},
            {"ratios", std::move(ratios)},
            {"skipped", std::move(skips)}};
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
                  [[maybe_unused]] const std::filesystem::path& path) {
    if (const std::string reason = no_report(); !reason.empty()) refuse("{}", reason);
#ifdef WATTPROOF_REPORT_PAGE
    Json document{{"version", 1}, {"generated", utc_now()}, {"bundles", Json::array()}};
    for (const auto& folder : bundles) document["bundles"].push_back(bundle_json(read_bundle(folder)));
    // No name in the data can close the script element. A text that is no UTF-8 is shown with replacements.
    const std::string dumped = document.dump(-1, ' ', true, Json::error_handler_t::replace);
    std::string data;
    for (const char c : dumped) c == '<' ? data += "\\u003c" : data += c;
    constexpr std::string_view placeholder = "\"WATTPROOF_DATA\"";
    std::string page(wattproof_page, wattproof_page_end);
    const auto at = page.find(placeholder);
    if (at == page.npos) refuse("the report page of this build has no place for data: build it again");
    page.replace(at, placeholder.size(), data);
    std::ofstream file(path, std::ios::binary);
    if (!(file << page) || !file.flush()) refuse("cannot write {}: {}", path.string(), std::strerror(errno));
#endif
}

} // namespace perf
