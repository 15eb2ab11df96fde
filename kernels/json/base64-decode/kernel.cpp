#include "base64-decode.table.hpp" // generated from the files beside this one
#include "kernels/json/base64/format.hpp"
#include "kernels/json/base64/inputs.hpp"

namespace {

constexpr kernels::Answer answers[]{
    // Section 10.
    {.in = "", .out = ""},
    {.in = "Zg==", .out = "f"},
    {.in = "Zm8=", .out = "fo"},
    {.in = "Zm9v", .out = "foo"},
    {.in = "Zm9vYg==", .out = "foob"},
    {.in = "Zm9vYmE=", .out = "fooba"},
    {.in = "Zm9vYmFy", .out = "foobar"},
    // Section 9.
    {.in = "FPucA9l+", .out = "\x14\xfb\x9c\x03\xd9\x7e"},
    {.in = "FPucA9k=", .out = "\x14\xfb\x9c\x03\xd9"},
    {.in = "FPucAw==", .out = "\x14\xfb\x9c\x03"},
    // Tables 1 and 2.
    {.in = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", .out = base64::rising},
    {.in = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
     .out = base64::rising,
     .param = "url"},
    // The other alphabet.
    {.in = "FPucA9l-", .out = {}, .reject = true},
    {.in = "FPucA9l+", .out = {}, .param = "url", .reject = true},
    {.in = "_w==", .out = {}, .reject = true},
    {.in = "/w==", .out = {}, .param = "url", .reject = true},
    // Section 3.2: padding is required.
    {.in = "Z", .out = {}, .reject = true},
    {.in = "Zg", .out = {}, .reject = true},
    {.in = "Zg=", .out = {}, .reject = true},
    {.in = "Zm8", .out = {}, .reject = true},
    // Section 3.3: padding at the end only, and no other characters.
    {.in = "=", .out = {}, .reject = true},
    {.in = "====", .out = {}, .reject = true},
    {.in = "Z===", .out = {}, .reject = true},
    {.in = "Z=g=", .out = {}, .reject = true},
    {.in = "=Zm8", .out = {}, .reject = true},
    {.in = "Zg==Zg==", .out = {}, .reject = true},
    {.in = "Zm9v====", .out = {}, .reject = true},
    {.in = "Zm9v\n", .out = {}, .reject = true},
    {.in = "Zm\r\n", .out = {}, .reject = true},
    {.in = " Zm9", .out = {}, .reject = true},
    {.in = std::string_view("Zm9\0", 4), .out = {}, .reject = true},
    {.in = "\xdam9v", .out = {}, .reject = true}, // Z with its high bit
    // Section 3.5: bits that no byte takes are zero.
    {.in = "Zh==", .out = {}, .reject = true},
    {.in = "Zo==", .out = {}, .reject = true},
    {.in = "Zm9=", .out = {}, .reject = true},
    {.in = "Zm+=", .out = {}, .reject = true},
};

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return base64::decoded_bound(in); }
std::size_t encoded_bound(kernels::Bytes, std::size_t data) noexcept { return base64::encoded(data); }
std::size_t encode(kernels::Bytes param, kernels::Bytes data, kernels::Sink out) noexcept {
    base64::encode_plainly(base64::alphabet(base64::is_url(param)), data, out.data());
    return base64::encoded(data.size());
}

} // namespace

constinit const kernels::Kernel kernels::base64_decode{
    .family = "json",
    .name = "base64-decode",
    .summary = "bytes out of text: Base 64 with padding, of both alphabets, strictly (RFC 4648)",
    .rate = Rate::out,
    .bound = bound,
    .encoder = {encode, encoded_bound},
    .writes = true,
    .answers = answers,
    .inputs = base64::inputs,
    .variants = base64_decode_variants,
};
