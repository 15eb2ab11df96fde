#pragma once
// What both kernels run on.
#include "kernels/json/inputs.hpp"

namespace {
namespace base64 {

using namespace std::literals;

/// All values of six bits, one after the other: encoded it is the alphabet.
constexpr auto rising =
    "\x00\x10\x83\x10\x51\x87\x20\x92\x8b\x30\xd3\x8f\x41\x14\x93\x51\x55\x97\x61\x96\x9b\x71\xd7\x9f"
    "\x82\x18\xa3\x92\x59\xa7\xa2\x9a\xab\xb2\xdb\xaf\xc3\x1c\xb3\xd3\x5d\xb7\xe3\x9e\xbb\xf3\xdf\xbf"sv;

// Bytes of every kind: keys, images, what is compressed or encrypted.
constexpr kernels::Input inputs[]{
    {.name = "random", .fill = generate::random_bytes},
    {.name = "random-url", .fill = generate::random_bytes, .param = "url"},
    json::ascii,
};

} // namespace base64
} // namespace
