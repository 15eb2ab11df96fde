#pragma once
// What must not depend on secrets: the variants of the family `crypto`, on lengths that take each way through
// them.
#include "kernels/generate.hpp"
#include "kernels/kernel.hpp"
#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace tests {

struct Subject {
    const kernels::Kernel* kernel;
    const kernels::Variant* variant;
    const kernels::Input* input;
};

inline void PrintTo(const Subject& s, std::ostream* out) {
    *out << s.kernel->name << ' ' << s.variant->name << ' ' << s.input->name;
}

inline std::string name(const testing::TestParamInfo<Subject>& info) {
    std::string name;
    for (const auto part : {info.param.kernel->name, info.param.variant->name, info.param.input->name})
        name.append(name.empty() ? "" : "_").append(part);
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}

/// Every variant written here, on every generated input.
inline std::vector<Subject> subjects() {
    std::vector<Subject> all;
    for (const kernels::Kernel* k : kernels::all())
        for (const kernels::Variant* v : k->variants)
            for (const kernels::Input& input : k->inputs)
                if (k->family == "crypto" && input.fill && kind(*v) != kernels::Kind::peer && v->run)
                    all.push_back({k, v, &input});
    return all;
}

inline constexpr std::size_t secret_sizes[]{0, 5, 16, 40, 64, 100, 300, 600, 4200};

} // namespace tests
