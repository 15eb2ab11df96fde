#include "kernels/compression/streamvbyte/columns.hpp"
#include "kernels/compression/streamvbyte/format.hpp"
#include "streamvbyte-encode.table.hpp" // generated from the files beside this one

namespace {

using namespace std::literals;

// By hand from the paper. The lengths 1, 2, 3, 4 are the control byte 11'10'01'00, and 2 alone is 01.
constexpr kernels::Answer answers[]{
    {.in = "", .out = ""},
    {.in = "\0\0\0\0"sv, .out = "\0\0"sv},
    {.in = "a\0\0\0"
           "bb\0\0"
           "ccc\0"
           "dddd"
           "ee\0\0"sv,
     .out = "\xe4\1"
            "abbccc"
            "ddddee"sv},
    {.in = "abc", .out = {}, .reject = true},
    {.in = "abcde", .out = {}, .reject = true},
};

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return streamvbyte::encoded_bound(in); }

constexpr kernels::Input inputs[]{
    compression::ids,   compression::small,  compression::lengths,
    compression::times, compression::random, compression::zeros,
};

} // namespace

constinit const kernels::Kernel kernels::streamvbyte_encode{
    .family = "compression",
    .name = "streamvbyte-encode",
    .summary = "encoding of integers in one to four bytes: search engines, columns (Stream VByte)",
    .bound = bound,
    .compresses = true,
    .no_sve = "SVE compacts words, not bytes, and TBL with shuffles from a table is NEON's",
    .answers = answers,
    .inputs = inputs,
    .variants = streamvbyte_encode_variants,
};
