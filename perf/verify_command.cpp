#include "commands.hpp"
#include "data.hpp"
#include "select.hpp"
#include "verify.hpp"
#include <memory>

namespace perf {
namespace {

/// Empty: right on the known answers and on every input. Else the first thing that is wrong.
std::string wrong(const kernels::Kernel& kernel, const kernels::Variant& variant, std::uint64_t seed) {
    if (std::string how = misses_answer(kernel, variant); !how.empty()) return how;
    for (const kernels::Input& input : kernel.inputs) {
        const Source source = packaged(input);
        if (!source.absent.empty()) continue;
        // Short ones of every length, and one around each size at which code changes its ways.
        std::vector<std::size_t> sizes;
        for (std::size_t size = 0; size <= 300; ++size) sizes.push_back(size);
        for (const std::size_t size : {512u, 1024u, 4096u, 65536u, 1u << 20})
            for (const std::size_t near : {size - 1, size, size + 1}) sizes.push_back(near);
        for (const std::size_t size : sizes) {
            const auto in = data(source, kernel, size, seed);
            const Expected expected =
                expect(kernel, source.param(), in, room(kernel, source.param(), in, size));
            if (const std::string how = differs(kernel, variant, source.param(), in, expected); !how.empty())
                return fmt::format("{}, {} bytes, seed {}: {}", input.name, size, seed, how);
        }
    }
    return {};
}

} // namespace

void add_verify(CLI::App& app, Exit& exit) {
    struct Options {
        std::string kernel = ".*", variant = ".*";
        std::uint64_t seed = 1;
    };
    auto* command =
        app.add_subcommand("verify", "Check every runnable variant against scalar and the known answers");
    const auto options = std::make_shared<Options>();
    command->add_option("--kernel", options->kernel, "only kernels whose name matches")->type_name("REGEX");
    command->add_option("--variant", options->variant, "only variants whose name matches")
        ->type_name("REGEX");
    command->add_option("--seed", options->seed, "of the generated data")->capture_default_str();
    command->callback([options, &exit] {
        Table table{.headings = {{"kernel"}, {"variant"}, {"result", false, true}}, .rows = {}};
        std::size_t right = 0, bad = 0, left_out = 0;
        for (const Selected& s : select(options->kernel, options->variant))
            for (const kernels::Variant* v : s.variants) {
                std::string result = why_not(*v);
                if (!result.empty()) {
                    ++left_out;
                    result = "skipped: " + result;
                } else if (result = wrong(*s.kernel, *v, options->seed); result.empty()) {
                    ++right;
                    result = "ok";
                } else {
                    ++bad;
                    result = "WRONG: " + result;
                }
                table.rows.push_back({std::string(s.kernel->name), std::string(v->name), result});
            }
        fmt::print("{}{} variants ok, {} wrong, {} skipped\n", table.text(Format::table), right, bad,
                   left_out);
        if (bad) exit = finding;
    });
}

} // namespace perf
