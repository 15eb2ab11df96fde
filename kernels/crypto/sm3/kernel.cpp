#include "kernels/crypto/inputs.hpp"
#include "sm3.table.hpp" // generated from the files beside this one

namespace {

using crypto::Hex;

constexpr std::string_view blocks = "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd";
constexpr Hex empty_digest = "1ab21d8355cfa17f8e61194831e81a8f 22bec8c728fefb747ed035eb5082aa2b";
constexpr Hex abc_digest = "66c7f0f462eeedd9d1f2d46bdc10e4e2 4167c4875cf2f7a2297da02b8f4ba8e0";
constexpr Hex blocks_digest = "debe9ff92275b8a138604889c18e5a4d 6fdb70e5387e5765293dcba39c0c5732";
constexpr Hex a_million_digest = "c8aaf89429554029e231941a2acc0ad6 1ff2a5acd8fadd25847a3a732b3b02c3";

// GB/T 32905-2016, appendix A; the million letters, which are not among its answers, are as OpenSSL 3.0 has
// it.
constexpr kernels::Answer answers[]{
    {.in = {}, .out = empty_digest},
    {.in = "abc", .out = abc_digest},
    {.in = blocks, .out = blocks_digest},
    {.in = "a", .out = a_million_digest, .times = 1000000},
};

constexpr auto inputs = crypto::inputs();

std::size_t bound(kernels::Bytes, std::size_t) noexcept { return 32; }

} // namespace

constinit const kernels::Kernel kernels::sm3{
    .family = "crypto",
    .name = "sm3",
    .summary = "SM3 of GB/T 32905: China's national hash: TLS with RFC 8998, signatures with SM2",
    .bound = bound,
    .no_sve = "no SVE instruction for it; one message leaves nothing to do side by side",
    .answers = answers,
    .inputs = inputs,
    .variants = sm3_variants,
};
