#pragma once
// A TOML file that a user wrote: every complaint about it names file, line and column.
#include "bundle.hpp"
#include "error.hpp"
#include <cmath>
#include <toml++/toml.h>

namespace perf {

class TomlFile {
public:
    /// Refuses a file that cannot be read, or is no TOML.
    explicit TomlFile(const std::filesystem::path& path) : TomlFile(slurp(path), path.string()) {}
    TomlFile(std::string_view text, std::string name) : name_(std::move(name)) {
        try {
            document_ = toml::parse(text, name_);
        } catch (const toml::parse_error& error) {
            const auto at = error.source().begin;
            refuse("{}:{}:{}: {}", name_, at.line, at.column, error.description());
        }
    }

    const std::string& name() const { return name_; }
    const toml::table& document() const { return document_; }

    template <class... Args>
    [[noreturn]] void fail(const toml::node& node, fmt::format_string<Args...> format, Args&&... args) const {
        const auto at = node.source().begin;
        refuse("{}:{}:{}: {}", name_, at.line, at.column, fmt::format(format, std::forward<Args>(args)...));
    }

    /// A text that is not empty.
    std::string words(std::string_view key, const toml::node& node) const {
        const auto value = node.value<std::string>();
        if (!value || value->empty()) fail(node, "{} is not a text", key);
        return *value;
    }

    double above_zero(std::string_view key, const toml::node& node) const {
        const auto value = node.value<double>();
        if (!value || !std::isfinite(*value) || *value <= 0) fail(node, "{} is not a number above 0", key);
        return *value;
    }

private:
    std::string name_;
    toml::table document_;
};

} // namespace perf
