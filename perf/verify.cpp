#include "verify.hpp"
#include "state.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace perf {

using kernels::Bytes, kernels::Kernel, kernels::Variant;

std::size_t room(const Kernel& kernel, Bytes param, Bytes in, std::size_t size) {
    return kernel.encoder.run ? size : kernel.bound(param, in.size());
}

Expected expect(const Kernel& kernel, Bytes param, Bytes in, std::size_t room) {
    Expected expected{.out = std::vector<std::byte>(room)};
    const State state(*kernel.variants.front(), param);
    expected.length = kernel.variants.front()->run(state.view(), in, expected.out);
    return expected;
}

std::string differs(const Kernel& kernel, const Variant& variant, Bytes param, Bytes in,
                    const Expected& expected) {
    std::vector<std::byte> out(expected.out.size());
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
        // What a decoder refuses is a matter of its own.
        if (kernel.encoder.run && answer.reject && kind(variant) == kernels::Kind::peer) continue;
        const std::string text = input(answer);
        const Bytes in = kernels::bytes(text), param = kernels::bytes(answer.param),
                    out = kernels::bytes(answer.out);
        Expected expected{.out = {out.begin(), out.end()},
                          .length = answer.reject ? kernels::rejected : answer.out.size()};
        // A decoder may take the room as what it is to fill.
        expected.out.resize(answer.reject ? kernel.bound(param, in.size())
                                          : room(kernel, param, in, answer.out.size()));
        const std::string how = differs(kernel, variant, param, in, expected);
        if (!how.empty())
            return fmt::format("known answer {}: wrong ({})", &answer - kernel.answers.data() + 1, how);
    }
    return {};
}

} // namespace perf
