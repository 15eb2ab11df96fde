#include "base64-encode.table.hpp" // generated from the files beside this one
#include "kernels/json/base64/format.hpp"
#include "kernels/json/base64/inputs.hpp"

namespace {

constexpr kernels::Answer answers[]{
    // Section 10.
    {.in = "", .out = ""},
    {.in = "f", .out = "Zg=="},
    {.in = "fo", .out = "Zm8="},
    {.in = "foo", .out = "Zm9v"},
    {.in = "foob", .out = "Zm9vYg=="},
    {.in = "fooba", .out = "Zm9vYmE="},
    {.in = "foobar", .out = "Zm9vYmFy"},
    // Section 9.
    {.in = "\x14\xfb\x9c\x03\xd9\x7e", .out = "FPucA9l+"},
    {.in = "\x14\xfb\x9c\x03\xd9", .out = "FPucA9k="},
    {.in = "\x14\xfb\x9c\x03", .out = "FPucAw=="},
    // Tables 1 and 2.
    {.in = base64::rising, .out = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"},
    {.in = base64::rising,
     .out = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
     .param = "url"},
    {.in = "\xff", .out = "_w==", .param = "url"},
};

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return base64::encoded(in); }

} // namespace

constinit const kernels::Kernel kernels::base64_encode{
    .family = "json",
    .name = "base64-encode",
    .summary = "bytes as text: Base 64 with padding, of both alphabets (RFC 4648)",
    .bound = bound,
    .writes = true,
    .answers = answers,
    .inputs = base64::inputs,
    .variants = base64_encode_variants,
};
