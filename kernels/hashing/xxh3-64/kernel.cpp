#include "kernels/hashing/xxh3/answers.hpp"
#include "xxh3-64.table.hpp" // generated from the files beside this one

namespace {

using xxh3::seed;

// Each length's way, and the ends of its lengths.
constexpr xxh3::Known<1> known[]{
    // clang-format off
    {0, {}, {0x2d06800538d394c2}},
    {1, {}, {0xc44bdff4074eecdb}},
    {3, {}, {0x5f4299fc161c9cbb}},
    {4, {}, {0x60dab036a58211f2}},
    {8, {}, {0x3a1c2d7c85af88f8}},
    {9, {}, {0xe9612598145bb9dc}},
    {16, {}, {0x8355e3a6f61770db}},
    {17, {}, {0x9ef341a99de37328}},
    {32, {}, {0x3523581fe96e4c05}},
    {33, {}, {0xe68c56ba88991e58}},
    {64, {}, {0x6187eb9089b0ed55}},
    {96, {}, {0x278a3e12ea046dfb}},
    {128, {}, {0x85c6174c7ff4c46b}},
    {129, {}, {0xec7642b431ba3e5a}},
    {160, {}, {0x5bea9075ec9401b8}},
    {240, {}, {0x375a384d957fe865}},
    {241, {}, {0x02e8cd95421c6d02}},
    {256, {}, {0x44f5d90dacde463a}},
    {1024, {}, {0xe5d78bafa45b2aa5}},
    {1025, {}, {0xe95c42288f28186e}},
    {2048, {}, {0x25339063db861586}},
    {4173, {}, {0x5b2e4b049a4f5060}},
    {0, seed, {0x6f9620b42c983ff2}},
    {1, seed, {0x5f97ff80aca0112a}},
    {3, seed, {0x96a24502532a96e4}},
    {4, seed, {0x8e53ac6dcc53397c}},
    {8, seed, {0x5b2ef00cee3d7b48}},
    {9, seed, {0x9329394104c82da6}},
    {16, seed, {0xe00b6f62920113fa}},
    {17, seed, {0xaed35136963bd805}},
    {32, seed, {0x80207e67ddb0467c}},
    {33, seed, {0x9c3cc55e7040e097}},
    {64, seed, {0x768de0d5ab3c3be1}},
    {96, seed, {0x19fbbb66ec7ad34a}},
    {128, seed, {0xa739e9e73c1d578b}},
    {129, seed, {0x0733f8b563e22c9c}},
    {160, seed, {0x63ee986fe948b882}},
    {240, seed, {0xe0b3829b07169b45}},
    {241, seed, {0xa5138be152b41849}},
    {256, seed, {0xb0f59a7b95fca593}},
    {1024, seed, {0xd3b376cf8d3c8860}},
    {1025, seed, {0x423d8a74f99898e9}},
    {2048, seed, {0x16ad1c8f3fd043fc}},
    {4173, seed, {0xbc81c76d0b1c8c09}},
    // clang-format on
};

std::size_t bound(kernels::Bytes, std::size_t) noexcept { return 8; }

} // namespace

// Vector units do its work faster than memory brings the data: only memory bounds it.
constinit const kernels::Kernel kernels::xxh3_64{
    .family = "hashing",
    .name = "xxh3-64",
    .summary = "XXH3 of xxHash, 64 bits, seeded or not: block checksums, hash tables",
    .bound = bound,
    .answers = xxh3::answers<known>,
    .inputs = xxh3::inputs,
    .variants = xxh3_64_variants,
};
