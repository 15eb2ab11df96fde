// A table with a variant that is wrong and one that cannot run, in place of the generated one: what wattproof
// does then.
#include "kernels/generate.hpp"
#include "kernels/kernel.hpp"

namespace {

using kernels::Bytes, kernels::Sink, kernels::Variant;

std::size_t right(Bytes, Bytes in, Sink out) noexcept {
    out[0] = in.empty() ? std::byte{} : in.front();
    return 1;
}
/// Wrong from 1000 bytes on, so that only real data finds it.
std::size_t wrong(Bytes, Bytes in, Sink out) noexcept {
    right({}, in, out);
    if (in.size() > 1000) out[0] ^= std::byte{1};
    return 1;
}

constexpr Variant scalar{.name = "scalar", .run = right, .note = "the first byte"};
constexpr Variant broken{.name = "broken", .run = wrong, .note = "wrong on long inputs"};
constexpr Variant peer{.name = "peer.none", .note = "none was not found when this was built: install it"};
constexpr const Variant* variants[]{&scalar, &broken, &peer};
constexpr kernels::Input inputs[]{
    {.name = "random", .fill = generate::random_bytes},
    {.name = "nowhere", .file = "/nonexistent/file", .package = "no-such-package"},
};
constexpr kernels::Answer answers[]{{.in = "a", .out = "a"}};
std::size_t bound(Bytes, std::size_t) noexcept { return 1; }

constexpr kernels::Kernel kernel{.family = "test",
                                 .name = "first",
                                 .summary = "the first byte",
                                 .bound = bound,
                                 .answers = answers,
                                 .inputs = inputs,
                                 .variants = variants};
constexpr const kernels::Kernel* table[]{&kernel};

} // namespace

std::span<const kernels::Kernel* const> kernels::all() noexcept { return table; }
