#include "share.hpp"
#include "ceilings.hpp"
#include "error.hpp"
#include "text.hpp"
#include <algorithm>
#include <map>

namespace perf {
namespace {

/// A ceiling as seconds a byte of one thread, one value a repetition.
struct Bound {
    std::string name;
    std::vector<double> seconds_per_byte;
    double median() const { return stats::median(seconds_per_byte); }
};

/// The fastest form of a unit; null: it was not measured.
const Cell* best(const std::vector<Cell>& ceilings, std::string_view unit, std::string_view input,
                 std::uint64_t threads) {
    const Cell* found = nullptr;
    for (const Cell& c : ceilings)
        if (c.family == ceiling_family && c.kernel == unit && c.input == input && c.threads == threads &&
            (!found || stats::median(c.seconds_per_byte) < stats::median(found->seconds_per_byte)))
            found = &c;
    return found;
}

/// The bandwidth of the first level that holds `bytes`: a cache is twice what its loads streamed over.
const Cell* memory(const std::vector<Cell>& ceilings, bool writes, std::uint64_t bytes,
                   std::uint64_t threads) {
    for (const std::string_view level : {"L1", "L2", "LLC", "DRAM"}) {
        const Cell* load = best(ceilings, "load", level, threads);
        if (load && (level == "DRAM" || bytes <= 2 * load->size))
            return writes ? best(ceilings, "copy", level, threads) : load;
    }
    return nullptr;
}

/// All units that can do the work, side by side: their rates add up.
Bound units(std::span<const kernels::Need> needs, const std::vector<Cell>& ceilings, std::uint64_t threads) {
    Bound bound;
    std::vector<double> rates;
    for (const kernels::Need& need : needs)
        if (const Cell* unit = best(ceilings, need.unit, "registers", threads)) {
            bound.name += (bound.name.empty() ? "" : " + ") + std::string(need.unit);
            const std::size_t repetitions = rates.empty()
                                                ? unit->seconds_per_byte.size()
                                                : std::min(rates.size(), unit->seconds_per_byte.size());
            rates.resize(repetitions);
            for (std::size_t i = 0; i < repetitions; ++i)
                rates[i] += 1 / (unit->seconds_per_byte[i] * need.bytes);
        }
    for (const double rate : rates) bound.seconds_per_byte.push_back(1 / rate);
    return bound;
}

nlohmann::ordered_json identity(const nlohmann::ordered_json& manifest) {
    auto cpuid = manifest.value("cpuid", nlohmann::ordered_json());
    if (cpuid.is_object()) cpuid.erase("microcode");
    return {manifest.value("processor", ""), manifest.value("midr", nlohmann::ordered_json()), cpuid};
}

} // namespace

Share share(const Cell& cell, const kernels::Kernel* kernel, const std::vector<Cell>& ceilings) {
    Share share{.cell = &cell, .ceiling = {}, .absent = {}};
    if (!kernel) {
        share.absent = "this build has no such kernel";
        return share;
    }
    const Cell* stream = memory(ceilings, kernel->writes, cell.size * (kernel->writes ? 2 : 1), cell.threads);
    if (!stream) {
        share.absent = fmt::format("no ceiling of memory with {} threads: wattproof ceilings --threads {}",
                                   cell.threads, cell.threads);
        return share;
    }
    Bound lowest{stream->kernel + " " + stream->input, stream->seconds_per_byte};
    if (Bound bound = units(kernel->needs, ceilings, cell.threads);
        !bound.seconds_per_byte.empty() && bound.median() > lowest.median())
        lowest = std::move(bound);
    share.ceiling = lowest.name;
    share.gbps = double(cell.threads) * 1e-9 / lowest.median();
    share.share = stats::ratio_interval(lowest.seconds_per_byte, cell.seconds_per_byte);
    return share;
}

std::vector<Share> shares(const Results& run, const std::vector<Cell>& all, const Results& ceilings) {
    for (const Results* bundle : {&run, &ceilings})
        if (bundle->manifest.is_null())
            refuse("{} has no machine.json: a share needs to know that both are of one processor",
                   bundle->name);
    if (identity(run.manifest) != identity(ceilings.manifest))
        refuse("{} is of the processor {}, but {} of {}: measure the ceilings on the machine of the run",
               run.name, identity(run.manifest).dump(), ceilings.name, identity(ceilings.manifest).dump());
    constexpr auto shared = "/run/copies_share_cores";
    if (const nlohmann::ordered_json::json_pointer at(shared);
        run.manifest.value(at, false) != ceilings.manifest.value(at, false))
        refuse("the copies of {} share cores, those of {} do not: measure both by run --ceilings", run.name,
               ceilings.name);
    if (std::ranges::any_of(all, &Cell::counted))
        refuse("{} holds counts, and a share needs speeds", run.name);
    const auto& limits = ceilings.cells;
    if (std::ranges::find(limits, ceiling_family, &Cell::family) == limits.end())
        refuse("{} holds no ceilings: measure them by wattproof ceilings, or by run --ceilings",
               ceilings.name);
    std::map<std::string_view, const kernels::Kernel*> table;
    for (const kernels::Kernel* k : kernels::all()) table[k->name] = k;
    std::vector<Share> list;
    for (const Cell& c : all)
        if (c.family != ceiling_family) {
            const auto kernel = table.find(c.kernel);
            list.push_back(share(c, kernel == table.end() ? nullptr : kernel->second, limits));
        }
    return list;
}

Table share_table(const std::vector<Share>& list, const std::vector<Cell>& all, Format format) {
    const bool people = for_people(format);
    Table table{.headings = {{"kernel"},
                             {"input"},
                             {"size", true},
                             {"threads", true},
                             {"variant"},
                             {"gbps", true},
                             {"ceiling", true},
                             {"ceiling_name"},
                             {"share", true},
                             {"low", true},
                             {"high", true},
                             {"reason"}},
                .rows = {}};
    for (const Share& s : list) {
        const Cell& c = *s.cell;
        if (people && fastest(all, c, "native") != &c && fastest(all, c, "peer") != &c) continue;
        const bool there = s.absent.empty();
        const auto number = [&](double v) {
            return !there ? "NA" : people ? fmt::format("{:.3g}", v) : fmt::format("{:.6g}", v);
        };
        table.rows.push_back({c.kernel, c.input, people ? size_text(c.size) : fmt::format("{}", c.size),
                              fmt::format("{}", c.threads), c.variant,
                              fmt::format("{:.{}g}", c.gbps().value, people ? 3 : 6), number(s.gbps),
                              there ? s.ceiling : "NA", number(s.share.value), number(s.share.low),
                              number(s.share.high), there ? "-" : s.absent});
    }
    return table;
}

} // namespace perf
