#include "kernels/compression/streamvbyte/columns.hpp"
#include "kernels/compression/streamvbyte/format.hpp"
#include "streamvbyte-decode.table.hpp" // generated from the files beside this one

namespace {

using namespace std::literals;

// By hand from the paper. The lengths 1, 2, 3, 4 are the control byte 11'10'01'00, and 2 alone is 01.
constexpr kernels::Answer answers[]{
    {.in = "", .out = ""},
    {.in = "\0a"sv, .out = "a\0\0\0"sv},
    {.in = "\xe4\1"
           "abbccc"
           "ddddee"sv,
     .out = "a\0\0\0"
            "bb\0\0"
            "ccc\0"
            "dddd"
            "ee\0\0"sv},
    {.in = "\0"
           "abcd"
           "e"sv,
     .out = {},
     .reject = true},
    {.in = "\1"
           "abcd"sv,
     .out = {},
     .reject = true},
};

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return streamvbyte::decoded_bound(in); }
std::size_t encoded_bound(kernels::Bytes, std::size_t data) noexcept {
    return streamvbyte::encoded_bound(data);
}
std::size_t encode(kernels::Bytes, kernels::Bytes data, kernels::Sink out) noexcept {
    return streamvbyte::encode_plainly(data, out);
}

constexpr kernels::Input inputs[]{
    compression::ids,   compression::small,  compression::lengths,
    compression::times, compression::random, compression::zeros,
};

} // namespace

constinit const kernels::Kernel kernels::streamvbyte_decode{
    .family = "compression",
    .name = "streamvbyte-decode",
    .summary = "decoding of integers of one to four bytes: search engines, columns (Stream VByte)",
    .rate = Rate::out,
    .bound = bound,
    .encoder = {encode, encoded_bound},
    .writes = true,
    .no_sve =
        "TBL with shuffles from a table is NEON's, and longer vectors would need one of bytes at several "
        "addresses, which only gathers load",
    .answers = answers,
    .inputs = inputs,
    .variants = streamvbyte_decode_variants,
};
