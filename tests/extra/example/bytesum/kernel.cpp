// A kernel from outside the tree: what somebody's own hot loop looks like. Built by
// -DWATTPROOF_EXTRA_KERNELS=tests/extra.
#include "bytesum.table.hpp"
#include "kernels/generate.hpp"

namespace {

using namespace std::literals;

constexpr kernels::Answer answers[]{
    {.in = "", .out = "\0\0\0\0\0\0\0\0"sv},
    {.in = "\x01\x02\xff"sv, .out = "\x02\x01\0\0\0\0\0\0"sv},
};

constexpr kernels::Input inputs[]{{.name = "random", .fill = generate::random_bytes}};

std::size_t bound(kernels::Bytes, std::size_t) noexcept { return 8; }

} // namespace

constinit const kernels::Kernel kernels::bytesum{
    .family = "example",
    .name = "bytesum",
    .summary = "the sum of all bytes, 64 bits",
    .bound = bound,
    .answers = answers,
    .inputs = inputs,
    .variants = bytesum_variants,
};
