#pragma once
// What both hashes run on: the inputs of the family, and a seed.
#include "kernels/hashing/inputs.hpp"

namespace xxh3 {

using namespace std::literals;

inline constexpr auto seed = "\x8d\x0b\x2c\x37\x9e\xa1\x51\x64"sv;

inline constexpr kernels::Input inputs[]{
    hashing::inputs[0],
    hashing::inputs[1],
    {.name = "seeded", .fill = generate::random_bytes, .param = seed},
};

} // namespace xxh3
