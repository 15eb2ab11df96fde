#include "sample.hpp"
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace perf {
namespace {

constexpr std::string_view na = "NA";

std::string write(const std::string& text) { return text.empty() ? std::string(na) : text; }
template <class Number>
std::string write(const Number& number) {
    return fmt::format("{}", number);
}
template <class Number>
std::string write(const std::optional<Number>& number) {
    return number ? write(*number) : std::string(na);
}

bool read(std::string& value, std::string_view text) {
    value = text == na ? "" : text;
    return true;
}

template <class Number>
bool read(Number& value, std::string_view text) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return false;
    // A time, a count or an energy is finite and not negative.
    if constexpr (std::is_floating_point_v<Number>) return std::isfinite(value) && value >= 0;
    return true;
}

template <class Number>
bool read(std::optional<Number>& value, std::string_view text) {
    value.reset();
    return text == na || read(value.emplace(), text);
}

template <auto member>
constexpr Column column(std::string_view name, bool later = false) {
    return {name, [](const Sample& s) { return write(s.*member); },
            [](Sample& s, std::string_view text) { return read(s.*member, text); }, later};
}

constexpr bool added = true;

constexpr Column all_columns[]{
    column<&Sample::run>("run"),
    column<&Sample::time>("time"),
    column<&Sample::evidence>("evidence"),
    column<&Sample::family>("family"),
    column<&Sample::kernel>("kernel"),
    column<&Sample::variant>("variant"),
    column<&Sample::kind>("kind"),
    column<&Sample::input>("input"),
    column<&Sample::size>("size"),
    column<&Sample::vl>("vl"),
    column<&Sample::threads>("threads"),
    column<&Sample::load>("load"),
    column<&Sample::repetition>("repetition"),
    column<&Sample::status>("status"),
    column<&Sample::reason>("reason"),
    column<&Sample::seconds>("seconds"),
    column<&Sample::bytes>("bytes"),
    column<&Sample::ops>("ops"),
    column<&Sample::ghz>("ghz"),
    column<&Sample::cycles>("cycles"),
    column<&Sample::instructions>("instructions"),
    column<&Sample::branch_misses>("branch_misses"),
    column<&Sample::cache_misses>("cache_misses"),
    column<&Sample::running>("running"),
    column<&Sample::energy_j>("energy_j"),
    column<&Sample::energy_source>("energy_source"),
    column<&Sample::energy_boundary>("energy_boundary"),
    column<&Sample::energy_uncertainty_j>("energy_uncertainty_j"),
    column<&Sample::ratio>("ratio"),
    column<&Sample::seconds_fastest>("seconds_fastest", added),
    column<&Sample::steal_s>("steal_s", added),
    column<&Sample::waiting_s>("waiting_s", added),
    column<&Sample::switches>("switches", added),
    column<&Sample::drift>("drift", added),
    column<&Sample::load_rate>("load_rate", added),
    column<&Sample::load_achieved>("load_achieved", added),
    column<&Sample::latency_p50_s>("latency_p50_s", added),
    column<&Sample::latency_p99_s>("latency_p99_s", added),
    column<&Sample::batch>("batch", added),
    column<&Sample::counter_group>("counter_group", added),
    column<&Sample::events>("events", added),
    column<&Sample::frontend>("frontend", added),
    column<&Sample::backend>("backend", added),
    column<&Sample::retiring>("retiring", added),
    column<&Sample::bad_speculation>("bad_speculation", added),
    column<&Sample::branch_mpki>("branch_mpki", added),
    column<&Sample::l1d_mpki>("l1d_mpki", added),
    column<&Sample::l2_mpki>("l2_mpki", added),
    column<&Sample::llc_mpki>("llc_mpki", added),
    column<&Sample::simd_share>("simd_share", added),
    column<&Sample::sve_share>("sve_share", added),
    column<&Sample::crypto_share>("crypto_share", added),
    column<&Sample::dram_bytes>("dram_bytes", added),
    column<&Sample::energy_s>("energy_s", added),
    column<&Sample::core>("core", added),
    column<&Sample::bottleneck>("bottleneck", added),
    column<&Sample::pressure>("pressure", added),
    column<&Sample::records>("records", added),
};

} // namespace

std::span<const Column> columns() { return all_columns; }

} // namespace perf
