#include "predict_check.hpp"
#include "error.hpp"
#include "groups.hpp"
#include "kernels/kernel.hpp"
#include "stats.hpp"
#include <algorithm>
#include <fmt/ranges.h>

namespace perf {
namespace {

/// The number of a manifest at a place, decimal or hexadecimal; 0 where there is none.
std::uint64_t number(const nlohmann::ordered_json& manifest, const char* place) {
    const nlohmann::ordered_json::json_pointer at(place);
    const auto text = manifest.contains(at) ? manifest.at(at) : nlohmann::ordered_json();
    return text.is_string() ? std::stoull(text.get<std::string>(), nullptr, 0) : 0;
}

/// The core by its file in perf/groups: "zen4"; "generic" where none is for it.
std::string core_of(const nlohmann::ordered_json& manifest) {
    Processor processor{.implementer = number(manifest, "/midr/implementer"),
                        .part = number(manifest, "/midr/part")};
    processor.family = number(manifest, "/cpuid/family");
    processor.model = number(manifest, "/cpuid/model");
    if (processor.family) processor.vendor = manifest.at("cpuid").value("vendor", "");
    const std::string file = groups_for(processor).file;
    return file.substr(0, file.find('.'));
}

/// Cycles of one thread for a byte, as they were counted, or else by the clock.
double cycles_per_byte(const Sample& s) {
    return s.cycles ? *s.cycles / double(*s.bytes) : s.seconds_per_byte() * *s.ghz * 1e9;
}

/// The input that a loop is held against: that of its name, else the first one that the kernel names and the
/// bundle has, else any.
std::string input_of(const Sample& loop, const std::vector<const Sample*>& rows) {
    std::vector<std::string_view> wanted{loop.input};
    const auto all = kernels::all();
    const auto kernel = std::ranges::find(all, loop.kernel, &kernels::Kernel::name);
    if (kernel != all.end())
        for (const kernels::Input& input : (*kernel)->inputs) wanted.push_back(input.name);
    for (const std::string_view name : wanted)
        if (std::ranges::any_of(rows, [&](const Sample* row) { return row->input == name; }))
            return std::string(name);
    return rows.front()->input;
}

} // namespace

std::vector<Checked> check_predictions(const std::vector<Sample>& predicted, const Bundle& measured) {
    const std::string core = core_of(measured.manifest);
    std::vector<Checked> list;
    bool known = false;
    for (const Sample& p : predicted) {
        if (p.core != core || p.status != "ok") continue;
        known = true;
        std::vector<const Sample*> rows;
        for (const Sample& m : measured.samples)
            if (m.evidence == "measured" && m.ok() && m.bytes && !m.load && (m.cycles || m.ghz) &&
                m.threads == 1 && m.size == checked_size && m.kernel == p.kernel && m.variant == p.variant)
                rows.push_back(&m);
        if (rows.empty()) continue;
        const std::string input = input_of(p, rows);
        std::vector<double> values;
        for (const Sample* m : rows)
            if (m->input == input) values.push_back(cycles_per_byte(*m));
        list.push_back({.kernel = p.kernel,
                        .variant = p.variant,
                        .loop = p.input,
                        .input = input,
                        .measured = stats::median(values),
                        .predicted = *p.cycles / double(*p.bytes)});
    }
    if (!known) refuse("--check {}: nothing was predicted for its core, {}", measured.name, core);
    if (list.empty())
        refuse("--check {}: it has no variant with a prediction on one thread at {} KiB", measured.name,
               checked_size / 1024);
    return list;
}

} // namespace perf
