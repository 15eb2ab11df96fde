#include "commands.hpp"
#include "select.hpp"
#include <memory>

namespace perf {

void add_list(CLI::App& app, Exit&) {
    struct Options {
        Format format = Format::table;
        std::string kernel = ".*", variant = ".*";
    };
    auto* command =
        app.add_subcommand("list", "List every kernel and variant, and why one does not run here");
    const auto options = std::make_shared<Options>();
    add_format(*command, options->format, {"table", "csv", "json"});
    command->add_option("--kernel", options->kernel, "only kernels whose name matches")->type_name("REGEX");
    command->add_option("--variant", options->variant, "only variants whose name matches")
        ->type_name("REGEX");
    command->callback([options] {
        Table table{.headings = {{"family"},
                                 {"kernel"},
                                 {"variant"},
                                 {"kind"},
                                 {"needs", false, true},
                                 {"runnable", false, true},
                                 {"note", false, true}},
                    .rows = {}};
        for (const Selected& s : select(options->kernel, options->variant))
            for (const kernels::Variant* v : s.variants) {
                const std::string reason = why_not(*v), needs = isa::names(v->needs);
                table.rows.push_back({std::string(s.kernel->family), std::string(s.kernel->name),
                                      std::string(v->name), std::string(name(kind(*v))),
                                      needs.empty() ? "-" : needs, reason.empty() ? "yes" : reason,
                                      v->run ? std::string(v->note) : "-"});
            }
        fmt::print("{}", table.text(options->format));
    });
}

} // namespace perf
