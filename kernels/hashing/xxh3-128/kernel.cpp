#include "kernels/hashing/xxh3/answers.hpp"
#include "xxh3-128.table.hpp" // generated from the files beside this one

namespace {

using xxh3::seed;

// Each length's way, and the ends of its lengths.
constexpr xxh3::Known<2> known[]{
    // clang-format off
    {0, {}, {0x6001c324468d497f, 0x99aa06d3014798d8}},
    {1, {}, {0xc44bdff4074eecdb, 0xa6cd5e9392000f6a}},
    {3, {}, {0x5f4299fc161c9cbb, 0xe3b55f57945a17cf}},
    {4, {}, {0xa6111d53e80a3db5, 0xeb70bf5fc779e9e6}},
    {8, {}, {0xcfd50c61c8bb98c1, 0xe1e4432a62217fe4}},
    {9, {}, {0x907931979dca3746, 0x16c769d83e4aebce}},
    {16, {}, {0x842812cc870dcae2, 0x72950631827607e2}},
    {17, {}, {0xc06e233df7729217, 0x685bc458b37d057f}},
    {32, {}, {0x457d9566b6fcd697, 0x25e7c9b3424ceed2}},
    {33, {}, {0xe08d84951339de86, 0x02175c3aabb00637}},
    {64, {}, {0x90c1971ddb04ce74, 0x9c6e140a465545e5}},
    {96, {}, {0x6e53ab55b4f5558b, 0xc57556e9ccb97efa}},
    {128, {}, {0x05321a0b64d67b41, 0x14792fc3af88dc6c}},
    {129, {}, {0xbc30b63382b09a3b, 0xdd5e74ac6b45f54e}},
    {160, {}, {0xc67fcd13c31b09f4, 0x4e95c1cd6dc7bb85}},
    {240, {}, {0xc92b68e16f83bbb6, 0x65b5be86da5540e7}},
    {241, {}, {0x02e8cd95421c6d02, 0x1da1cb61bcb8a2a1}},
    {256, {}, {0x44f5d90dacde463a, 0x96c36c85d00e5bc5}},
    {1024, {}, {0xe5d78bafa45b2aa5, 0xd0ac1f7b93bf57b9}},
    {1025, {}, {0xe95c42288f28186e, 0x2882ebca04ec915c}},
    {2048, {}, {0x25339063db861586, 0xa5141efedfefc1af}},
    {4173, {}, {0x5b2e4b049a4f5060, 0xd0da99fe5e6add50}},
    {0, seed, {0xf55669483f46e85c, 0x735aac04c04863b8}},
    {1, seed, {0x5f97ff80aca0112a, 0x8691b9e65305d33f}},
    {3, seed, {0x96a24502532a96e4, 0x304b61e73e5ec0a9}},
    {4, seed, {0x6781a15c3456276b, 0xf0eb57dbf3e761c8}},
    {8, seed, {0x45997801174d770c, 0x8f96e863c68241d0}},
    {9, seed, {0x31298404fa13e6bd, 0x7c8eb6fd57fab419}},
    {16, seed, {0x8b0f5af94e3bf9a0, 0x1d032d3b2e2422b5}},
    {17, seed, {0x8d185d85f1c65d8d, 0xed7d2a9f25f98f6d}},
    {32, seed, {0x258d7583df08d7e8, 0xd067470f865b1b11}},
    {33, seed, {0x7bf8c2f111980253, 0xa871a2b98c69aa27}},
    {64, seed, {0x40a51762e585bca8, 0x578cf8fe20fb51a4}},
    {96, seed, {0x598fc4083d953b0a, 0x47b1d9024c0b5a0b}},
    {128, seed, {0xa9110ae704e5c9b3, 0x0e7fe8dfd3bba7d9}},
    {129, seed, {0x940a50707467ccbd, 0xddd6c66f3d79d732}},
    {160, seed, {0x5edfd7de19bca22e, 0x6e952e7dbe7bfb35}},
    {240, seed, {0x3dc32ad9735b5d75, 0x550a7b87cbb4b85e}},
    {241, seed, {0xa5138be152b41849, 0xafb834779220d3cc}},
    {256, seed, {0xb0f59a7b95fca593, 0x4b682678ac0905ba}},
    {1024, seed, {0xd3b376cf8d3c8860, 0xa0c2c16ef6f05291}},
    {1025, seed, {0x423d8a74f99898e9, 0xa43824229cc3aa22}},
    {2048, seed, {0x16ad1c8f3fd043fc, 0xf52c269316d2ea15}},
    {4173, seed, {0xbc81c76d0b1c8c09, 0xc9b9bee787f6f723}},
    // clang-format on
};

std::size_t bound(kernels::Bytes, std::size_t) noexcept { return 16; }

} // namespace

// Vector units do its work faster than memory brings the data: only memory bounds it.
constinit const kernels::Kernel kernels::xxh3_128{
    .family = "hashing",
    .name = "xxh3-128",
    .summary = "XXH3 of xxHash, 128 bits, seeded or not: names of content",
    .bound = bound,
    .answers = xxh3::answers<known>,
    .inputs = xxh3::inputs,
    .variants = xxh3_128_variants,
};
