#include "select.hpp"
#include "error.hpp"
#include <fmt/ranges.h>
#include <set>

namespace perf {

std::regex pattern(const char* option, const std::string& text) {
    try {
        return std::regex(text);
    } catch (const std::regex_error&) {
        refuse("{} {}: this is no regular expression", option, text);
    }
}

bool matches(std::string_view name, const std::regex& regex) {
    return std::regex_match(name.begin(), name.end(), regex);
}

std::vector<Selected> select(const std::string& kernel, const std::string& variant) {
    const std::regex k_pattern = pattern("--kernel", kernel), v_pattern = pattern("--variant", variant);
    std::vector<Selected> list;
    std::set<std::string_view> kernel_names, variant_names;
    for (const kernels::Kernel* k : kernels::all()) {
        kernel_names.insert(k->name);
        if (!matches(k->name, k_pattern)) continue;
        Selected selected{.kernel = k, .variants = {}};
        for (const kernels::Variant* v : k->variants) {
            variant_names.insert(v->name);
            if (matches(v->name, v_pattern)) selected.variants.push_back(v);
        }
        if (!selected.variants.empty()) list.push_back(std::move(selected));
    }
    if (variant_names.empty())
        refuse("--kernel {}: no such kernel; there are {}", kernel, fmt::join(kernel_names, ", "));
    if (list.empty())
        refuse("--variant {}: no such variant; there are {}", variant, fmt::join(variant_names, ", "));
    return list;
}

std::string why_not(const kernels::Variant& variant) {
    if (!variant.run) return std::string(variant.note);
    const isa::Mask missing = isa::minus(variant.needs, isa::host());
    return missing == isa::Mask{} ? "" : "this processor lacks " + isa::names(missing);
}

} // namespace perf
