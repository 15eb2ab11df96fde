#include "plan.hpp"
#include "interrupt.hpp"
#include "progress.hpp"
#include "text.hpp"
#include <fmt/format.h>

namespace perf {
namespace {

constexpr std::uint64_t load_size = std::uint64_t{64} * 1024; ///< under load, unless the user names sizes

} // namespace

std::string Untimed::text() const {
    return fmt::format("{} {} on {}, {}: {}", kernel.name, variant.name, source.name, size_text(size),
                       reason);
}

Sample blank_row(const kernels::Kernel& kernel, const kernels::Variant& variant, const Source& source,
                 std::uint64_t size) {
    const unsigned vl = isa::vector_length();
    return {.run = {},
            .time = utc_now(),
            .family = std::string(kernel.family),
            .kernel = std::string(kernel.name),
            .variant = std::string(variant.name),
            .kind = std::string(name(kind(variant))),
            .input = source.name,
            .size = size,
            .vl = vl ? std::optional<std::uint64_t>(vl) : std::nullopt};
}

Plan::Plan(const RunOptions& options, const Suite& suite, std::uint64_t repetitions)
    : options_(options), suite_(suite), repetitions_(repetitions),
      selected_(select(options.kernel, options.variant)) {
    for (const Selected& s : selected_) {
        auto& sources = sources_.emplace_back();
        const auto add = [&](Source source) {
            sources.push_back(std::make_shared<const Source>(std::move(source)));
        };
        if (!options.input.empty())
            add(own_file(options.input, *s.kernel));
        else
            for (const kernels::Input& input : s.kernel->inputs) add(packaged(input));
    }
}

std::vector<std::uint64_t> Plan::sizes(const Source& source, bool first) const {
    if (!options_.sizes.empty()) return options_.sizes;
    if (!options_.input.empty()) return {source.own.size()};
    if (!options_.load.empty()) return std::vector(first ? 1 : 0, load_size);
    if (!first && suite_.side_size) return {suite_.side_size};
    return suite_.sizes;
}

bool Plan::only_aside(const kernels::Variant& variant, std::uint64_t size) const {
    const kernels::Kind k = kind(variant);
    return suite_.side_size && size != suite_.side_size && options_.sizes.empty() && options_.input.empty() &&
           (k == kernels::Kind::translated || k == kernels::Kind::compiler);
}

std::vector<Job> Plan::jobs(const std::function<void(const Untimed&)>& untimed) {
    Progress progress("verify");
    std::vector<Job> all;
    double total = 0, done = 0;
    for (const Selected& s : selected_) total += double(s.variants.size());
    for (std::size_t k = 0; k < selected_.size(); ++k) {
        for (const auto& source : sources_[k])
            for (const std::uint64_t size : sizes(*source, source == sources_[k].front())) {
                if (OnInterrupt::asked()) return all;
                progress.show(
                    done, total,
                    fmt::format("{} {}, {}", selected_[k].kernel->name, source->name, size_text(size)));
                add_place(selected_[k], source, size, untimed, all);
            }
        done += double(selected_[k].variants.size());
    }
    return all;
}

void Plan::add_place(const Selected& selected, const std::shared_ptr<const Source>& source,
                     std::uint64_t size, const std::function<void(const Untimed&)>& untimed,
                     std::vector<Job>& jobs) {
    const kernels::Kernel& kernel = *selected.kernel;
    const auto leave_out = [&](const kernels::Variant& v, const char* status, const std::string& reason) {
        untimed({.kernel = kernel,
                 .variant = v,
                 .source = *source,
                 .size = size,
                 .status = status,
                 .reason = reason});
    };
    const auto leave_out_all = [&](const std::string& reason) {
        for (const auto* v : selected.variants) leave_out(*v, "skipped", reason);
    };
    if (!source->absent.empty()) return leave_out_all(source->absent);
    auto place = std::make_shared<Place>(Place{.kernel = &kernel,
                                               .source = source,
                                               .size = size,
                                               .in = data(*source, kernel, size, options_.seed),
                                               .expected = {}});
    place->expected = expect(kernel, source->param(), place->in, place->room());
    if (place->expected.length == kernels::rejected) return leave_out_all("scalar rejects this input");
    for (const auto* v : selected.variants) {
        if (only_aside(*v, size)) continue;
        if (const std::string reason = why_not(*v); !reason.empty()) {
            leave_out(*v, "skipped", reason);
            continue;
        }
        // By what a byte took in the last place: sizes rise, and a slow variant is not run even once too
        // often.
        double& per_byte = seconds_per_byte_[v];
        const auto too_slow = [&](double call) {
            return suite_.budget > 0 && call * double(repetitions_) > suite_.budget / 20;
        };
        const std::string slow =
            fmt::format("too slow for the suite {} at this size; another suite times it", suite_.name);
        if (too_slow(per_byte * double(size))) {
            leave_out(*v, "skipped", slow);
            continue;
        }
        if (const std::string how = differs(kernel, *v, source->param(), place->in, place->expected);
            !how.empty()) {
            leave_out(*v, "failed", how);
            continue;
        }
        Job job{.place = place, .variant = v};
        look_at(job);
        per_byte = job.call / double(size);
        if (too_slow(job.call))
            leave_out(*v, "skipped", slow);
        else
            jobs.push_back(std::move(job));
    }
}

} // namespace perf
