#include "commands.hpp"
#include <fmt/ranges.h>
#include <memory>

namespace perf {
namespace {

/// Bash's completion: the options of the command on the line, or else the commands; files where a file may
/// stand.
std::string bash(const CLI::App& app) {
    std::vector<std::string> names;
    std::string cases;
    for (const CLI::App* command : app.get_subcommands({})) {
        std::vector<std::string> options;
        for (const CLI::Option* option : command->get_options())
            if (const auto& longs = option->get_lnames(); !longs.empty())
                options.push_back("--" + longs.front());
        names.push_back(command->get_name());
        cases += fmt::format("    {}) words=\"{}\" ;;\n", names.back(), fmt::join(options, " "));
    }
    return fmt::format(R"(_wattproof() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} words="{}"
  if [ "$COMP_CWORD" -gt 1 ]; then case ${{COMP_WORDS[1]}} in
{}  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}}
complete -F _wattproof wattproof wattproof.sh ./wattproof.sh
)",
                       fmt::join(names, " "), cases);
}

} // namespace

void add_completion(CLI::App& app, Exit&) {
    auto* command =
        app.add_subcommand("completion", "Print the shell's completion: source <(wattproof completion bash)");
    const auto shell = std::make_shared<std::string>("bash");
    command->add_option("SHELL", *shell, "bash or zsh")
        ->check(CLI::IsMember({"bash", "zsh"}))
        ->capture_default_str();
    command->callback([&app, shell] {
        if (*shell == "zsh") fmt::print("autoload -U +X bashcompinit && bashcompinit\n");
        fmt::print("{}", bash(app));
    });
}

} // namespace perf
