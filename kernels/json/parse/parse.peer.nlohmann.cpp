// nlohmann's DOM parser: a tree on the heap, made and freed in each call. Its code has names of its own here,
// as it is compiled without exceptions, and with them elsewhere. The output is one word that tells how many
// elements or members the value has.
#define NLOHMANN_JSON_NAMESPACE_NO_VERSION 1
#include "kernels/variant.hpp"
#include <nlohmann/json.hpp>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    constexpr std::string_view mark = "\xef\xbb\xbf"; // it would skip it
    if (in.size() >= mark.size() && std::memcmp(in.data(), mark.data(), mark.size()) == 0)
        return kernels::rejected;
    const char* const text = reinterpret_cast<const char*>(in.data());
    const auto value = nlohmann::json::parse(text, text + in.size(), nullptr, false);
    if (value.is_discarded()) return kernels::rejected;
    const std::uint64_t word = value.size() | std::uint64_t{'N'} << 56;
    std::memcpy(out.data(), &word, sizeof word);
    return sizeof word;
}

} // namespace

VARIANT(.run = run, .note = "nlohmann-json " PEER_VERSION ": json::parse, a tree on the heap");
