#pragma once
// Kernels and variants by regular expression.
#include "kernels/kernel.hpp"
#include <regex>
#include <string>
#include <vector>

namespace perf {

/// What an option was given as a regular expression; refuses what is none.
std::regex pattern(const char* option, const std::string& text);

/// Whether the whole name matches.
bool matches(std::string_view name, const std::regex& regex);

struct Selected {
    const kernels::Kernel* kernel;
    std::vector<const kernels::Variant*> variants;
};

/// The kernels and variants whose whole names match; refuses a pattern that is malformed or matches nothing.
std::vector<Selected> select(const std::string& kernel, const std::string& variant);

/// Empty: the variant runs here. Else why not, in a few words.
std::string why_not(const kernels::Variant& variant);

} // namespace perf
