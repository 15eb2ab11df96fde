#include "commands.hpp"
#include "predict.hpp"
#include "select.hpp"
#include <memory>

namespace perf {
namespace {

Table variants(const std::string& kernel, const std::string& variant) {
    Table table{.headings = {{"family"},
                             {"kernel"},
                             {"variant"},
                             {"kind"},
                             {"needs", false, true},
                             {"runnable", false, true},
                             {"note", false, true}},
                .rows = {}};
    for (const Selected& s : select(kernel, variant))
        for (const kernels::Variant* v : s.variants) {
            const std::string reason = why_not(*v), needs = isa::names(v->needs);
            table.rows.push_back({std::string(s.kernel->family), std::string(s.kernel->name),
                                  std::string(v->name), std::string(name(kind(*v))),
                                  needs.empty() ? "-" : needs, reason.empty() ? "yes" : reason,
                                  v->run ? std::string(v->note) : "-"});
        }
    return table;
}

/// What is written for which processor, whatever this one is; "-" is a gap.
Table matrix(const std::string& kernel, const std::string& variant) {
    Table table{.headings = {{"kernel"},
                             {"scalar"},
                             {"neon", false, true},
                             {"sve", false, true},
                             {"x86", false, true},
                             {"peer", false, true}},
                .rows = {}};
    const std::regex wanted = pattern("--variant", variant);
    const auto begins = [](std::string_view prefix) {
        return [=](std::string_view name) { return name.starts_with(prefix); };
    };
    for (const Selected& s : select(kernel, ".*")) {
        const auto names_of = [&](auto belongs) {
            std::string names;
            const auto add = [&](std::string_view name) {
                if (belongs(name) && matches(name, wanted))
                    names.append(names.empty() ? "" : " ").append(name);
            };
            for (const kernels::Variant* v : s.variants)
                if (begins("scalar")(v->name) ? kind(*v) == kernels::Kind::native
                                              : kind(*v) == kernels::Kind::peer)
                    add(v->name);
            for (const SourceFile& source : sources())
                if (source.kernel == s.kernel->name) add(source.variant);
            return names.empty() ? "-" : names;
        };
        std::string sve = names_of(begins("sve"));
        if (sve == "-" && !s.kernel->no_sve.empty()) sve = fmt::format("none ({})", s.kernel->no_sve);
        table.rows.push_back({std::string(s.kernel->name), names_of(begins("scalar")),
                              names_of(begins("neon")), sve, names_of([&](std::string_view name) {
                                  return name.starts_with("sse") || name.starts_with("avx");
                              }),
                              names_of(begins("peer."))});
    }
    return table;
}

} // namespace

void add_list(CLI::App& app, Exit&) {
    struct Options {
        Format format = Format::table;
        std::string kernel = ".*", variant = ".*";
        bool matrix = false;
    };
    auto* command =
        app.add_subcommand("list", "List every kernel and variant, and why one does not run here");
    const auto options = std::make_shared<Options>();
    add_format(*command, options->format, {"table", "csv", "json", "markdown"});
    command->add_option("--kernel", options->kernel, "only kernels whose name matches")->type_name("REGEX");
    command->add_option("--variant", options->variant, "only variants whose name matches")
        ->type_name("REGEX");
    command->add_flag("--matrix", options->matrix, "what is written for which processor, a row a kernel");
    command->callback([options] {
        const Table table = (options->matrix ? matrix : variants)(options->kernel, options->variant);
        fmt::print("{}", table.text(options->format));
    });
}

} // namespace perf
