#include "verify.hpp"
#include "state.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace perf {

using kernels::Bytes, kernels::Kernel, kernels::Variant;

Expected expect(const Kernel& kernel, Bytes param, Bytes in) {
    Expected expected{.out = std::vector<std::byte>(kernel.bound(param, in.size()))};
    const State state(*kernel.variants.front(), param);
    expected.length = kernel.variants.front()->run(state.view(), in, expected.out);
    return expected;
}

std::string differs(const Kernel& kernel, const Variant& variant, Bytes param, Bytes in,
                    const Expected& expected) {
    std::vector<std::byte> out(kernel.bound(param, in.size()));
    const State state(variant, param);
    const std::size_t length = variant.run(state.view(), in, out);
    const bool accepted = length != kernels::rejected;
    if (accepted != (expected.length != kernels::rejected))
        return accepted ? "accepts what scalar rejects" : "rejects what scalar accepts";
    if (!accepted) return {};
    if (length > out.size()) return fmt::format("says it wrote {} bytes into {}", length, out.size());
    const Bytes want = Bytes(expected.out).first(expected.length), got = Bytes(out).first(length);
    if (kernel.same ? kernel.same(in, want, got) : std::ranges::equal(want, got)) return {};
    const auto at = std::ranges::mismatch(want, got).in1 - want.begin();
    return fmt::format("differs from scalar at byte {} of {}", at, want.size());
}

std::string misses_answer(const Kernel& kernel, const Variant& variant) {
    for (const kernels::Answer& answer : kernel.answers) {
        const Expected expected{.out = {kernels::bytes(answer.out).begin(), kernels::bytes(answer.out).end()},
                                .length = answer.reject ? kernels::rejected : answer.out.size()};
        const std::string how =
            differs(kernel, variant, kernels::bytes(answer.param), kernels::bytes(input(answer)), expected);
        if (!how.empty())
            return fmt::format("known answer {}: wrong ({})", &answer - kernel.answers.data() + 1, how);
    }
    return {};
}

} // namespace perf
