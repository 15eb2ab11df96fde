#include "adler32.table.hpp" // generated from the files beside this one
#include "kernels/hashing/inputs.hpp"

namespace {

using namespace std::literals;

// The sums as RFC 1950 defines them, by hand: nothing at all; one byte; three; 32 that are as large as can
// be. And what the trailer of a zlib stream of "Wikipedia" holds.
constexpr kernels::Answer answers[]{
    {.in = "", .out = "\x01\x00\x00\x00"sv},
    {.in = "a", .out = "\x62\x00\x62\x00"sv},
    {.in = "abc", .out = "\x27\x01\x4d\x02"},
    {.in = "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"
           "\xff\xff\xff\xff\xff\xff\xff\xff",
     .out = "\xe1\x1f\x2e\x0e"},
    {.in = "Wikipedia", .out = "\x98\x03\xe6\x11"},
};

std::size_t bound(kernels::Bytes, std::size_t) noexcept { return 4; }

} // namespace

constinit const kernels::Kernel kernels::adler32{
    .family = "hashing",
    .name = "adler32",
    .summary = "Adler-32 of RFC 1950: the checksum of zlib, and so of PNG",
    .bound = bound,
    .answers = answers,
    .inputs = hashing::inputs,
    .variants = adler32_variants,
};
