#include "report.hpp"
#include "bundle.hpp"
#include "error.hpp"
#include "kernels/kernel.hpp"
#include "machines.hpp"
#include "text.hpp"
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <openssl/evp.h>
#include <zlib.h>

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

/// The bundle as it is; refuses what is none.
[[maybe_unused]] Json bundle_json(const std::filesystem::path& path) {
    const Json manifest = read_manifest(path);
    const std::filesystem::path samples = samples_file(path);
    std::ifstream file = open_file(samples);
    for (SampleReader rows(file, samples.string()); rows.next();) {
    } // each is looked at, none is kept
    return {{"name", bundle_name(path)},
            {"machine", manifest.is_null() ? Json::object() : manifest},
            {"samples", slurp(samples)}};
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

/// A text that is no UTF-8 is shown with replacements.
[[maybe_unused]] std::string text(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The document as it stands in the page: compressed, as rows are much alike and a browser reads a small page
/// sooner, and in Base64, so that no name in the data can close the script element.
class [[maybe_unused]] Packed {
public:
    Packed() {
        constexpr int gzip = 16 + MAX_WBITS, level = 6, memory = 8;
        if (deflateInit2(&stream_, level, Z_DEFLATED, gzip, memory, Z_DEFAULT_STRATEGY) != Z_OK)
            refuse("no memory to compress the report");
    }
    Packed(const Packed&) = delete;
    Packed& operator=(const Packed&) = delete;
    ~Packed() { deflateEnd(&stream_); }

    void add(std::string_view text) {
        size_ += text.size();
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
        stream_.avail_in = uInt(text.size());
        drain(Z_NO_FLUSH);
    }

    /// Of what was added.
    std::uintmax_t size() const { return size_; }

    std::string base64() {
        stream_.avail_in = 0;
        drain(Z_FINISH);
        std::string letters(4 * ((bytes_.size() + 2) / 3) + 1, '\0'); // and the byte 0 that it ends with
        letters.resize(std::size_t(EVP_EncodeBlock(reinterpret_cast<unsigned char*>(letters.data()),
                                                   reinterpret_cast<const unsigned char*>(bytes_.data()),
                                                   int(bytes_.size()))));
        return letters;
    }

private:
    void drain(int flush) {
        std::array<Bytef, 1 << 16> part;
        do {
            stream_.next_out = part.data();
            stream_.avail_out = uInt(part.size());
            deflate(&stream_, flush);
            bytes_.append(reinterpret_cast<const char*>(part.data()), part.size() - stream_.avail_out);
        } while (stream_.avail_out == 0);
    }

    z_stream stream_{};
    std::string bytes_;
    std::uintmax_t size_ = 0;
};

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
                  [[maybe_unused]] const std::vector<std::filesystem::path>& claims,
                  [[maybe_unused]] const std::filesystem::path& declared) {
    if (const std::string reason = no_report(); !reason.empty()) refuse("{}", reason);
#ifdef WATTPROOF_REPORT_PAGE
    constexpr std::string_view placeholder = "\"WATTPROOF_DATA\"";
    const std::string_view empty(wattproof_page, wattproof_page_end);
    const auto at = empty.find(placeholder);
    if (at == empty.npos) refuse("the report page of this build has no place for data: build it again");
    Json document{{"version", 2},
                  {"generated", utc_now()},
                  {"claims", claims_json(claims)},
                  {"kernels", kernels_json()}};
    if (!declared.empty()) {
        read_machines(declared); // the page reads the text itself, as one that is dropped onto it
        document["declared"] = slurp(declared);
    }
    // The bundles follow one by one: those of a fleet together would take their size several times.
    Packed packed;
    std::string begin = text(document);
    begin.back() = ',';
    packed.add(begin + "\"bundles\":[");
    for (const auto& bundle : bundles) {
        if (&bundle != &bundles.front()) packed.add(",");
        packed.add(text(bundle_json(bundle)));
        if (packed.size() > most)
            refuse("{} would hold more than the {} MiB that a browser opens: report fewer bundles, or use "
                   "compare",
                   path.string(), most >> 20);
    }
    packed.add("]}");
    std::string page(empty);
    page.replace(at, placeholder.size(), '"' + packed.base64() + '"');
    std::ofstream file(path, std::ios::binary);
    if (!(file << page) || !file.flush()) refuse("cannot write {}: {}", path.string(), std::strerror(errno));
#endif
}

} // namespace perf
